import { type Body, emptyBody } from '../domain/body.ts'
import type {
  Event,
  Kind,
  Material,
  Page,
  Person,
  Post,
  Question,
  Series,
  Session,
  SpinOff,
  Stage,
} from '../domain/items.ts'
import type { Collection } from '../domain/library.ts'
import { ok } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'
import { renderBody, renderLine } from '../markdown/render.ts'
import { publishedOf, revisedOf, whenOf, zoneOf } from './dates.ts'
import type { AnyDraft, Draft } from './drafts.ts'
import type { History } from './history.ts'
import type { Links } from './links.ts'
import { isWebAddress } from './matter.ts'
import { createReferences } from './references.ts'
import type { Report } from './report.ts'

/** What the drafts are resolved against. */
interface Surroundings {
  readonly site: Site
  readonly history: History
  readonly links: Links
  /** Files with problems of their own: a name that means one of them is not reported again. */
  readonly faulty: ReadonlySet<string>
  readonly report: Report
}

/** Turns drafts into items: renders their prose, reads their dates and replaces every name by the item it names. */
export const resolve = (
  drafts: readonly AnyDraft[],
  { site, history, links, faulty, report }: Surroundings,
): Collection => {
  // The compiler does not narrow a union by a type parameter; the filter does.
  const draftsOf = <K extends Kind>(kind: K) =>
    drafts.filter((draft) => draft.kind === kind) as readonly AnyDraft[] as readonly Draft<K>[]

  const bodyOf = (draft: AnyDraft, title: string): Body => {
    const { body, faults } = renderBody(draft.front.body, {
      title,
      resolve: (href) => links.resolve(draft.file, href),
    })
    for (const fault of faults)
      report.at(draft.file, { line: draft.front.bodyLine + fault.line - 1, column: fault.column }, fault)
    return body
  }
  const lineOf = (draft: AnyDraft, path: readonly PropertyKey[], text: string | undefined): Body => {
    if (text === undefined) return emptyBody
    const { body, faults } = renderLine(text, {
      title: '',
      resolve: (href) => links.resolve(draft.file, href),
    })
    for (const fault of faults) report.key(draft, path, fault)
    return body
  }
  const common = (draft: AnyDraft, title: string) => ({
    slug: draft.slug,
    file: draft.file,
    title,
    summary: draft.matter.summary ?? '',
    body: bodyOf(draft, title),
    note: lineOf(draft, ['note'], draft.matter.note),
    revised: revisedOf(draft, history),
  })

  const people = draftsOf('person').map(
    (draft): Person => ({
      kind: 'person',
      ...common(draft, draft.matter.name),
      role: draft.matter.role,
      organisation: draft.matter.organisation,
      link: draft.matter.link,
    }),
  )
  const questions = draftsOf('question').map(
    (draft): Question => ({
      kind: 'question',
      ...common(draft, draft.matter.title),
      group: draft.matter.group,
    }),
  )
  const series = draftsOf('series').map(
    (draft): Series => ({
      kind: 'series',
      ...common(draft, draft.matter.title),
      every: draft.matter.every,
    }),
  )
  const pages = draftsOf('page').map(
    (draft): Page => ({
      kind: 'page',
      ...common(draft, draft.matter.title),
    }),
  )
  const materials = draftsOf('material').map((draft): Material => {
    const link = isWebAddress(draft.matter.link)
      ? ok(draft.matter.link)
      : links.resolve(draft.file, draft.matter.link)
    if (!link.ok) report.key(draft, ['link'], link.fault)
    return {
      kind: 'material',
      ...common(draft, draft.matter.title),
      link: link.ok ? link.value : draft.matter.link,
      contains: draft.matter.contains,
    }
  })

  const personNamed = createReferences(['person'], people, faulty, report)
  const questionNamed = createReferences(['question'], questions, faulty, report)
  const seriesNamed = createReferences(['series'], series, faulty, report)
  const materialNamed = createReferences(['material'], materials, faulty, report)

  const eventOf = (draft: Draft<'session'> | Draft<'spin-off'>) => {
    const { matter } = draft
    const zone = zoneOf(draft, site, report)
    return {
      ...common(draft, matter.title),
      id: matter.id ?? draft.slug,
      when: whenOf(draft, 'when', zone, report) ?? ({ kind: 'undated', reason: 'to be confirmed' } as const),
      status: matter.status,
      why: matter.why,
      was: whenOf(draft, 'was', zone, report),
      signUp: matter['sign-up'] ?? ({ kind: 'unknown' } as const),
      speakers: personNamed.all(draft, 'speakers', matter.speakers),
      questions: questionNamed.all(draft, 'questions', matter.questions),
      learned: matter.learned.map((text, number) => lineOf(draft, ['learned', number], text)),
      series: matter.series === undefined ? undefined : seriesNamed.one(draft, ['series'], matter.series),
    }
  }
  const sessions = draftsOf('session').map((draft): Session => ({ kind: 'session', ...eventOf(draft) }))
  const spinOffs = draftsOf('spin-off').map((draft): SpinOff => ({ kind: 'spin-off', ...eventOf(draft) }))
  const events: readonly Event[] = [...sessions, ...spinOffs]
  const eventNamed = createReferences<Event>(['session', 'spin-off'], events, faulty, report)

  const posts = draftsOf('post').map(
    (draft): Post => ({
      kind: 'post',
      ...common(draft, draft.matter.title),
      published: publishedOf(draft, report),
      authors: personNamed.all(draft, 'author', draft.matter.author),
      original: draft.matter.original_link,
      events: eventNamed.all(draft, 'events', draft.matter.events),
      questions: questionNamed.all(draft, 'questions', draft.matter.questions),
    }),
  )
  const stages = draftsOf('stage').map(
    (draft): Stage => ({
      kind: 'stage',
      ...common(draft, draft.matter.title),
      order: draft.matter.order,
      events: eventNamed.all(draft, 'events', draft.matter.events),
    }),
  )

  const itemOf = <Item extends { readonly file: string }>(items: readonly Item[]) => {
    const ofFile = new Map(items.map((item) => [item.file, item]))
    return (draft: AnyDraft): readonly Item[] => [ofFile.get(draft.file)].filter((item) => item !== undefined)
  }
  const materialOf = itemOf(materials)
  const eventOfDraft = itemOf(events)
  const materialLinks = [
    ...draftsOf('material').flatMap((draft) =>
      materialOf(draft).flatMap((material) =>
        eventNamed.all(draft, 'events', draft.matter.events).map((event) => ({ material, event })),
      ),
    ),
    ...[...draftsOf('session'), ...draftsOf('spin-off')].flatMap((draft) =>
      eventOfDraft(draft).flatMap((event) =>
        materialNamed
          .all(draft, 'materials', draft.matter.materials)
          .map((material) => ({ material, event })),
      ),
    ),
  ]

  return {
    site,
    sessions,
    spinOffs,
    materials,
    posts,
    people,
    questions,
    series,
    stages,
    pages,
    attachments: links.attachments(),
    materialLinks,
  }
}
