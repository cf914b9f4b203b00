import type { DateTime } from 'luxon'
import { calendarPathOf, pathOf } from '../domain/addresses.ts'
import { calendarDate } from '../domain/event.ts'
import type { Library } from '../domain/library.ts'
import { absolute } from '../domain/site.ts'
import { calendar } from './calendar.ts'
import { archives, subscriptions } from './feeds.ts'
import { vevent } from './vevent.ts'

export interface CalendarFile {
  /** Where it is published, from the top of the site: `/sessions/round-table.ics`. */
  readonly path: string
  readonly text: string
}

/**
 * Every .ics file of the site: what one subscribes to as it stands at `now`, the archives, and one for each dated event.
 * An event is the same in each of them, byte for byte.
 */
export const calendarFiles = (library: Library, now: DateTime<true>): readonly CalendarFile[] => {
  const { site, events } = library
  const dated = events.filter((event) => calendarDate(event) !== undefined)
  const vevents = new Map(dated.map((event) => [event, vevent(event, library)]))

  const feedFiles = [...subscriptions(library, now), ...archives(library)].map((feed) => ({
    path: feed.path,
    text: calendar(
      {
        site,
        name: feed.name,
        description: feed.about,
        page: absolute(site, feed.page),
        source: absolute(site, feed.path),
      },
      feed.events.flatMap((event) => vevents.get(event) ?? []),
    ),
  }))
  const eventFiles = dated.map((event) => {
    const path = calendarPathOf(event)
    const head = { site, name: undefined, description: undefined }
    return {
      path,
      text: calendar(
        { ...head, page: absolute(site, pathOf(event)), source: absolute(site, path) },
        vevents.get(event) ?? [],
      ),
    }
  })
  return [...feedFiles, ...eventFiles]
}
