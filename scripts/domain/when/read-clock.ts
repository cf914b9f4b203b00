import { ok, type Result } from '../problem.ts'
import { type CalendarDay, daysBetween } from './calendar-day.ts'
import { clockInDigits, clockInWords, LONGEST_PAST_MIDNIGHT, MINUTES_A_DAY } from './clock-words.ts'
import type { Cursor } from './cursor.ts'
import * as faults from './faults.ts'

const HALF_DAY = MINUTES_A_DAY / 2

const TO = /(?:to|until|till)(?![a-z])|-/iy
const CLOCK =
  /(?:12 *)?(midday|noon|midnight)(?![a-z])|(\d{1,2})(?:[:.](\d{2}))?(?!\d)(?: *([ap])\.?m(?![a-z])\.?)?/iy
const CLOCK_AHEAD =
  /(?:12 *)?(?:midday|noon|midnight)(?![a-z])|\d{1,2}(?:[:.]\d{2})? *[ap]\.?m(?![a-z])|\d{1,2}[:.]\d{2}(?!\d)/iy

/** A time as written. `minutes` counts after 00:00, and is up to half a day short where `half` is still to be said. */
export interface WrittenClock {
  readonly at: number
  readonly text: string
  readonly minutes: number
  readonly kind:
    | 'midnight' // the word: as an end, the end of the day
    | 'word' // midday, noon
    | 'am'
    | 'pm'
    | 'digits' // 14:00: complete, on the 24-hour clock
    | 'bare' // 2 or 2.30: it takes an am or pm to make it a time
}

export const takeTo = (cursor: Cursor, how: 'take' | 'look' = 'take'): boolean =>
  cursor[how](TO) !== undefined

/** Whether something comes next that can only be a time. */
export const isClockAhead = (cursor: Cursor): boolean => cursor.look(CLOCK_AHEAD) !== undefined

/** Reads a time, or gives none where there is none. */
export const readClock = (cursor: Cursor): Result<WrittenClock> | undefined => {
  const { at } = cursor
  const match = cursor.take(CLOCK)
  if (!match) return undefined
  const text = cursor.since(at)
  const [, word, hourText = '', minuteText, letter] = match
  if (word?.toLowerCase() === 'midnight') return ok({ at, text, minutes: 0, kind: 'midnight' })
  if (word !== undefined) return ok({ at, text, minutes: HALF_DAY, kind: 'word' })

  const hour = Number(hourText)
  const minute = Number(minuteText ?? 0)
  if (hour > 23 || minute > 59) {
    return faults.noSuchTime(text, hour === 24 && minute === 0 ? ['midnight', '00:00'] : [], at)
  }
  const minutes = hour * 60 + minute
  if (letter !== undefined) {
    if (hour < 1 || hour > 12)
      return faults.noSuchTime(text, [clockInDigits(minutes), clockInWords(minutes)], at)
    const isMorning = letter.toLowerCase() === 'a'
    return ok({
      at,
      text,
      minutes: (minutes % HALF_DAY) + (isMorning ? 0 : HALF_DAY),
      kind: isMorning ? 'am' : 'pm',
    })
  }
  const isComplete = minuteText !== undefined && hourText.length === 2
  return ok({ at, text, minutes, kind: isComplete ? 'digits' : 'bare' })
}

/** Whether there is such a time on a twelve-hour clock: 1.00 to 12.59. */
const isOnTwelveHourClock = (minutes: number): boolean => minutes >= 60 && minutes < HALF_DAY + 60

/** Every time of the day, in minutes after 00:00, that somebody may have meant. */
const readingsOf = ({ minutes, kind }: WrittenClock): readonly number[] =>
  kind === 'bare' && isOnTwelveHourClock(minutes)
    ? [(minutes % HALF_DAY) + HALF_DAY, minutes % HALF_DAY]
    : [minutes]

