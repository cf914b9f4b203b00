import { DateTime } from 'luxon'
import type { Event } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'

/**
 * The newest change of anything that the entry of an event tells: the event itself, whom and what it names, and the site,
 * which has the zone and the address. A material may name its events itself, and one that is gone tells nobody any more
 * which they were: so each change among the materials counts for every event. UTC.
 */
export const revisionOf = (event: Event, library: Library): DateTime<true> => {
  const { site, materialsRevised } = library
  const told = [event, ...event.speakers, ...event.questions, event.series ?? []].flat()
  return DateTime.max(site.revised, materialsRevised, ...told.map(({ revised }) => revised))
}

/** SEQUENCE counts from here. */
const start = Date.UTC(2020, 0, 1)
/** The largest INTEGER of iCalendar (RFC 5545 §3.3.8). */
const largest = 2 ** 31 - 1

/**
 * SEQUENCE (RFC 5545 §3.8.7.4): of two versions of an entry, the one with the higher number holds. Nobody counts: it is
 * the time of the newest change, in seconds since the beginning of 2020 (UTC). Commits can be squashed or rebased, which
 * only makes them newer, and there is room until 2088. Zero where nothing tells when the change was made.
 */
export const sequenceOf = (revision: DateTime<true>): number =>
  Math.min(Math.max(0, Math.floor((revision.toMillis() - start) / 1000)), largest)
