/**
 * The words after `when:`, read strictly. Case does not matter, nor how much white space there is or of which
 * kind; any dash is a hyphen. Nothing is guessed: what has two readings, or none, is refused with what to write.
 *
 *     when     = undated | sitting { ";" sitting }
 *     undated  = [ "date" ] ( "not recorded" | "to be confirmed" | "tbc" )
 *     sitting  = days | day [ "," ] [ "at" | "from" ] clock [ to [ day [ "," ] [ "at" ] ] clock ] [ [ "," ] zone ]
 *     days     = day [ to day ]                      whole days; the first may leave out what the last says:
 *                                                    17 to 18 November 2020
 *     day      = [ weekday [ "," ] ] date
 *     date     = number month [ "," ] year           13 May 2020, 13th May 2020
 *              | month number [ "," ] year           May 13, 2020
 *              | yyyy-mm-dd                          2020-05-13
 *     weekday  = "Wednesday" | "Wed" | …             has to agree with the date
 *     month    = "May" | "September" | "Sept" | "Sep" | …
 *     year     = four digits, 1970 to 2100
 *     clock    = "midday" | "noon" | "midnight" | "12 noon" | …
 *              | hour [ ( "." | ":" ) minute ] ( "am" | "pm" | "a.m." | "p.m." )      2pm, 2.30pm, 2:30 pm
 *              | hh ( "." | ":" ) mm                 14:00, 09.30: two digits each, on the 24-hour clock
 *              | hour [ ( "." | ":" ) minute ]       2, 2.30: a start only, before an end with am or pm
 *     to       = "to" | "until" | "till" | "-"
 *     zone     = "UK time" | "BST" | "GMT" | "UTC" | an IANA name | what `printZone` prints: Paris time (CEST)
 *
 * - A start without am or pm takes that of its end: 2 to 3.30pm. Where it would then be after the end, it takes the
 *   other: 11 to 1pm starts in the morning. 10.30 to 11.30pm is refused: 10.30 is a whole time on the 24-hour clock.
 * - Without an end, the end is not known. Without times, it is whole days.
 * - An end before the start is on the next day if that makes at most twelve hours: 11pm to 1am.
 *   Any other end on a later day names that day: 30 December 2020, 11pm to 1 January 2021, 1am.
 * - "midnight" as a start is the start of the day, and as an end the end of the day. 12am and 00:00 are the same where
 *   the end names no day; where it does, they are what the clock shows as that day starts.
 * - "UK time", BST and GMT are read in Europe/London. A zone holds for the sitting in front of it, and for those
 *   before that name none; where none is named, the event's zone holds. All sittings are in one zone. BST, GMT and the
 *   letters in brackets have to agree with the date, and choose between the two readings of a time that happens twice.
 * - Sittings come in the order of time and do not overlap.
 */
import { ok, type Result } from '../problem.ts'
import { daysBetween } from './calendar-day.ts'
import { Cursor } from './cursor.ts'
import * as faults from './faults.ts'
import { isClockAhead, readClock, settleTimes, takeTo } from './read-clock.ts'
import { type Days, isDayAhead, readDays, readWholeDay } from './read-day.ts'
import { settleWhen, type WrittenSitting, type WrittenZone } from './settle.ts'
import type { Undated, When } from './when.ts'
import { isZone, zoneNamed, zonesLike } from './zone.ts'

const LONGEST = 500

const UNDATED = /(?:date +)?(?:(not +recorded)|to +be +confirmed|tbc)$/iy
const AT = /(?:at|from)(?![a-z])/iy
const COMMA = /,/y
const SEMICOLON = /;/y
const ZONE = /[a-z][^;]*/iy

const readUndated = (cursor: Cursor): Undated | undefined => {
  const undated = cursor.take(UNDATED)
  return undated && { kind: 'undated', reason: undated[1] === undefined ? 'to be confirmed' : 'not recorded' }
}

const isSittingOver = (cursor: Cursor): boolean => cursor.isAtEnd || cursor.look(SEMICOLON) !== undefined

