export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A day on the calendar, in no zone yet. A luxon `DateTime<true>` is one too. */
export interface CalendarDay {
  readonly year: number
  readonly month: Month
  readonly day: number
}

// Date counts in UTC here and knows no zone: it is only arithmetic, and never "now".
const toDate = ({ year, month, day }: CalendarDay): Date => new Date(Date.UTC(year, month - 1, day))

export const isMonth = (number: number): number is Month =>
  Number.isInteger(number) && number >= 1 && number <= 12

export const daysInMonth = (year: number, month: Month): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate() // day 0 of the month after

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: CalendarDay): Weekday => (toDate(day).getUTCDay() || 7) as Weekday

export const plusDays = (from: CalendarDay, days: number): CalendarDay => {
  const date = toDate({ year: from.year, month: from.month, day: from.day + days })
  return { year: date.getUTCFullYear(), month: (date.getUTCMonth() + 1) as Month, day: date.getUTCDate() }
}

/** How many days later `to` is than `from`; negative where it is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  (toDate(to).getTime() - toDate(from).getTime()) / 86_400_000

/** Milliseconds since 1970 as if the clock on the wall were UTC's. `minutes` count from 00:00 and may run past the day. */
export const wallMillis = (day: CalendarDay, minutes: number): number =>
  toDate(day).getTime() + minutes * 60_000

/** `2020-05-13` */
export const isoDate = (day: CalendarDay): string => toDate(day).toISOString().slice(0, 10)

/** The Monday of its week (ISO 8601). */
export const mondayOf = (day: CalendarDay): CalendarDay => plusDays(day, 1 - weekdayOf(day))
