import type { EventStatusType, Event as SchemaEvent, WithContext } from 'schema-dts'
import { pathOf, paths } from '../../scripts/domain/addresses.ts'
import { calendarDate } from '../../scripts/domain/event.ts'
import type { Event, Status } from '../../scripts/domain/items.ts'
import { absolute, fullName, type Site } from '../../scripts/domain/site.ts'
import { type Dated, isDated, startOf } from '../../scripts/domain/when/when.ts'

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

const startDateOf = (when: Dated): string =>
  when.kind === 'days' ? when.first.toISODate() : startOf(when).toISO({ suppressMilliseconds: true })

/** schema.org/Event. An event without a date has none: the type requires a start. */
export const eventData = (event: Event, site: Site): readonly WithContext<SchemaEvent>[] => {
  const when = calendarDate(event)
  if (!when) return []
  const end = endDateOf(when)
  const page = absolute(site, pathOf(event))
  const moved = event.was !== undefined && event.status === 'scheduled'
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': page,
      name: event.title,
      ...(event.summary && { description: event.summary }),
      url: page,
      startDate: startDateOf(when),
      ...(end && { endDate: end }),
      ...(event.was && isDated(event.was) && { previousStartDate: startDateOf(event.was) }),
      eventStatus: moved ? 'https://schema.org/EventRescheduled' : statuses[event.status],
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: event.signUp.kind === 'link' ? event.signUp.url : page },
      organizer: { '@type': 'Organization', name: fullName(site), url: absolute(site, paths.home) },
      ...(event.speakers.length > 0 && {
        performer: event.speakers.map((person) => ({
          '@type': 'Person' as const,
          name: person.title,
          ...(person.role && { jobTitle: person.role }),
          ...(person.organisation && {
            worksFor: { '@type': 'Organization' as const, name: person.organisation },
          }),
        })),
      }),
    },
  ]
}
