import { type CalendarDay, daysBetween, plusDays, weekdayOf } from './calendar-day.ts'
import { monthName, weekdayName } from './calendar-words.ts'
import { clockInWords, LONGEST_PAST_MIDNIGHT, MINUTES_A_DAY } from './clock-words.ts'

/*
 * Days and times in words, without a zone. Browsers load this as well: it stays small, and luxon stays out of it.
 */

/** `13 May 2020`. */
export const printDate = ({ year, month, day }: CalendarDay): string => `${day} ${monthName(month)} ${year}`

/** `Wednesday 13 May 2020`. Takes a luxon `DateTime<true>` too, and prints its day in its own zone. */
export const printDay = (day: CalendarDay): string => `${weekdayName(weekdayOf(day))} ${printDate(day)}`

/** `Wed 16 Sep 2020`. */
export const printShortDay = (day: CalendarDay): string =>
  `${weekdayName(weekdayOf(day)).slice(0, 3)} ${day.day} ${monthName(day.month).slice(0, 3)} ${day.year}`

/** What a clock and a calendar on a wall show. A luxon `DateTime<true>` is one too. */
export interface WallTime extends CalendarDay {
  readonly hour: number
  readonly minute: number
}

const minutesOf = ({ hour, minute }: WallTime): number => hour * 60 + minute

const printEnd = (start: WallTime, end: WallTime): string => {
  const clock = clockInWords(minutesOf(end))
  // Midnight as an end belongs to the day that it closes.
  const lastDay = minutesOf(end) === 0 ? plusDays(end, -1) : end
  const nights = daysBetween(start, lastDay)
  const isPastMidnight =
    nights === 1 &&
    minutesOf(end) > 0 &&
    minutesOf(end) + MINUTES_A_DAY - minutesOf(start) <= LONGEST_PAST_MIDNIGHT
  return nights === 0 || isPastMidnight ? clock : `${printDay(lastDay)}, ${clock}`
}

/** `2pm to 3.30pm`, or `2pm` where no end is known. An end on a later day is told in full, unless it is the same night. */
export const printTimes = ({
  start,
  end,
}: {
  readonly start: WallTime
  readonly end: WallTime | undefined
}): string => {
  const from = clockInWords(minutesOf(start))
  return end === undefined ? from : `${from} to ${printEnd(start, end)}`
}