/** Morning times are offered on the 24-hour clock, to be as far from the afternoon ones as can be. */
const candidates = (start: WrittenClock, end: WrittenClock | undefined): readonly string[] =>
  readingsOf(start).flatMap((from) => {
    const print = from >= HALF_DAY || start.kind === 'am' ? clockInWords : clockInDigits
    if (end === undefined) return [print(from)]
    return readingsOf(end)
      .map((to) => (to <= from ? to + MINUTES_A_DAY : to))
      .filter((to) => to - from <= LONGEST_PAST_MIDNIGHT)
      .map((to) => `${print(from)} to ${print(to)}`)
  })

/**
 * A start without am or pm takes that of the end: "2 to 3.30pm" starts at 2pm. Where it would then be after
 * the end, it takes the other: "11 to 1pm" starts at 11am.
 */
const startBefore = (start: WrittenClock, end: WrittenClock): number => {
  const twelve = start.minutes % HALF_DAY
  const [same, other] = end.kind === 'pm' ? [twelve + HALF_DAY, twelve] : [twelve, twelve + HALF_DAY]
  return same <= end.minutes ? same : other
}

const settleStart = (start: WrittenClock, end: WrittenClock | undefined): Result<number> => {
  const isTwelveHour = isOnTwelveHourClock(start.minutes)
  const lendsHalf = end?.kind === 'am' || end?.kind === 'pm'
  if (start.kind === 'bare' && !(isTwelveHour && lendsHalf)) {
    return faults.missingHalf(
      end ? `${start.text} to ${end.text}` : start.text,
      candidates(start, end),
      start.at,
    )
  }
  if (start.kind === 'bare' && end) return ok(startBefore(start, end))
  // "10.30 to 11.30pm" is half past ten in the morning on one clock, and in the evening on the other.
  const isEither = start.kind === 'digits' && isTwelveHour && !start.text.startsWith('0') && lendsHalf
  if (isEither && startBefore(start, end) !== start.minutes) {
    const either = [startBefore(start, end), start.minutes]
    return faults.eitherHalf(
      start.text,
      either.map((from) => `${clockInWords(from)} to ${clockInWords(end.minutes)}`),
      start.at,
    )
  }
  return ok(start.minutes)
}

/** Minutes after 00:00 of the day it starts on; `end` may run past that day. */
export interface Times {
  readonly start: number
  readonly end: number | undefined
}

/** What a start, perhaps an end, and perhaps the day of that end come to. */
export const settleTimes = (
  day: CalendarDay,
  start: WrittenClock,
  end: WrittenClock | undefined,
  endDay: CalendarDay | undefined,
): Result<Times> => {
  if (end?.kind === 'bare') {
    return faults.missingHalf(
      `${start.text} to ${end.text}`,
      endDay ? candidates(end, undefined) : candidates(start, end),
      start.kind === 'bare' ? start.at : end.at,
    )
  }
  const from = settleStart(start, endDay ? undefined : end)
  if (!from.ok) return from
  if (!end) return ok({ start: from.value, end: undefined })

  const to = end.kind === 'midnight' ? MINUTES_A_DAY : end.minutes
  if (endDay) {
    const until = daysBetween(day, endDay) * MINUTES_A_DAY + to
    if (until === from.value) return faults.zeroLength(from.value, start.at)
    if (until > from.value) return ok({ start: from.value, end: until })
    return daysBetween(day, endDay) < 0
      ? faults.endsOnEarlierDay(day, endDay, start.at)
      : faults.timesBackwards(day, from.value, to, start.at)
  }
  if (to > from.value) return ok({ start: from.value, end: to })
  if (to === from.value) return faults.zeroLength(to, start.at)
  const isPastMidnight = to === 0 || to + MINUTES_A_DAY - from.value <= LONGEST_PAST_MIDNIGHT
  return isPastMidnight
    ? ok({ start: from.value, end: to + MINUTES_A_DAY })
    : faults.timesBackwards(day, from.value, to, start.at)
}
