import { DateTime } from 'luxon'
import { isSignUpOpen, overAt, yearOf } from '../domain/event.ts'
import type { AnyItem, Event, Organisation, Person } from '../domain/items.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Library } from '../domain/library.ts'
import { roleOf } from '../domain/person.ts'
import { dateWords } from '../domain/post.ts'
import { inSiteZone } from '../domain/site.ts'
import { statusWords } from '../domain/status-words.ts'
import { printWhen } from '../domain/when/print.ts'
import { isDated, startOf } from '../domain/when/when.ts'

/** What results can be narrowed down by. */
export type Facet = 'kind' | 'year' | 'person' | 'organisation' | 'question' | 'series' | 'has'

/** What search knows of an item beside the words of its page. */
export interface SearchFacts {
  /**
   * What a result says, by name; the words in it are found as well. What depends on the time of reading is left to the
   * browser: `over` is the instant at which an event is over, and `sign-up` says that it is open until then.
   */
  readonly told: Readonly<Record<string, string>>
  readonly facets: readonly (readonly [facet: Facet, value: string])[]
  /** The day to sort it by: `2020-05-13`. */
  readonly day: string | undefined
}

const names = (people: readonly Person[]): string => people.map(({ title }) => title).join(', ')

const facetsOfPeople = (people: readonly Person[]): SearchFacts['facets'] =>
  people.flatMap(({ title, organisation }) => [
    ['person', title] as const,
    ...(organisation ? [['organisation', organisation.name] as const] : []),
  ])

const facetsOfEvent = (event: Event, library: Library): SearchFacts['facets'] => {
  const year = yearOf(event)
  return [
    ...(year === undefined ? [] : [['year', String(year)] as const]),
    ...facetsOfPeople(event.speakers),
    ...event.questions.map(({ title }) => ['question', title] as const),
    ...(event.series ? [['series', event.series.title] as const] : []),
    ...library.materialsOf(event).flatMap(({ contains }) => contains.map((part) => ['has', part] as const)),
  ]
}

const dayOf = ({ when }: Event): string | undefined => (isDated(when) ? startOf(when).toISODate() : undefined)

/** Whoever looks for what was said at an event, or by whom, means the slides as well. */
const wordsOfEvent = ({ title, summary, speakers, questions }: Event): string =>
  [
    title,
    summary,
    ...speakers.flatMap((person) => [person.title, roleOf(person)]),
    ...questions.map((question) => question.title),
  ]
    .filter(Boolean)
    .join('. ')

const placeOfSignUp = ({ signUp }: Event): string => (signUp.kind === 'link' ? signUp.url : '')

/** Whether sign-up is open until the event is over, whatever the time is now. */
const isEverOpen = (event: Event): boolean => isSignUpOpen(event, DateTime.fromMillis(0))

const said = (told: Readonly<Record<string, string | undefined>>): SearchFacts['told'] =>
  Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])))

const ofEvent = (event: Event, library: Library): SearchFacts => ({
  told: said({
    date: printWhen(event.when),
    people: event.speakers.length > 0 ? `With ${names(event.speakers)}` : undefined,
    status: event.status === 'scheduled' ? undefined : statusWords[event.status],
    over: overAt(event),
    'sign-up': isEverOpen(event) ? 'open' : undefined,
    related: placeOfSignUp(event),
  }),
  facets: facetsOfEvent(event, library),
  day: dayOf(event),
})

const ofOther = (item: Exclude<AnyItem, Event>, library: Library): SearchFacts => {
  switch (item.kind) {
    case 'material': {
      const events = library.eventsOf(item)
      const speakers = library.speakersOf(item)
      return {
        told: said({
          people: speakers.length > 0 ? `With ${names(speakers)}` : undefined,
          from: events.length > 0 ? `From ${events.map(({ title }) => `“${title}”`).join(', ')}` : undefined,
          related: events.map(wordsOfEvent).join('. '),
        }),
        facets: [
          ...events.flatMap((event) => facetsOfEvent(event, library)).filter(([facet]) => facet !== 'has'),
          ...item.contains.map((part) => ['has', part] as const),
        ],
        day: events
          .flatMap((event) => dayOf(event) ?? [])
          .sort()
          .at(-1),
      }
    }
    case 'post': {
      const published = inSiteZone(item.published, library.site)
      return {
        told: said({
          date: dateWords(item, library.site),
          people: item.authors.length > 0 ? `By ${names(item.authors)}` : undefined,
        }),
        facets: [
          ['year', String(published.year)],
          ...facetsOfPeople(item.authors),
          ...item.questions.map(({ title }) => ['question', title] as const),
        ],
        day: published.toISODate(),
      }
    }
    case 'person':
      return { told: said({ people: roleOf(item) }), facets: facetsOfPeople([item]), day: undefined }
    case 'question':
      return { told: said({ about: item.group }), facets: [['question', item.title]], day: undefined }
    case 'series':
      return {
        told: said({ about: item.every && `Planned: every ${item.every}` }),
        facets: [['series', item.title]],
        day: undefined,
      }
    default:
      return { told: {}, facets: [], day: undefined }
  }
}

/** An organisation is found by the words of its page, under the people it is told of with. */
export const factsOfOrganisation = (organisation: Organisation, library: Library): SearchFacts => ({
  told: said({ kind: 'Organisation', people: names(library.peopleOf(organisation)) }),
  facets: [
    ['kind', 'Organisations'],
    ['organisation', organisation.name],
  ],
  day: undefined,
})

const isEvent = (item: AnyItem): item is Event => item.kind === 'session' || item.kind === 'spin-off'

export const searchFactsOf = (item: AnyItem, library: Library): SearchFacts => {
  const { one, many } = kindWords[item.kind]
  const { told, facets, day } = isEvent(item) ? ofEvent(item, library) : ofOther(item, library)
  return {
    told: { kind: one, ...told, ...(item.language && { lang: item.language }) },
    facets: [['kind', many], ...facets],
    day,
  }
}
