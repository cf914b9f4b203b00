import type { EventStatusType, IdReference, Offer, Event as SchemaEvent } from 'schema-dts'
import { cardPathOf } from '../../scripts/domain/addresses.ts'
import { calendarDate, isOff } from '../../scripts/domain/event.ts'
import type { Event, Status } from '../../scripts/domain/items.ts'
import { languageOf } from '../../scripts/domain/language.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import { type Dated, endOf, isDated, startOf } from '../../scripts/domain/when/when.ts'
import { materialOf } from './material.ts'
import { idOf, organizationOf, personOf, questionOf, seriesOf } from './references.ts'

const statuses: Readonly<Record<Status, EventStatusType>> = {
  scheduled: 'https://schema.org/EventScheduled',
  tentative: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
}

/** The last moment or day that is stated; a whole day is included, as schema.org’s `endDate` wants it. */
const endDateOf = (when: Dated): string | undefined =>
  when.kind === 'days'
    ? when.last.toISODate()
    : when.sittings.at(-1)?.end?.toISO({ suppressMilliseconds: true })

/** The moment that it begins, or the first of whole days. */
export const startDateOf = (when: Dated): string =>
  when.kind === 'days' ? when.first.toISODate() : startOf(when).toISO({ suppressMilliseconds: true })

/** Where one signs up, or else where the event is told of. */
const placeOf = (event: Event, site: Site): string =>
  event.signUp.kind === 'link' ? event.signUp.url : idOf(event, site)

/** A place for nothing, until it is over. No currency: nothing is the same in all of them. */
const offerOf = (event: Event, when: Dated, site: Site): Offer => ({
  '@type': 'Offer',
  price: 0,
  url: placeOf(event, site),
  validThrough: endOf(when).toISO({ suppressMilliseconds: true }),
})

/**
 * The date that an event had before it was moved to the one that it has. What is postponed keeps its old date as its own
 * until there is another, and has no previous one beside it.
 */
const movedFrom = ({ was, status }: Event): Dated | undefined =>
  was && isDated(was) && status === 'scheduled' ? was : undefined

/**
 * How a page names events: by their ids alone. An event of a few words beside them would be taken for a faulty one.
 * Those without a date have no data of their own, so that there is nothing to name.
 */
export const eventReferences = (events: readonly Event[], site: Site): readonly IdReference[] =>
  events.filter(calendarDate).map((event) => ({ '@id': idOf(event, site) }))

/** schema.org/Event. An event without a date has none: the type requires a start. */
export const eventData = (event: Event, library: Library): readonly SchemaEvent[] => {
  const { site } = library
  const when = calendarDate(event)
  if (!when) return []
  const end = endDateOf(when)
  const page = idOf(event, site)
  const moved = movedFrom(event)
  const materials = library.materialsOf(event)
  const posts = library.postsOf(event)
  return [
    {
      '@type': 'Event',
      '@id': page,
      name: event.title,
      ...(event.summary && { description: event.summary }),
      url: page,
      inLanguage: languageOf(event, site),
      image: absolute(site, cardPathOf(event)),
      startDate: startDateOf(when),
      ...(end && { endDate: end }),
      ...(moved && { previousStartDate: startDateOf(moved) }),
      eventStatus: moved ? 'https://schema.org/EventRescheduled' : statuses[event.status],
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: placeOf(event, site) },
      organizer: organizationOf(site),
      ...(event.speakers.length > 0 && {
        performer: event.speakers.map((person) => personOf(person, site)),
      }),
      ...(event.series && { superEvent: seriesOf(event.series, site) }),
      ...(site.free && { isAccessibleForFree: true }),
      ...(site.free && !isOff(event) && { offers: offerOf(event, when, site) }),
      ...(event.questions.length > 0 && {
        about: event.questions.map((question) => questionOf(question, site)),
      }),
      ...(materials.length > 0 && {
        workFeatured: materials.map((material) => materialOf(material, site)),
      }),
      ...(posts.length > 0 && { subjectOf: posts.map((post) => ({ '@id': idOf(post, site) })) }),
    },
  ]
}
