import type { DateTime } from 'luxon'
import { calendarPathOf, listPathOf, pathOf, paths, yearCalendarPath, yearPath } from '../domain/addresses.ts'
import { calendarDate, isOff } from '../domain/event.ts'
import { groupBy } from '../domain/groups.ts'
import type { Event, Person, Series } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { endOf, startOf } from '../domain/when/when.ts'

/** A calendar of several events. */
export interface Feed {
  /** Where it is published, from the top of the site: `/calendar.ics`. */
  readonly path: string
  readonly name: string
  readonly about: string
  /** The path of the page that shows the same to a reader. */
  readonly page: string
  /** All with a date. */
  readonly events: readonly Event[]
}

const hasDate = (event: Event): boolean => calendarDate(event) !== undefined

/** The path of the calendar file of an event, a series or a person, for those that have one: nothing without a date has. */
export const calendarFileOf = (item: Event | Series | Person, library: Library): string | undefined => {
  const events = item.kind === 'session' || item.kind === 'spin-off' ? [item] : library.eventsOf(item)
  return events.some(hasDate) ? calendarPathOf(item) : undefined
}

/** What is to come, and what was over so many months ago or later. What is off leaves as soon as its day has passed. */
const isCurrent = (event: Event, now: DateTime<true>, months: number): boolean => {
  const when = calendarDate(event)
  return when !== undefined && endOf(when) > (isOff(event) ? now : now.minus({ months }))
}

const feedOf = (item: Series | Person, about: string, library: Library): readonly Feed[] =>
  calendarFileOf(item, library) === undefined
    ? []
    : [
        {
          path: calendarPathOf(item),
          name: `${library.site.name}: ${item.title}`,
          about,
          page: pathOf(item),
          events: library.eventsOf(item).filter(hasDate),
        },
      ]

/**
 * What one can subscribe to: everything that is current at `now`, then all sessions, all spin-offs, each series and each
 * person with a dated event. The first three are always there, with or without an event in them.
 */
export const subscriptions = (library: Library, now: DateTime<true>): readonly Feed[] => {
  const { site, events, sessions, spinOffs, series, people } = library
  return [
    {
      path: paths.allEvents,
      name: site.name,
      about: site.description,
      page: paths.calendar,
      events: events.filter((event) => isCurrent(event, now, site.calendarMonths)),
    },
    {
      path: paths.allSessions,
      name: `${site.name}: sessions`,
      about: `Every session of ${site.name} that has a date.`,
      page: listPathOf('session'),
      events: sessions.filter(hasDate),
    },
    {
      path: paths.allSpinOffs,
      name: `${site.name}: spin-offs`,
      about: `Every spin-off of ${site.name} that has a date.`,
      page: listPathOf('spin-off'),
      events: spinOffs.filter(hasDate),
    },
    ...series.flatMap((one) => feedOf(one, one.summary, library)),
    ...people.flatMap((one) => feedOf(one, `Every dated event of ${site.name} with ${one.title}.`, library)),
  ]
}

/** What is kept for good: everything, then each year from the newest. Nothing ever leaves these but what is deleted. */
export const archives = (library: Library): readonly Feed[] => {
  const { site } = library
  const dated = library.events.flatMap((event) => {
    const when = calendarDate(event)
    return when ? { event, year: startOf(when).year } : [] // the year it begins in, in its own zone
  })
  const eventsIn = (list: readonly { readonly event: Event }[]): readonly Event[] =>
    list.map(({ event }) => event)
  return [
    {
      path: paths.archive,
      name: `${site.name}: all years`,
      about: `Every event of ${site.name} that has a date, from the first one on.`,
      page: paths.calendar,
      events: eventsIn(dated),
    },
    ...groupBy(dated, ({ year }) => year)
      .toSorted((a, b) => b.heading - a.heading)
      .map(({ heading: year, items }) => ({
        path: yearCalendarPath(year),
        name: `${site.name}: ${year}`,
        about: `Every event of ${site.name} in ${year}.`,
        page: yearPath(year),
        events: eventsIn(items),
      })),
  ]
}
