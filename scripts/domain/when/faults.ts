import type { DateTime } from 'luxon'
import { fault, type Result } from '../problem.ts'
import {
  type CalendarDay,
  daysBetween,
  daysInMonth,
  type Month,
  plusDays,
  type Weekday,
  weekdayOf,
} from './calendar-day.ts'
import { monthName, weekdayName } from './calendar-words.ts'
import { clockInDigits, clockInWords } from './clock-words.ts'
import { printDate, printDay, printZone } from './print.ts'
import { zoneTitle } from './zone.ts'

// Everything that a `when:` line is refused for, in the words an organiser reads. The codes are stable.

type Refusal = Result<never>

const EXAMPLE = '"Wednesday 13 May 2020, 2pm to 3.30pm"'
export const FIRST_YEAR = 1970
export const LAST_YEAR = 2100

const quote = (text: string): string => `"${text}"`
/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
const anyOf = (candidates: readonly string[]): string => {
  const quoted = candidates.map(quote)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`
}

// The line as a whole

export const tooLong = (longest: number): Refusal =>
  fault(
    'too-long',
    `This is longer than ${longest} characters.`,
    `Write only the date and the times here, such as ${EXAMPLE}, and the rest in the text below.`,
    longest,
  )

export const empty = (): Refusal =>
  fault(
    'empty',
    'There is no date here.',
    `Write one such as ${EXAMPLE}, or "to be confirmed", or "not recorded".`,
  )

export const unfinished = (at: number): Refusal =>
  fault(
    'unfinished',
    'This stops in the middle.',
    `Write the date and the times in full, such as ${EXAMPLE}.`,
    at,
  )

export const notUnderstood = (words: string, at: number, meant: readonly string[] = []): Refusal =>
  fault(
    'not-understood',
    `We cannot read this from "${words}" on.`,
    meant.length > 0
      ? `Did you mean ${anyOf(meant)}? A line that we can read is ${EXAMPLE}.`
      : `Write the date and the times like this: ${EXAMPLE}.`,
    at,
  )

// The date

export const missingDate = (clock: string, at: number): Refusal =>
  fault(
    'missing-date',
    `There is no date before "${clock}".`,
    `Write the date first and then the time, such as ${EXAMPLE}.`,
    at,
  )

export const missingDay = (month: Month, at: number): Refusal =>
  fault(
    'missing-day',
    `There is no day next to "${monthName(month)}".`,
    `Write the day before the month, such as "13 ${monthName(month)}", and then the year. If the day is not known, write "to be confirmed" or "not recorded".`,
    at,
  )

export const missingMonth = (day: number, at: number): Refusal =>
  fault(
    'missing-month',
    `There is no month after "${day}".`,
    `Write the day, the month and the year, such as "13 May 2020".`,
    at,
  )

export const unknownMonth = (word: string, meant: readonly string[], at: number): Refusal =>
  fault(
    'unknown-month',
    `"${word}" is not the name of a month.`,
    meant.length > 0
      ? `Write ${anyOf(meant)}.`
      : 'Write the name of the month in English after the day, such as "13 May 2020".',
    at,
  )

export const missingYear = (day: number, month: Month, at: number): Refusal =>
  fault(
    'missing-year',
    `There is no year after "${day} ${monthName(month)}".`,
    'Add the year after the month, with all four digits.',
    at,
  )

export const twoDigitYear = (year: string, day: number, month: Month, at: number): Refusal => {
  const years = ['19', '20'].map((century) => Number(century + year)).filter((whole) => whole >= FIRST_YEAR)
  return fault(
    'two-digit-year',
    `The year "${year}" has only two digits.`,
    `Write ${anyOf(years.map((whole) => `${day} ${monthName(month)} ${whole}`))}.`,
    at,
  )
}

export const yearOutOfRange = (year: number, at: number): Refusal =>
  fault(
    'year-out-of-range',
    `The year ${year} is not between ${FIRST_YEAR} and ${LAST_YEAR}.`,
    'Check the four digits of the year.',
    at,
  )

export const noSuchMonth = (month: number, at: number): Refusal =>
  fault(
    'no-such-month',
    `There is no month ${month}: the months go from 1 to 12.`,
    'Write the date with the name of the month, such as "13 May 2020".',
    at,
  )

export const noSuchDay = ({ year, month, day }: CalendarDay, at: number): Refusal => {
  const days = daysInMonth(year, month)
  const last = { year, month, day: days }
  return fault(
    'no-such-day',
    `There is no ${printDate({ year, month, day })}: ${monthName(month)} ${year} has ${days} days.`,
    day > days && day <= 31
      ? `Write ${anyOf([printDate(last), printDate(plusDays(last, day - days))])}.`
      : `Write a day from 1 to ${days}.`,
    at,
  )
}

export const weekdayDisagrees = (day: CalendarDay, written: Weekday, at: number): Refusal => {
  const ahead = (written - weekdayOf(day) + 7) % 7
  const nearest = plusDays(day, ahead > 3 ? ahead - 7 : ahead)
  const candidates = [day, nearest].filter(({ year }) => year >= FIRST_YEAR && year <= LAST_YEAR)
  return fault(
    'weekday-disagrees',
    `${printDate(day)} is a ${weekdayName(weekdayOf(day))}, not a ${weekdayName(written)}.`,
    `Write ${anyOf(candidates.map(printDay))}.`,
    at,
  )
}

export const numbersForDate = (written: string, readings: readonly CalendarDay[], at: number): Refusal =>
  fault(
    'numbers-for-date',
    readings.length > 1
      ? `The date "${written}" can be read in more than one way.`
      : `The date "${written}" is written in numbers only.`,
    readings.length > 0
      ? `Write ${anyOf(readings.map(printDate))}.`
      : 'Write the date with the name of the month and all four digits of the year, such as "13 May 2020".',
    at,
  )

/** Days. "30 December to 2 January 2021" forgets a year; "12 to 11 May 2021" does not. */
const LONGEST_OVER_NEW_YEAR = 60

export const daysBackwards = (first: CalendarDay, last: CalendarDay, at: number): Refusal => {
  const yearBefore = { ...first, year: first.year - 1 }
  const isOverNewYear = first.year === last.year && daysBetween(yearBefore, last) <= LONGEST_OVER_NEW_YEAR
  const right = isOverNewYear ? [yearBefore, last] : [last, first]
  return fault(
    'end-before-start',
    `This ends on ${printDate(last)}, before it starts on ${printDate(first)}.`,
    `Write "${right.map(printDate).join(' to ')}".`,
    at,
  )
}

export const sameDay = (day: CalendarDay, at: number): Refusal =>
  fault(
    'zero-length',
    `This starts and ends on the same day, ${printDate(day)}.`,
    `For one whole day, write "${printDay(day)}" once.`,
    at,
  )

// The times

export const missingHalf = (written: string, candidates: readonly string[], at: number): Refusal =>
  fault(
    'missing-am-pm',
    `"${written}" needs "am" or "pm", or four digits as on the 24-hour clock.`,
    candidates.length > 0 ? `Write ${anyOf(candidates)}.` : 'Write it like "2pm" or "14:00".',
    at,
  )

export const eitherHalf = (written: string, candidates: readonly string[], at: number): Refusal =>
  fault(
    'missing-am-pm',
    `"${written}" may be in the morning or in the evening.`,
    `Write ${anyOf(candidates)}.`,
    at,
  )

export const noSuchTime = (written: string, candidates: readonly string[], at: number): Refusal =>
  fault(
    'no-such-time',
    `There is no time "${written}".`,
    candidates.length > 0 ? `Write ${anyOf(candidates)}.` : 'Write the time like "2pm", "2.30pm" or "14:30".',
    at,
  )

export const zeroLength = (minutes: number, at: number): Refusal =>
  fault(
    'zero-length',
    `This starts and ends at the same time, ${clockInWords(minutes)}.`,
    `Write when it ends, or only "${clockInWords(minutes)}" if the end is not known.`,
    at,
  )

export const timesBackwards = (day: CalendarDay, start: number, end: number, at: number): Refusal =>
  fault(
    'end-before-start',
    `This ends at ${clockInWords(end)}, before it starts at ${clockInWords(start)}.`,
    `Write "${clockInWords(end)} to ${clockInWords(start)}". If it does end on the next day, write "${printDate(day)}, ${clockInWords(start)} to ${printDate(plusDays(day, 1))}, ${end === 0 ? clockInDigits(end) : clockInWords(end)}".`,
    at,
  )

export const endsOnEarlierDay = (day: CalendarDay, endDay: CalendarDay, at: number): Refusal =>
  fault(
    'end-before-start',
    `This ends on ${printDate(endDay)}, before it starts on ${printDate(day)}.`,
    'Write the earlier date first.',
    at,
  )

export const timesOverDays = (
  first: CalendarDay,
  last: CalendarDay,
  start: string,
  end: string | undefined,
  at: number,
): Refusal => {
  const times = end === undefined ? start : `${start} to ${end}`
  const stretch = `${printDate(first)}, ${start} to ${printDate(last)}, ${end ?? '…'}`
  const each = `${printDate(first)}, ${times}; ${printDate(last)}, ${times}`
  return fault(
    'times-over-several-days',
    'These times may hold on each of the days, or for one stretch from the first day to the last.',
    end === undefined
      ? `For the same times on each day, write a sitting for each: "${each}".`
      : `For the same times on each day, write a sitting for each: "${each}". For one stretch, write "${stretch}".`,
    at,
  )
}

// The zone

export const unknownEventZone = (zone: string): Refusal =>
  fault(
    'unknown-zone',
    `"${zone}" is not a time zone that we know.`,
    'Write the zone of the event as a name from the IANA list, such as "Europe/London" or "Europe/Paris".',
  )

export const unknownZone = (words: string, meant: readonly string[], at: number): Refusal =>
  fault(
    'unknown-zone',
    `"${words}" is not a time zone that we know.`,
    meant.length > 0
      ? `Did you mean ${anyOf(meant)}?`
      : 'Write "UK time", "UTC", or a name from the IANA list such as "Europe/Paris".',
    at,
  )

export const zoneWithoutTime = (words: string, at: number): Refusal =>
  fault(
    'zone-without-time',
    `"${words}" says which clocks to go by, but there is no time before it.`,
    `Leave it out for whole days, or write the times before it, such as ${EXAMPLE}.`,
    at,
  )

export const differentZones = (first: string, second: string, at: number): Refusal =>
  fault(
    'different-zones',
    `The sittings are in more than one time zone, "${first}" and "${second}".`,
    'Write all of the times in one zone, and name it once at the end.',
    at,
  )

export const wrongLetters = (letters: string, start: DateTime<true>, right: string, at: number): Refusal => {
  const title = zoneTitle(start.zoneName)
  const isUk = title === 'UK time'
  const code = !isUk ? 'wrong-zone-letters' : letters === 'GMT' ? 'gmt-in-summer' : 'bst-in-winter'
  const instead = isUk ? anyOf([right, title]) : anyOf([printZone(start), start.zoneName])
  return fault(
    code,
    `On ${printDate(start)} ${title} is ${right}, not ${letters}.`,
    code === 'gmt-in-summer'
      ? `Write ${instead} after the times of that day. If the time is an hour behind UK clocks, write "UTC".`
      : `Write ${instead} after the times of that day.`,
    at,
  )
}

export const jumpedOver = (
  day: CalendarDay,
  minutes: number,
  around: readonly DateTime<true>[],
  zone: string,
  at: number,
): Refusal =>
  fault(
    'no-such-local-time',
    `There is no ${clockInWords(minutes)} on ${printDay(day)} in ${zoneTitle(zone)}: the clocks go forward past it.`,
    `Write ${anyOf(around.map(({ hour, minute }) => clockInWords(hour * 60 + minute)))}.`,
    at,
  )

export const daySkipped = (day: CalendarDay, zone: string, at: number): Refusal =>
  fault(
    'no-such-local-time',
    `There is no ${printDate(day)} in ${zoneTitle(zone)}: the calendar skips that day there.`,
    'Write the day before it or the day after it.',
    at,
  )

export const startsTwice = (
  day: CalendarDay,
  minutes: number,
  readings: readonly DateTime<true>[],
  at: number,
): Refusal =>
  fault(
    'local-time-happens-twice',
    `On ${printDay(day)}, ${clockInWords(minutes)} happens twice, because the clocks go back.`,
    `After the times, write ${anyOf(readings.map(printZone))}: the first of these is the earlier.`,
    at,
  )

export const endsTwice = (
  day: CalendarDay,
  minutes: number,
  wholeLines: readonly string[],
  at: number,
): Refusal =>
  fault(
    'local-time-happens-twice',
    `On ${printDay(day)}, ${clockInWords(minutes)} happens twice, because the clocks go back.`,
    `Write ${anyOf(wholeLines)}: the first of these is the earlier.`,
    at,
  )

// Several sittings

export const severalWholeDays = (at: number): Refusal =>
  fault(
    'several-whole-days',
    'Sittings with a semicolon in between need times, and these are whole days.',
    'Write one stretch of days, such as "17 to 19 November 2020", or give each day its times, such as "17 November 2020, 1pm to 4pm; 19 November 2020, 1pm to 4pm".',
    at,
  )

export const sittingWithoutTimes = (day: CalendarDay, at: number): Refusal =>
  fault(
    'sitting-without-times',
    `The sitting on ${printDate(day)} has no times, and another sitting has.`,
    'Give every sitting its times, such as "17 November 2020, 1pm to 4pm; 18 November 2020, 1pm to 4pm".',
    at,
  )

export const outOfOrder = (start: DateTime<true>, previous: DateTime<true>, at: number): Refusal =>
  fault(
    'sittings-out-of-order',
    `The sitting on ${printDate(start)} comes after one that starts later, on ${printDate(previous)}.`,
    'Write the sittings in the order in which they take place.',
    at,
  )

export const overlapping = (start: DateTime<true>, at: number): Refusal =>
  fault(
    'sittings-overlap',
    `The sitting on ${printDate(start)} starts before the one in front of it is over.`,
    'Change the times so that one ends before the next starts, or write one sitting.',
    at,
  )
