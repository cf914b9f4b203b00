import type { DateTime } from 'luxon'
import { instant } from '../domain/when/instant.ts'
import type { Part } from '../domain/when/when.ts'

/** The time of one entry as calendars count it. Days have no zone, and stand at midnight in UTC. */
export type Span =
  | { readonly kind: 'timed'; readonly start: DateTime<true>; readonly end: DateTime<true> | undefined }
  | { readonly kind: 'days'; readonly first: DateTime<true>; readonly dayAfter: DateTime<true> }

/**
 * The day as a calendar on the wall has it: midnight in UTC, whatever the zone. What follows it there may be a day that
 * the zone skipped, as Samoa did 30 December 2011.
 */
const calendarDay = (day: DateTime<true>): DateTime<true> => day.toUTC(0, { keepLocalTime: true })

export const spanOf = (part: Part): Span => {
  if (part.kind === 'days')
    // Whole days end before the day that DTEND names (RFC 5545 §3.6.1).
    return {
      kind: 'days',
      first: calendarDay(part.first),
      dayAfter: calendarDay(part.last).plus({ days: 1 }),
    }
  const [{ start, end }] = part.sittings
  // DTEND has to be later than DTSTART (RFC 5545 §3.8.2.2).
  return { kind: 'timed', start, end: end && end > start ? end : undefined }
}

/** `20200513T130000Z`: a DATE-TIME in UTC (RFC 5545 §3.3.5, form 2). */
export const stamp = (time: DateTime<true>): string => instant(time).replace(/[-:]/g, '')
