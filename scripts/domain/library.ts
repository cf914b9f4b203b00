import type { DateTime } from 'luxon'
import { isOff } from './event.ts'
import type {
  AnyItem,
  Event,
  Material,
  MaterialContent,
  Organisation,
  Page,
  Person,
  Post,
  Question,
  Series,
  Session,
  SpinOff,
  Stage,
} from './items.ts'
import { materialContents } from './material.ts'
import type { Picture } from './picture.ts'
import { mostRelated, relatedPosts } from './related.ts'
import type { Site } from './site.ts'
import { endOf, isDated, isUnrecorded, startOf } from './when/when.ts'

/** A file beside the markdown that some page links to: slides, a picture. */
export interface Attachment {
  /** Within the content folder: `materials/slides.pdf`. */
  readonly file: string
  /** Where it is published, as an address: `/files/materials/slides.pdf`. */
  readonly path: string
}

/** Everything the content folder holds, with every reference resolved to the item it names. */
export interface Collection {
  readonly site: Site
  readonly sessions: readonly Session[]
  readonly spinOffs: readonly SpinOff[]
  readonly materials: readonly Material[]
  readonly posts: readonly Post[]
  readonly people: readonly Person[]
  readonly questions: readonly Question[]
  readonly series: readonly Series[]
  readonly stages: readonly Stage[]
  readonly pages: readonly Page[]
  readonly attachments: readonly Attachment[]
  /** The newest change among the materials, in UTC; that one was deleted counts. */
  readonly materialsRevised: DateTime<true>
  /** What texts show. Each is an attachment as well. */
  readonly pictures: readonly Picture[]
  /** Which material is from which event, whichever of the two files says so. */
  readonly materialLinks: readonly { readonly material: Material; readonly event: Event }[]
}

/** What the community says it learned, with the event it came from. */
export interface Learning {
  readonly event: Event
  readonly learned: Event['learned'][number]
}

/** A later event that took up questions of an earlier one. */
interface CarriedOn {
  readonly event: Event
  /** In the order of the earlier event; never empty. */
  readonly questions: readonly Question[]
}

/**
 * The collection in its reading order, and every relation in both directions.
 * Events run in the order of time with the undated ones last, posts from the newest, materials from the newest event
 * that they are from, the rest by title.
 */
