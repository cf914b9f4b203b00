import type { DateTime } from 'luxon'
import { isOff, isUpcoming, overAt } from './event.ts'
import type { Event } from './items.ts'
import { type Dated, daysOf, endOf, isDated } from './when/when.ts'

/** An event with a date on which it is still meant to take place, or was. */
type Announced = Event & { readonly when: Dated }

const isAnnounced = (event: Event): event is Announced => isDated(event.when) && !isOff(event)

/** The event that ends last, past or to come. What is off does not count. */
export const latestOf = (events: readonly Event[]): Announced | undefined =>
  events
    .filter(isAnnounced)
    .reduce<Announced | undefined>(
      (newest, event) => (newest && endOf(newest.when) > endOf(event.when) ? newest : event),
      undefined,
    )

/** What is to come of some events, and what can be said once nothing of it is. */
interface Upcoming {
  /** Those to show, the soonest first. */
  readonly shown: readonly Event[]
  /** Whether there are more. */
  readonly hasMore: boolean
  /** The instant at which the last of those shown is over; none where none is shown. */
  readonly until: string | undefined
  /** The latest day that any event stands on, past or to come. */
  readonly lastDay: DateTime<true> | undefined
}

/** What is to come among `events` at `now`, the next `most` of them. `known` are all whose dates count for the last day. */
export const upcomingOf = (
  events: readonly Event[],
  now: DateTime,
  most = Number.POSITIVE_INFINITY,
  known = events,
): Upcoming => {
  const all = events.filter((event) => isUpcoming(event, now))
  const shown = all.slice(0, most)
  const [lastShown, last] = [latestOf(shown), latestOf(known)]
  return {
    shown,
    hasMore: all.length > shown.length,
    until: lastShown && overAt(lastShown),
    lastDay: last && daysOf(last.when).at(-1),
  }
}
