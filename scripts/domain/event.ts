import type { DateTime } from 'luxon'
import type { Event } from './items.ts'
import { instant } from './when/instant.ts'
import { type Dated, endOf, isDated, isUnrecorded, partsOf, startOf } from './when/when.ts'

/** Whether it will not take place on its date, for whatever reason. */
export const isOff = ({ status }: Pick<Event, 'status'>): boolean =>
  status === 'cancelled' || status === 'postponed'

/**
 * The date it stands at in calendars. One that is postponed or cancelled keeps its old date there for as long as it has
 * no new one: whoever wrote it down has to see that it is off.
 */
export const calendarDate = (event: Pick<Event, 'when' | 'was' | 'status'>): Dated | undefined => {
  if (isDated(event.when)) return event.when
  return isOff(event) && event.was && isDated(event.was) ? event.was : undefined
}

/** Whether it is over. An event without a date is never called past: nobody knows. */
export const isPast = (event: Event, now: DateTime): boolean =>
  isDated(event.when) && endOf(event.when) <= now

/** Dated, not over, and still meant to take place. */
export const isUpcoming = (event: Event, now: DateTime): boolean =>
  isDated(event.when) && !isPast(event, now) && !isOff(event)

/** What is to come after an event, in the order of time. */
interface Coming {
  /** Of any kind, its series included. */
  readonly all: readonly Event[]
  /** Of its series alone. */
  readonly inSeries: readonly Event[]
}

/**
 * What is to come once an event is over. For one that is off or over, or that has no date, it is what is to come at `now`.
 */
export const comingAfter = (event: Event, events: readonly Event[], now: DateTime): Coming => {
  const from = isDated(event.when) && isUpcoming(event, now) ? endOf(event.when) : now
  const all = events.filter((other) => other !== event && isUpcoming(other, now) && !isPast(other, from))
  return {
    all,
    inSeries: all.filter(({ series }) => series !== undefined && series === event.series),
  }
}

/** The instant at which it is over, as a machine reads it: UTC, to the second (RFC 3339). */
export const overAt = ({ when }: Pick<Event, 'when'>): string | undefined =>
  isDated(when) ? instant(endOf(when)) : undefined

/** The instant at which what is to be said of it changes, after `now`: when it is over. None for what is off or has no date. */
export const changesAt = (event: Event, now: DateTime): string | undefined =>
  isUpcoming(event, now) ? overAt(event) : undefined

/** A stretch of time in which an event is going on: a sitting, or a run of whole days (RFC 3339, UTC). */
interface GoingOn {
  readonly from: string
  readonly until: string
  /** Whether anybody said when it ends: else it is only known to have started. */
  readonly isEndKnown: boolean
}

/** When an event is going on, `now` or later. Of what is off, or not certain, nobody can tell that it is. */
export const goingOn = ({ when, status }: Event, now: DateTime): readonly GoingOn[] => {
  if (!isDated(when) || status !== 'scheduled') return []
  return partsOf(when)
    .filter((part) => endOf(part) > now)
    .map((part) => ({
      from: instant(startOf(part)),
      until: instant(endOf(part)),
      isEndKnown: part.kind === 'days' || part.sittings[0].end !== undefined,
    }))
}

/** The year it begins in, in its own zone. */
export const yearOf = (event: Event): number | undefined =>
  isDated(event.when) ? startOf(event.when).year : undefined

/** Whether it is over: past, or it took place and nobody wrote down when. */
const isOver = (event: Event, now: DateTime): boolean => isPast(event, now) || isUnrecorded(event.when)

/** Whether anybody said where it is: not for what took place, nobody knows when. */
export const hasPlace = ({ when }: Pick<Event, 'when'>): boolean => !isUnrecorded(when)

/** Whether it takes or took place, as far as anybody knows. */
export const isHeld = (event: Event): boolean =>
  !isOff(event) && (isDated(event.when) || isUnrecorded(event.when))

/** Whether it took place: over, and not called off. */
export const tookPlace = (event: Event, now: DateTime): boolean => isOver(event, now) && !isOff(event)

/** Whether there is a word to say about signing up: not for what took place, nobody knows when or how. */
export const hasSignUp = (event: Event): boolean =>
  event.signUp.kind !== 'unknown' || !isUnrecorded(event.when)

/** Whether one can register for it now: until it is over, and not while nobody knows the new date. */
export const isSignUpOpen = (event: Event, now: DateTime): boolean =>
  (event.signUp.kind === 'link' || event.signUp.kind === 'email') && !isOff(event) && !isOver(event, now)
