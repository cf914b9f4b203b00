import type { Month, Weekday } from './calendar-day.ts'

// The marks of purity let the script for browsers leave out what it does not use.
// English whatever the machine speaks: Intl would ask its locale, and take 132 µs for each answer.
const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
}
const MONTHS: Readonly<Record<Month, string>> = {
  1: 'January',
  2: 'February',
  3: 'March',
  4: 'April',
  5: 'May',
  6: 'June',
  7: 'July',
  8: 'August',
  9: 'September',
  10: 'October',
  11: 'November',
  12: 'December',
}

/** Full names and first three letters, in lower case. A Map and not an object: `constructor` is no month. */
const index = <Number extends number>(
  names: Readonly<Record<Number, string>>,
  others: readonly (readonly [string, Number])[],
): ReadonlyMap<string, Number> => {
  const words = new Map<string, Number>(others)
  for (const [number, name] of Object.entries<string>(names)) {
    words.set(name.toLowerCase(), Number(number) as Number)
    words.set(name.slice(0, 3).toLowerCase(), Number(number) as Number)
  }
  return words
}

const weekdayWords = /* @__PURE__ */ index<Weekday>(WEEKDAYS, [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])
const monthWords = /* @__PURE__ */ index<Month>(MONTHS, [['sept', 9]])

export const weekdayName = (weekday: Weekday): string => WEEKDAYS[weekday]
export const monthName = (month: Month): string => MONTHS[month]

/** `Wed`, `wednesday` and `WEDS` are 3. */
export const weekdayNamed = (word: string): Weekday | undefined => weekdayWords.get(word.toLowerCase())

/** `Sep`, `sept` and `SEPTEMBER` are 9. */
export const monthNamed = (word: string): Month | undefined => monthWords.get(word.toLowerCase())

export const weekdayNames: readonly string[] = /* @__PURE__ */ Object.values(WEEKDAYS)
export const monthNames: readonly string[] = /* @__PURE__ */ Object.values(MONTHS)
