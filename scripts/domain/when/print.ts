import type { DateTime } from 'luxon'
import { type CalendarDay, daysBetween, plusDays, weekdayOf } from './calendar-day.ts'
import { monthName, weekdayName } from './calendar-words.ts'
import { clockInWords, LONGEST_PAST_MIDNIGHT, MINUTES_A_DAY } from './clock-words.ts'
import type { Sitting, Timed, When, WholeDays } from './when.ts'
import { printZone } from './zone.ts'

export { printZone } from './zone.ts'

/** `13 May 2020`. */
export const printDate = ({ year, month, day }: CalendarDay): string => `${day} ${monthName(month)} ${year}`

/** `Wednesday 13 May 2020`. Takes a luxon `DateTime<true>` too, and prints its day in its own zone. */
export const printDay = (day: CalendarDay): string => `${weekdayName(weekdayOf(day))} ${printDate(day)}`

/** `Wed 16 Sep 2020`. */
export const printShortDay = (day: CalendarDay): string =>
  `${weekdayName(weekdayOf(day)).slice(0, 3)} ${day.day} ${monthName(day.month).slice(0, 3)} ${day.year}`

const minutesOf = ({ hour, minute }: { readonly hour: number; readonly minute: number }): number =>
  hour * 60 + minute

const printEnd = (start: DateTime<true>, end: DateTime<true>): string => {
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
export const printTimes = ({ start, end }: Sitting): string => {
  const from = clockInWords(minutesOf(start))
  return end === undefined ? from : `${from} to ${printEnd(start, end)}`
}

const printSittings = ({ sittings }: Timed): string => {
  const zones = sittings.map(({ start }) => printZone(start))
  const isSame = new Set(zones).size === 1
  return sittings
    .map((sitting, index) => {
      const isLabelled = !isSame || index === sittings.length - 1
      const words = `${printDay(sitting.start)}, ${printTimes(sitting)}`
      return isLabelled ? `${words} ${zones[index]}` : words
    })
    .join('; ')
}

/** `17 to 18 November 2020` shares what both days share; over months or years both are told in full. */
const printDays = ({ first, last }: WholeDays): string => {
  if (daysBetween(first, last) === 0) return printDay(first)
  const isOneMonth = first.year === last.year && first.month === last.month
  const from = isOneMonth ? `${weekdayName(weekdayOf(first))} ${first.day}` : printDay(first)
  return `${from} to ${printDay(last)}`
}

/**
 * When an event takes place, in words that `parseWhen` reads back to the same instants:
 * `Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)`, `Tuesday 17 to Wednesday 18 November 2020`,
 * `Date to be confirmed`. English and the same on every machine. Seconds are not told. The one thing that
 * clock times cannot tell apart is an end in the hour that happens twice, after a start before it.
 */
export const printWhen = (when: When): string => {
  switch (when.kind) {
    case 'timed':
      return printSittings(when)
    case 'days':
      return printDays(when)
    case 'undated':
      return `Date ${when.reason}`
  }
}
