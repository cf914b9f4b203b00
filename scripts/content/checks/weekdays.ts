import type { Fault, Result } from '../../domain/problem.ts'
import { daysInMonth, isMonth, weekdayOf } from '../../domain/when/calendar-day.ts'
import { monthNamed, weekdayNamed } from '../../domain/when/calendar-words.ts'
import { FIRST_YEAR, LAST_YEAR, noSuchDay, weekdayDisagrees } from '../../domain/when/faults.ts'
import type { Inline } from './inline.ts'
import type { Finding } from './passages.ts'

const start = '(?<![\\p{L}\\p{N}])'
const gap = '[\\s*_,.]{1,8}'
const ordinal = '(?:st|nd|rd|th)?'
const year = '(?<year>\\d{4})(?![\\p{L}\\p{N}])'
const weekday = '(?<weekday>[A-Za-z]{3,9})'
const day = `(?<day>\\d{1,2})${ordinal}`
const month = '(?<month>[A-Za-z]{3,9})'

/** `Tuesday 17 November 2020`, `Tues, the 17th of November 2020`; `Tuesday November 17, 2020`; `Tuesday 2020-11-17`. */
const dates = [
  `${start}${weekday}${gap}(?:the\\s)?${day}${gap}(?:of\\s)?${month}${gap}${year}`,
  `${start}${weekday}${gap}${month}${gap}${day}${gap}${year}`,
  `${start}${weekday}${gap}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{L}\\p{N}])`,
  // The first of two days that share what the second says: `Tuesday 17 to Wednesday 18 November 2020`.
  `${start}${weekday}${gap}${day}\\s?(?:to|and|until|till|or|[-–—&,])\\s?(?:[A-Za-z]{3,9}${gap})?\\d{1,2}${ordinal}${gap}${month}${gap}${year}`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** `sat`, `sun` and `wed` are words of their own; a full name in front of a full stop ends a sentence. */
const isWeekday = (word: string, written: string): boolean =>
  /^[A-Z]/.test(word) || word.endsWith('day') ? word.length < 6 || written[word.length] !== '.' : false

const monthOf = (written: string): number | undefined =>
  /^\d/.test(written) ? Number(written) : monthNamed(written)

const faultIn = (match: RegExpMatchArray): Fault | undefined => {
  const { weekday: word = '', day: dayOf = '', month: monthWord = '', year: yearOf = '' } = match.groups ?? {}
  const named = weekdayNamed(word)
  const number = monthOf(monthWord)
  if (named === undefined || number === undefined || !isMonth(number) || !isWeekday(word, match[0]))
    return undefined
  const date = { year: Number(yearOf), month: number, day: Number(dayOf) }
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) return undefined
  const inMonth = date.day >= 1 && date.day <= daysInMonth(date.year, date.month)
  if (inMonth && weekdayOf(date) === named) return undefined
  const refusal: Result<never> = inMonth ? weekdayDisagrees(date, named, 0) : noSuchDay(date, 0)
  return refusal.ok ? undefined : refusal.fault
}

/** A weekday and a date that cannot both be right. */
export const wrongWeekdays = ({ prose }: Inline): readonly Finding[] =>
  dates.flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap((match) => {
      const fault = faultIn(match)
      return fault ? { offset: match.index ?? 0, words: fault } : []
    }),
  )
