import { DateTime } from 'luxon'
import { calendarDate } from '../domain/event.ts'
import type { Event } from '../domain/items.ts'
import { stretchesOf } from '../domain/when/when.ts'

/** What a grid needs of an event. */
type Placed = Pick<Event, 'when' | 'was' | 'status'>

export interface Month {
  readonly year: number
  /** From 1, as people count. */
  readonly month: number
}

/** An event on one of its days. */
export interface Entry<E extends Placed> {
  readonly event: E
  /** Whether it lasts from the day before. */
  readonly isContinued: boolean
  /** Whether it lasts into the day after. */
  readonly goesOn: boolean
}

export interface GridDay<E extends Placed> {
  /** `2020-05-13` */
  readonly date: string
  /** The day of the month. */
  readonly day: number
  /** False for the days of other months that fill up the first and the last week. */
  readonly inMonth: boolean
  /** What lasts from the day before comes first, so that a span runs on at the same height. */
  readonly entries: readonly Entry<E>[]
}

export interface GridWeek<E extends Placed> {
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

/** What stands on each day that something stands on: `2020-05-13`. */
export type ByDay<E extends Placed> = ReadonlyMap<string, readonly Entry<E>[]>

/** The days of one event. Two of its sittings on one day are one entry. */
const entriesOf = <E extends Placed>(event: E): ReadonlyMap<string, Entry<E>> => {
  const entries = new Map<string, Entry<E>>()
  const when = calendarDate(event)
  for (const stretch of when ? stretchesOf(when) : [])
    for (const [at, day] of stretch.entries()) {
      const known = entries.get(day.toISODate())
      entries.set(day.toISODate(), {
        event,
        isContinued: at > 0 || known?.isContinued === true,
        goesOn: at < stretch.length - 1 || known?.goesOn === true,
      })
    }
  return entries
}

const continuedFirst = (a: Entry<Placed>, b: Entry<Placed>): number =>
  Number(b.isContinued) - Number(a.isContinued) || Number(b.goesOn) - Number(a.goesOn)

/** What touches each day, in the order given but for what lasts longer. The day is the one in the event's own zone. */
export const eventsByDay = <E extends Placed>(events: readonly E[]): ByDay<E> => {
  const byDay = new Map<string, Entry<E>[]>()
  for (const event of events)
    for (const [date, entry] of entriesOf(event)) {
      const others = byDay.get(date)
      if (others) others.push(entry)
      else byDay.set(date, [entry])
    }
  for (const entries of byDay.values()) entries.sort(continuedFirst)
  return byDay
}

export const gridOf = <E extends Placed>({ year, month }: Month, byDay: ByDay<E>): MonthGrid<E> => {
  const first = DateTime.utc(year, month, 1) // a calendar page has no zone: in UTC every day has 24 hours
  if (!first.isValid) throw new RangeError(`There is no month ${month} in ${year}.`)
  const monday = first.startOf('week')
  const weekCount = Math.ceil((first.weekday - 1 + first.daysInMonth) / 7)
  const dayOf = (date: DateTime<true>): GridDay<E> => {
    const iso = date.toISODate()
    return { date: iso, day: date.day, inMonth: date.month === month, entries: byDay.get(iso) ?? [] }
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

export const monthsOf = (byDay: ByDay<Placed>): readonly Month[] =>
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