const refuseNext = (cursor: Cursor): Result<never> =>
  isSittingOver(cursor) ? faults.unfinished(cursor.at) : faults.notUnderstood(cursor.next, cursor.at)

/** Whether words that name no zone were meant to: "EST", "Pariss time", "Europe/Pari". */
const isLikeZone = (words: string): boolean => /^[A-Z]{2,5}$/.test(words) || /\/| time\b/i.test(words)

const readZone = (cursor: Cursor, eventZone: string): Result<WrittenZone | undefined> => {
  const beforeComma = cursor.at
  cursor.take(COMMA)
  const { at } = cursor
  if (isSittingOver(cursor) && beforeComma === at) return ok(undefined)
  const words = cursor.look(ZONE)?.[0].trim()
  if (words === undefined) return refuseNext(cursor)
  const zone = zoneNamed(words, eventZone)
  if (zone) {
    cursor.take(ZONE)
    return ok({ ...zone, at, words })
  }
  const meant = zonesLike(words)
  return meant.length > 0 || isLikeZone(words) ? faults.unknownZone(words, meant, at) : refuseNext(cursor)
}

const readTimedSitting = (
  cursor: Cursor,
  { first, last }: Days,
  at: number,
  eventZone: string,
): Result<WrittenSitting> => {
  const start = readClock(cursor)
  if (!start) return refuseNext(cursor)
  if (!start.ok) return start

  const hasEnd = takeTo(cursor)
  const endDay = hasEnd && isDayAhead(cursor) ? readWholeDay(cursor) : undefined
  if (endDay && !endDay.ok) return endDay
  if (endDay) {
    cursor.take(COMMA)
    cursor.take(AT)
  }
  const end = hasEnd ? readClock(cursor) : undefined
  if (hasEnd && !end) return refuseNext(cursor)
  if (end && !end.ok) return end

  const zone = readZone(cursor, eventZone)
  if (!zone.ok) return zone
  if (daysBetween(first, last) > 0) {
    return faults.timesOverDays(first, last, start.value.text, end?.value.text, start.value.at)
  }
  const times = settleTimes(first, start.value, end?.value, endDay?.value)
  return times.ok
    ? ok({
        kind: 'timed',
        at,
        startAt: start.value.at,
        endAt: end?.value.at ?? start.value.at,
        day: first,
        times: times.value,
        zone: zone.value,
      })
    : times
}

const readSitting = (cursor: Cursor, eventZone: string): Result<WrittenSitting> => {
  const { at } = cursor
  const days = readDays(cursor)
  if (!days.ok) return days
  if (isSittingOver(cursor)) return ok({ kind: 'days', at, ...days.value })
  cursor.take(COMMA)
  cursor.take(AT)
  if (!isClockAhead(cursor)) {
    const words = cursor.look(ZONE)?.[0].trim()
    if (words !== undefined && zoneNamed(words, eventZone)) return faults.zoneWithoutTime(words, cursor.at)
  }
  return readTimedSitting(cursor, days.value, at, eventZone)
}

/**
 * Reads when an event takes place, after the grammar at the top of this file.
 *
 * @param text what stands after `when:`, of any length and content
 * @param zone the event's IANA zone, which the times are in unless the text names another
 * @returns instants in the zone that holds, or the first fault, with its offset in characters of `text`
 */
export const parseWhen = (text: string, zone: string): Result<When> => {
  if (!isZone(zone)) return faults.unknownEventZone(zone)
  if (text.length > LONGEST) return faults.tooLong(LONGEST)
  const cursor = new Cursor(text)
  if (cursor.isAtEnd) return faults.empty()
  const undated = readUndated(cursor)
  if (undated) return ok(undated)

  const sittings: WrittenSitting[] = []
  do {
    const sitting = readSitting(cursor, zone)
    if (!sitting.ok) return sitting
    sittings.push(sitting.value)
  } while (cursor.take(SEMICOLON))
  return settleWhen(sittings, zone)
}
