import { calendarPathOf, listPathOf, pathOf, paths } from '../domain/addresses.ts'
import type { Event, Series } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { absolute } from '../domain/site.ts'
import { isDated } from '../domain/when/when.ts'
import { calendar } from './calendar.ts'
import { vevent } from './vevent.ts'

export interface CalendarFile {
  /** Where it is published, from the top of the site: `/sessions/round-table.ics`. */
  readonly path: string
  /** What it is called where somebody chooses among several. */
  readonly name: string
  readonly text: string
}

const hasDate = (event: Event): boolean => isDated(event.when)

/** The path of the calendar file of an event or a series, for those that have one: nothing without a date has. */
export const calendarFileOf = (item: Event | Series, library: Library): string | undefined => {
  const events = item.kind === 'series' ? library.eventsOf(item) : [item]
  return events.some(hasDate) ? calendarPathOf(item) : undefined
}

interface Plan {
  readonly path: string
  readonly name: string
  readonly about: string
  readonly page: string
  readonly events: readonly Event[]
}

/** What one subscribes to. The first three are always there, with or without an event in them. */
const feeds = (library: Library): readonly Plan[] => {
  const { site, events, sessions, spinOffs } = library
  return [
    { path: paths.allEvents, name: site.name, about: site.description, page: paths.calendar, events },
    {
      path: paths.allSessions,
      name: `${site.name}: sessions`,
      about: `Every session of ${site.name} that has a date.`,
      page: listPathOf('session'),
      events: sessions,
    },
    {
      path: paths.allSpinOffs,
      name: `${site.name}: spin-offs`,
      about: `Every spin-off of ${site.name} that has a date.`,
      page: listPathOf('spin-off'),
      events: spinOffs,
    },
    ...library.series
      .filter((series) => calendarFileOf(series, library) !== undefined)
      .map((series) => ({
        path: calendarPathOf(series),
        name: `${site.name}: ${series.title}`,
        about: series.summary,
        page: pathOf(series),
        events: library.eventsOf(series),
      })),
  ]
}

/**
 * Every .ics file of the site: `/calendar.ics` with all that has a date, `/calendar/sessions.ics`, `/calendar/spin-offs.ics`,
 * one for each series with a dated event, and one for each dated event.
 */
export const calendarFiles = (library: Library): readonly CalendarFile[] => {
  const { site } = library
  const dated = library.events.filter(hasDate)
  const vevents = new Map(dated.map((event) => [event, vevent(event, library)]))

  const feedFiles = feeds(library).map(({ path, name, about, page, events }) => ({
    path,
    name,
    text: calendar(
      { site, name, description: about, page: absolute(site, page), source: absolute(site, path) },
      events.flatMap((event) => vevents.get(event) ?? []),
    ),
  }))
  const eventFiles = dated.map((event) => {
    const path = calendarPathOf(event)
    const head = { site, name: undefined, description: undefined }
    return {
      path,
      name: event.title,
      text: calendar(
        { ...head, page: absolute(site, pathOf(event)), source: absolute(site, path) },
        vevents.get(event) ?? [],
      ),
    }
  })
  return [...feedFiles, ...eventFiles]
}
