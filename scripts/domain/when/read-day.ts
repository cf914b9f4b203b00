import { ok, type Result } from '../problem.ts'
import {
  type CalendarDay,
  daysBetween,
  daysInMonth,
  isMonth,
  type Month,
  type Weekday,
  weekdayOf,
} from './calendar-day.ts'
import { monthNamed, monthNames, weekdayNamed, weekdayNames } from './calendar-words.ts'
import type { Cursor } from './cursor.ts'
import * as faults from './faults.ts'
import { isClockAhead, takeTo } from './read-clock.ts'
import { spelledLike } from './spelling.ts'

const WORD = /[a-z]+/iy
const POINT_OR_COMMA = /[.,]/y
const DAY_NUMBER = /(\d{1,2})(?:(?:st|nd|rd|th)(?![a-z]))?(?!\d)/iy
const YEAR = /,? *(\d{4})(?!\d)/y
/** Not the start of a time: "13 May 20 to 21 May" is a year, "13 May 10am" and "13 May 10 to 11am" are not. */
const SHORT_YEAR =
  /,? *['’]?(\d{2})(?![\d:]|\.\d| *[a-z]{3}| *[ap]\.?m| *(?:to|until|till|-) *\d{1,2}(?:[:.]\d\d)? *[ap]\.?m)/iy
const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y
const NUMBERS = /(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)|\d{1,2}\/\d{1,2}(?!\d)/y

/** A day as written. The first of two may lack what the second says: "17 to 18 November 2020". */
interface WrittenDay {
  readonly at: number
  readonly weekday: Weekday | undefined
  readonly day: number
  readonly dayAt: number
  readonly month: number | undefined
  readonly year: number | undefined
}

const takeNamed = <Number>(
  cursor: Cursor,
  named: (word: string) => Number | undefined,
): Number | undefined => {
  const number = named(cursor.look(WORD)?.[0] ?? '')
  if (number !== undefined) cursor.take(WORD)
  return number
}

const takeWeekday = (cursor: Cursor): Weekday | undefined => {
  const weekday = takeNamed(cursor, weekdayNamed)
  if (weekday !== undefined) cursor.take(POINT_OR_COMMA)
  return weekday
}

const takeMonth = (cursor: Cursor): Month | undefined => {
  const month = takeNamed(cursor, monthNamed)
  if (month !== undefined) cursor.take(/\./y)
  return month
}

const calendarDay = (year: number, month: number, day: number): readonly CalendarDay[] =>
  isMonth(month) &&
  year >= faults.FIRST_YEAR &&
  year <= faults.LAST_YEAR &&
  day >= 1 &&
  day <= daysInMonth(year, month)
    ? [{ year, month, day }]
    : []

/** What numbers such as 12/11/20 may mean, the British reading first. Never chosen between: only offered. */
const readingsOf = ([first, second, third]: readonly [string, string, string]): readonly CalendarDay[] => {
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return [...calendarDay(a, b, c), ...(b === c ? [] : calendarDay(a, c, b))]
  const years = third.length === 2 ? [1900 + c, 2000 + c] : [c]
  return years.flatMap((year) => [...calendarDay(year, b, a), ...(a === b ? [] : calendarDay(year, a, b))])
}

const readYear = (cursor: Cursor, day: number, month: Month): Result<number | undefined> => {
  const { at } = cursor
  const year = cursor.take(YEAR)
  if (year) return ok(Number(year[1]))
  const short = cursor.look(SHORT_YEAR)
  return short ? faults.twoDigitYear(short[1] ?? '', day, month, at) : ok(undefined)
}

const readDay = (cursor: Cursor): Result<WrittenDay> => {
  const { at } = cursor
  const weekday = takeWeekday(cursor)
  const dayAt = cursor.at
  if (cursor.isAtEnd) return faults.unfinished(dayAt)

  const iso = cursor.take(ISO_DATE)
  if (iso) {
    return ok({ at, weekday, day: Number(iso[3]), dayAt, month: Number(iso[2]), year: Number(iso[1]) })
  }
  const numbers = cursor.look(NUMBERS)
  if (numbers) {
    const [written, first = '', , second = '', third = ''] = numbers
    return faults.numbersForDate(written, readingsOf([first, second, third]), dayAt)
  }
  if (isClockAhead(cursor)) return faults.missingDate(cursor.next, dayAt)

  const monthBefore = takeMonth(cursor)
  const number = cursor.take(DAY_NUMBER)
  if (!number) {
    if (monthBefore !== undefined) return faults.missingDay(monthBefore, dayAt)
    const meant = spelledLike(cursor.next, [
      ...weekdayNames,
      ...monthNames,
      'to be confirmed',
      'not recorded',
    ])
    return faults.notUnderstood(cursor.next, dayAt, meant)
  }
  const day = Number(number[1])
  const month = monthBefore ?? takeMonth(cursor)
  if (month === undefined) {
    const word = cursor.look(WORD)?.[0]
    return word === undefined || takeTo(cursor, 'look')
      ? ok({ at, weekday, day, dayAt, month, year: undefined })
      : faults.unknownMonth(word, spelledLike(word, monthNames), cursor.at)
  }
  const year = readYear(cursor, day, month)
  return year.ok ? ok({ at, weekday, day, dayAt, month, year: year.value }) : year
}

const settle = ({ at, weekday, day, dayAt, month, year }: WrittenDay): Result<CalendarDay> => {
  if (month === undefined) return faults.missingMonth(day, dayAt)
  if (!isMonth(month)) return faults.noSuchMonth(month, dayAt)
  if (year === undefined) return faults.missingYear(day, month, dayAt)
  if (year < faults.FIRST_YEAR || year > faults.LAST_YEAR) return faults.yearOutOfRange(year, dayAt)
  const settled = { year, month, day }
  if (day < 1 || day > daysInMonth(year, month)) return faults.noSuchDay(settled, dayAt)
  if (weekday !== undefined && weekday !== weekdayOf(settled))
    return faults.weekdayDisagrees(settled, weekday, at)
  return ok(settled)
}

/** Reads one day in full. */
export const readWholeDay = (cursor: Cursor): Result<CalendarDay> => {
  const written = readDay(cursor)
  return written.ok ? settle(written.value) : written
}

export interface Days {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/** Reads one day, or the first and the last of several; `first` and `last` are the same for one. */
export const readDays = (cursor: Cursor): Result<Days> => {
  const { at } = cursor
  const written = readDay(cursor)
  if (!written.ok) return written
  const beforeTo = cursor.at
  if (!takeTo(cursor) || isClockAhead(cursor)) {
    cursor.goTo(beforeTo)
    const only = settle(written.value)
    return only.ok ? ok({ first: only.value, last: only.value }) : only
  }
  const last = readWholeDay(cursor)
  if (!last.ok) return last
  const { month = last.value.month, year = last.value.year } = written.value
  const first = settle({ ...written.value, month, year })
  if (!first.ok) return first
  const days = daysBetween(first.value, last.value)
  if (days < 0) return faults.daysBackwards(first.value, last.value, at)
  return days === 0 ? faults.sameDay(first.value, at) : ok({ first: first.value, last: last.value })
}

/** Whether a day comes next, and not a time: "… to 14 May 2020, 1am". */
export const isDayAhead = (cursor: Cursor): boolean => {
  const word = cursor.look(/(\d{1,2}(?:st|nd|rd|th)?)? *([a-z]+)/iy)
  if (cursor.look(NUMBERS)) return true
  if (!word?.[2]) return false
  return monthNamed(word[2]) !== undefined || (word[1] === undefined && weekdayNamed(word[2]) !== undefined)
}