export interface Library extends Omit<Collection, 'materialLinks'> {
  readonly events: readonly Event[]
  readonly items: readonly AnyItem[]
  /** From the newest event; those of events without a date come last. */
  readonly learnings: readonly Learning[]
  /** What materials contain, each that there is once. */
  readonly materialKinds: readonly MaterialContent[]
  /** Those that people's files name. */
  readonly organisations: readonly Organisation[]
  peopleOf(organisation: Organisation): readonly Person[]
  /** Those of an event, or of all events that somebody spoke at or that worked on a question. */
  materialsOf(item: Event | Person | Question): readonly Material[]
  /** Those of an organisation are those of its people. */
  eventsOf(item: Material | Organisation | Person | Question | Series | Stage): readonly Event[]
  postsOf(item: Event | Organisation | Person | Question): readonly Post[]
  /** What somebody worked on at events or wrote about, or the events of a material worked on. */
  questionsOf(item: Material | Person): readonly Question[]
  /** Who spoke at the events that it is from. */
  speakersOf(material: Material): readonly Person[]
  /** Other materials on the same questions, those that share most of them first. */
  relatedMaterials(material: Material): readonly Material[]
  stagesOf(event: Event): readonly Stage[]
  /** What was learned at the events that worked on it. */
  learningsOf(question: Question): readonly Learning[]
  /**
   * The events that take up questions of this one once it is over, in the order of time. None where nobody knows when it
   * was.
   */
  carriedOnFrom(event: Event): readonly CarriedOn[]
  /** A page of its own by its slug: the site knows `join` and `about` where they exist, and does without them elsewhere. */
  pageNamed(slug: string): Page | undefined
  /** The dated event before and after this one in its series. */
  neighboursOf(event: Event): { readonly previous: Event | undefined; readonly next: Event | undefined }
  /** The post published before and the one published after this one. */
  besidePost(post: Post): { readonly previous: Post | undefined; readonly next: Post | undefined }
  /** What to read after this one. */
  relatedTo(post: Post): readonly Post[]
  /**
   * Which meeting of its series it is, from 1 in the order of time. Only meetings that take or took place are counted,
   * as people do: one that is cancelled or postponed has no number, and the next one takes its place. Where the date of
   * one that took place is not recorded, nobody can count, and there are no numbers.
   */
  numberOf(event: Event): number | undefined
  /** The series that meet in the off weeks of this one. */
  inOffWeeksOf(series: Series): readonly Series[]
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
const byTitle = (a: AnyItem, b: AnyItem): number => compare(a.title, b.title) || compare(a.slug, b.slug)

/** In the order of time; the undated ones last, by title. */
const byTime = (a: Event, b: Event): number => {
  if (!isDated(a.when) || !isDated(b.when))
    return Number(!isDated(a.when)) - Number(!isDated(b.when)) || byTitle(a, b)
  return compare(startOf(a.when).toMillis(), startOf(b.when).toMillis()) || byTitle(a, b)
}

/** Where newest comes first, what has no date comes last. */
const undatedAge = Number.NEGATIVE_INFINITY
const ageOf = ({ when }: Event): number => (isDated(when) ? startOf(when).toMillis() : undatedAge)

const byNewest = (a: Post, b: Post): number =>
  compare(b.published.toMillis(), a.published.toMillis()) || byTitle(a, b)

/** A one-to-many relation: reading a key nobody added gives an empty list. */
class Relation<From, To> {
  readonly #entries = new Map<From, To[]>()
  add(from: From, to: To): void {
    const known = this.#entries.get(from)
    if (!known) this.#entries.set(from, [to])
    else if (!known.includes(to)) known.push(to)
  }
  of(from: From): readonly To[] {
    return this.#entries.get(from) ?? []
  }
}

/** Puts the collection into reading order and derives every relation. Pure. */
export const createLibrary = (collection: Collection): Library => {
  const { materialLinks, ...parts } = collection
  const events = [...parts.sessions, ...parts.spinOffs].sort(byTime)
  const posts = [...parts.posts].sort(byNewest)
  const newest = new Map<Material, number>()
  for (const { material, event } of materialLinks)
    newest.set(material, Math.max(ageOf(event), newest.get(material) ?? undatedAge))
  const newestOf = (material: Material): number => newest.get(material) ?? undatedAge
  const materials = [...parts.materials].sort((a, b) => compare(newestOf(b), newestOf(a)) || byTitle(a, b))
  const people = [...parts.people].sort(byTitle)
  const questions = [...parts.questions].sort(byTitle)
  const stages = [...parts.stages].sort((a, b) => a.order - b.order || byTitle(a, b))

  const materialsOf = new Relation<AnyItem, Material>()
  const eventsOf = new Relation<AnyItem | Organisation, Event>()
  const postsOf = new Relation<AnyItem | Organisation, Post>()
  const peopleOf = new Relation<Organisation, Person>()
  for (const person of people) if (person.organisation) peopleOf.add(person.organisation, person)
  const stagesOf = new Relation<Event, Stage>()

  const linked = new Map<Event, Set<Material>>()
  for (const { event, material } of materialLinks)
    linked.set(event, (linked.get(event) ?? new Set()).add(material))
  for (const event of events) {
    const own = linked.get(event)
    if (own)
      for (const material of materials)
        if (own.has(material)) {
          materialsOf.add(event, material)
          eventsOf.add(material, event)
        }
    for (const item of [...event.speakers, ...event.questions]) eventsOf.add(item, event)
    if (event.series) eventsOf.add(event.series, event)
    for (const { organisation } of event.speakers) if (organisation) eventsOf.add(organisation, event)
  }
  for (const material of materials)
    for (const event of eventsOf.of(material))
      for (const item of [...event.speakers, ...event.questions]) materialsOf.add(item, material)
  for (const post of posts) {
    for (const item of [...post.events, ...post.authors, ...post.questions]) postsOf.add(item, post)
    for (const { organisation } of post.authors) if (organisation) postsOf.add(organisation, post)
  }
  for (const stage of stages)
    for (const event of stage.events) {
      eventsOf.add(stage, event)
      stagesOf.add(event, stage)
    }

  const neighboursOf: Library['neighboursOf'] = (event) => {
    const dated = event.series ? eventsOf.of(event.series).filter(({ when }) => isDated(when)) : []
    const at = dated.indexOf(event)
    return at < 0
      ? { previous: undefined, next: undefined }
      : { previous: dated[at - 1], next: dated[at + 1] }
  }

  const orderOfPosts = new Map(posts.map((post, at) => [post, at]))
  const besidePost: Library['besidePost'] = (post) => {
    const at = orderOfPosts.get(post)
    return at === undefined
      ? { previous: undefined, next: undefined }
      : { previous: posts[at + 1], next: posts[at - 1] }
  }

  // All who share a subject, but of an author's posts only the newest: the others could not come before them.
  const relatedTo: Library['relatedTo'] = (post) =>
    relatedPosts(post, [
      ...new Set([
        ...[...post.events, ...post.questions].flatMap((item) => postsOf.of(item)),
        ...post.authors.flatMap((person) => postsOf.of(person).slice(0, mostRelated + 1)),
      ]),
    ])

  const numbers = new Map(
    parts.series.flatMap((series) => {
      const meetings = eventsOf.of(series).filter((event) => !isOff(event))
      if (meetings.some(({ when }) => isUnrecorded(when))) return []
      return meetings.flatMap((event, at) => (isDated(event.when) ? [[event, at + 1] as const] : []))
    }),
  )

  const learnings = [
    ...events.filter(({ when }) => isDated(when)).reverse(),
    ...events.filter(({ when }) => !isDated(when)),
  ].flatMap((event) => event.learned.map((learned) => ({ event, learned })))
  const learningsOf = new Relation<Question, Learning>()
  for (const learning of learnings)
    for (const question of learning.event.questions) learningsOf.add(question, learning)

  const carriedOnFrom: Library['carriedOnFrom'] = ({ when, questions }) => {
    if (!isDated(when)) return []
    const end = endOf(when)
    return events
      .filter((other) => isDated(other.when) && !isOff(other) && startOf(other.when) >= end)
      .map((event) => ({
        event,
        questions: questions.filter((question) => event.questions.includes(question)),
      }))
      .filter(({ questions: shared }) => shared.length > 0)
  }

  const questionsOf: Library['questionsOf'] = (item) => {
    const own = new Set(
      [...eventsOf.of(item), ...postsOf.of(item)].flatMap((worked): readonly Question[] => worked.questions),
    )
    return questions.filter((question) => own.has(question))
  }

  const relatedMaterials: Library['relatedMaterials'] = (material) => {
    const shared = new Map<Material, number>()
    for (const question of questionsOf(material))
      for (const other of materialsOf.of(question))
        if (other !== material) shared.set(other, (shared.get(other) ?? 0) + 1)
    const sharedBy = (other: Material): number => shared.get(other) ?? 0
    return [...shared.keys()].sort(
      (a, b) => compare(sharedBy(b), sharedBy(a)) || compare(newestOf(b), newestOf(a)) || byTitle(a, b),
    )
  }

  const library = {
    ...parts,
    sessions: [...parts.sessions].sort(byTime),
    spinOffs: [...parts.spinOffs].sort(byTime),
    materials,
    posts,
    people,
    questions,
    organisations: [...new Set(people.flatMap(({ organisation }) => organisation ?? []))].sort(
      (a, b) => compare(a.name, b.name) || compare(a.slug, b.slug),
    ),
    series: [...parts.series].sort(byTitle),
    stages,
    pages: [...parts.pages].sort(byTitle),
    events,
    learnings,
    materialKinds: materialContents.filter((content) =>
      materials.some(({ contains }) => contains.includes(content)),
    ),
  }
  return {
    ...library,
    items: [
      ...library.sessions,
      ...library.spinOffs,
      ...library.materials,
      ...library.posts,
      ...library.people,
      ...library.questions,
      ...library.series,
      ...library.stages,
      ...library.pages,
    ],
    peopleOf: (organisation) => peopleOf.of(organisation),
    materialsOf: (item) => materialsOf.of(item),
    eventsOf: (item) => eventsOf.of(item),
    postsOf: (item) => postsOf.of(item),
    questionsOf,
    speakersOf: (material) => [...new Set(eventsOf.of(material).flatMap(({ speakers }) => speakers))],
    relatedMaterials,
    stagesOf: (event) => stagesOf.of(event),
    learningsOf: (question) => learningsOf.of(question),
    carriedOnFrom,
    pageNamed: (slug) => library.pages.find((page) => page.slug === slug),
    neighboursOf,
    besidePost,
    relatedTo,
    numberOf: (event) => numbers.get(event),
    inOffWeeksOf: (series) => library.series.filter(({ offWeeksOf }) => offWeeksOf === series),
  }
}
