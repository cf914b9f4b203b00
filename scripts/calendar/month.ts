import { DateTime } from 'luxon'
import { daysOf, isDated, type When } from '../domain/when/when.ts'

/** What a grid needs of an event. */
interface Placed {
  readonly when: When
}

export interface Month {
  readonly year: number
  /** From 1, as people count. */
  readonly month: number
}

interface GridDay<E extends Placed> {
  /** `2020-05-13` */
  readonly date: string
  /** The day of the month. */
  readonly day: number
  /** False for the days of other months that fill up the first and the last week. */
  readonly inMonth: boolean
  readonly events: readonly E[]
}

interface GridWeek<E extends Placed> {
  /** The number of the week after ISO 8601. */
  readonly isoWeek: number
  /** Seven, from Monday. */
  readonly days: readonly GridDay<E>[]
}

export interface MonthGrid<E extends Placed> extends Month {
  readonly weeks: readonly GridWeek<E>[]
}

/** A grid with the nearest months on either side that have something in them. */
export interface PlacedMonthGrid<E extends Placed> extends MonthGrid<E> {
  readonly previous: Month | undefined
  readonly next: Month | undefined
}

type ByDay<E> = ReadonlyMap<string, readonly E[]>

/** What touches each day, in the order given. The day is the one in the event's own zone. */
const eventsByDay = <E extends Placed>(events: readonly E[]): ByDay<E> => {
  const byDay = new Map<string, E[]>()
  for (const event of events)
    if (isDated(event.when))
      for (const day of daysOf(event.when)) {
        const date = day.toISODate()
        const others = byDay.get(date)
        if (others) others.push(event)
        else byDay.set(date, [event])
      }
  return byDay
}

const gridOf = <E extends Placed>({ year, month }: Month, byDay: ByDay<E>): MonthGrid<E> => {
  const first = DateTime.utc(year, month, 1) // a calendar page has no zone: in UTC every day has 24 hours
  if (!first.isValid) throw new RangeError(`There is no month ${month} in ${year}.`)
  const monday = first.startOf('week')
  const weekCount = Math.ceil((first.weekday - 1 + first.daysInMonth) / 7)
  const dayOf = (date: DateTime<true>): GridDay<E> => {
    const iso = date.toISODate()
    return { date: iso, day: date.day, inMonth: date.month === month, events: byDay.get(iso) ?? [] }
  }
  const weekOf = (start: DateTime<true>): GridWeek<E> => ({
    isoWeek: start.weekNumber,
    days: Array.from({ length: 7 }, (_, days) => dayOf(start.plus({ days }))),
  })
  return {
    year,
    month,
    weeks: Array.from({ length: weekCount }, (_, weeks) => weekOf(monday.plus({ weeks }))),
  }
}

const monthsOf = (byDay: ByDay<unknown>): readonly Month[] =>
  [...new Set([...byDay.keys()].map((date) => date.slice(0, 7)))]
    .sort()
    .map((key) => ({ year: Number(key.slice(0, 4)), month: Number(key.slice(5)) }))

/** The month as a table of whole weeks from Monday to Sunday; a span of days stands on each day that it touches. */
export const monthGrid = <E extends Placed>(
  year: number,
  month: number,
  events: readonly E[],
): MonthGrid<E> => gridOf({ year, month }, eventsByDay(events))

/** The months that some event touches, in order. */
export const monthsWithEvents = (events: readonly Placed[]): readonly Month[] => monthsOf(eventsByDay(events))

/** A grid for every month with something in it, in order. Looks at each event once, however many months there are. */
export const monthGrids = <E extends Placed>(events: readonly E[]): readonly PlacedMonthGrid<E>[] => {
  const byDay = eventsByDay(events)
  const months = monthsOf(byDay)
  return months.map((month, at) => ({
    ...gridOf(month, byDay),
    previous: months[at - 1],
    next: months[at + 1],
  }))
}

const order = ({ year, month }: Month): number => year * 12 + month

/** The nearest months before and after, out of those given, whether or not the month itself is one of them. */
export const neighbouringMonths = (
  months: readonly Month[],
  month: Month,
): { readonly previous: Month | undefined; readonly next: Month | undefined } => ({
  previous: months.findLast((other) => order(other) < order(month)),
  next: months.find((other) => order(other) > order(month)),
})
