import type { DateTime } from 'luxon'
import type { Event } from './items.ts'
import { endOf, isDated, startOf } from './when/when.ts'

/** Whether it is over. An event without a date is never called past: nobody knows. */
export const isPast = (event: Event, now: DateTime): boolean =>
  isDated(event.when) && endOf(event.when) <= now

/** Dated, not over, and still meant to take place. */
export const isUpcoming = (event: Event, now: DateTime): boolean =>
  isDated(event.when) && !isPast(event, now) && event.status !== 'cancelled' && event.status !== 'postponed'

/** The instant at which it is over, as a machine reads it: UTC, to the second (RFC 3339). */
export const overAt = ({ when }: Event): string | undefined =>
  isDated(when) ? endOf(when).toUTC().toISO({ suppressMilliseconds: true }) : undefined

/** The year it begins in, in its own zone. */
export const yearOf = (event: Event): number | undefined =>
  isDated(event.when) ? startOf(event.when).year : undefined

/** Whether it is over: past, or it took place and nobody wrote down when. */
export const isOver = (event: Event, now: DateTime): boolean =>
  isPast(event, now) || (event.when.kind === 'undated' && event.when.reason === 'not recorded')

/** Whether there is a word to say about signing up: not for what took place, nobody knows when or how. */
export const hasSignUp = (event: Event): boolean =>
  event.signUp.kind !== 'unknown' || !(event.when.kind === 'undated' && event.when.reason === 'not recorded')

/** Whether one can register for it now: until it is over, and not while nobody knows the new date. */
export const isSignUpOpen = (event: Event, now: DateTime): boolean =>
  (event.signUp.kind === 'link' || event.signUp.kind === 'email') &&
  event.status !== 'cancelled' &&
  event.status !== 'postponed' &&
  !isOver(event, now)
