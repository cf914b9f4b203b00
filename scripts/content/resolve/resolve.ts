import { folderOf } from '../../domain/addresses.ts'
import type {
  Event,
  Kind,
  Material,
  Page,
  Person,
  Post,
  Question,
  Session,
  SpinOff,
  Stage,
} from '../../domain/items.ts'
import type { Collection } from '../../domain/library.ts'
import { settleAddress } from '../../markdown/addresses.ts'
import { withoutTracking } from '../../markdown/tracking-query.ts'
import type { AnyDraft, Draft } from '../front-matter/drafts.ts'
import { type History, unknownRevision } from '../history.ts'
import { shortened } from '../problems/words.ts'
import { titleOf } from './anchors.ts'
import { cadenceOf, type Dates, dayOf, type EventDraft, publishedOf, revisedOf } from './dates.ts'
import type { Links } from './links.ts'
import { createOrganisations } from './organisations.ts'
import type { Prose } from './prose.ts'
import { attachedFile } from './published.ts'
import { createReferences } from './references.ts'
import type { Report } from './report.ts'
import { expectedOf, resolveSeries } from './series.ts'

/** What the drafts are resolved against. */
interface Surroundings {
  readonly dates: Dates
  readonly history: History
  readonly links: Links
  readonly prose: Prose
  /** How large a file of the content folder is, in bytes. */
  readonly sizeOf: (file: string) => number | undefined
  /** Files that could not be read: a name that means one of them is not reported again. */
  readonly faulty: ReadonlySet<string>
  readonly report: Report
}

/** Turns drafts into items: renders their prose and replaces every name by the item it names. */
export const resolve = (
  drafts: readonly AnyDraft[],
  { dates, history, links, prose, sizeOf, faulty, report }: Surroundings,
): Omit<Collection, 'site' | 'pictures'> => {
  // The compiler does not narrow a union by a type parameter; the filter does.
  const draftsOf = <K extends Kind>(kind: K) =>
    drafts.filter((draft) => draft.kind === kind) as readonly AnyDraft[] as readonly Draft<K>[]

  const common = (draft: AnyDraft) => ({
    slug: draft.slug,
    file: draft.file,
    title: titleOf(draft),
    summary: draft.matter.summary ?? '',
    language: draft.matter.language,
    body: prose.body(draft),
    note: prose.line(draft, ['note'], draft.matter.note),
    revised: revisedOf(draft, history, report),
  })

  const linkOf = (draft: Draft<'material'>): string => {
    const written = draft.matter.link
    const link = settleAddress(withoutTracking(written), (href) => links.resolve(draft.file, href))
    if (link.ok && (link.value.kind === 'web' || link.value.kind === 'local')) return link.value.href
    report.key(
      draft,
      ['link'],
      link.ok
        ? {
            code: 'wrong-value',
            what: `"link" must lead to a page or a file, and "${shortened(written)}" leads to neither.`,
            fix: 'Write the whole address, starting with https://, or a file such as slides.pdf beside this one.',
          }
        : link.fault,
    )
    return written
  }

  const bytesAt = (path: string): number | undefined => {
    const file = attachedFile(path)
    return file === undefined ? undefined : sizeOf(file)
  }

  const organisations = createOrganisations(draftsOf('person'), report)
  const people = draftsOf('person').map(
    (draft): Person => ({
      kind: 'person',
      ...common(draft),
      role: draft.matter.role,
      organisation: organisations.of(draft),
      link: draft.matter.link,
    }),
  )
  const questions = draftsOf('question').map(
    (draft): Question => ({
      kind: 'question',
      ...common(draft),
      group: draft.matter.group,
    }),
  )
  const series = resolveSeries(
    draftsOf('series').map((draft) => ({
      draft,
      item: {
        kind: 'series',
        ...common(draft),
        every: draft.matter.every?.replace(/^every /i, ''),
        cadence: cadenceOf(draft, report),
        expected: expectedOf(draft, report),
        offWeeksOf: undefined,
      },
    })),
    faulty,
    report,
  )
  const pages = draftsOf('page').map(
    (draft): Page => ({
      kind: 'page',
      ...common(draft),
    }),
  )
  const materials = draftsOf('material').map((draft): Material => {
    const link = linkOf(draft)
    return {
      kind: 'material',
      ...common(draft),
      link,
      contains: draft.matter.contains,
      bytes: bytesAt(link),
      published: dayOf(draft, 'published', draft.matter.published, report),
    }
  })

  const personNamed = createReferences(['person'], people, faulty, report)
  const questionNamed = createReferences(['question'], questions, faulty, report)
  const seriesNamed = createReferences(['series'], series, faulty, report)
  const materialNamed = createReferences(['material'], materials, faulty, report)

  const eventOf = (draft: EventDraft) => {
    const { matter } = draft
    return {
      ...common(draft),
      id: matter.id ?? draft.slug,
      created: history.of(draft.file)?.created,
      when: dates.whenOf(draft) ?? ({ kind: 'undated', reason: 'to be confirmed' } as const),
      status: matter.status,
      why: matter.why,
      was: dates.wasOf(draft),
      signUp: matter['sign-up'] ?? ({ kind: 'unknown' } as const),
      speakers: personNamed.all(draft, 'speakers', matter.speakers),
      questions: questionNamed.all(draft, 'questions', matter.questions),
      learned: matter.learned.map((text, number) => prose.line(draft, ['learned', number], text)),
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
      ...common(draft),
      published: publishedOf(draft, report),
      authors: personNamed.all(draft, 'author', draft.matter.author),
      original: draft.matter.original_link,
      retells: draft.matter.retells,
      events: eventNamed.all(draft, 'events', draft.matter.events),
      questions: questionNamed.all(draft, 'questions', draft.matter.questions),
    }),
  )
  const stages = draftsOf('stage').map(
    (draft): Stage => ({
      kind: 'stage',
      ...common(draft),
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
    materialsRevised: history.newestIn(folderOf.material) ?? unknownRevision,
    materialLinks,
  }
}
