import type { DateTime } from 'luxon'
import { calendarDate } from '../domain/event.ts'
import { groupBy } from '../domain/groups.ts'
import type { Event } from '../domain/items.ts'
import { stretchesOf } from '../domain/when/when.ts'
import { eventsByDay, gridOf, type MonthGrid, monthsOf } from './month.ts'

/** The events of a month that begin in it, and in January those that go on from the year before. */
interface AgendaMonth {
  /** From 1. */
  readonly month: number
  /** In the order of time, each once. */
  readonly events: readonly Event[]
}

/** A year as a wall calendar and as a list. */
export interface YearOverview {
  readonly year: number
  /** All twelve. */
  readonly months: readonly MonthGrid<Event>[]
  /** Months with something in them, in order. */
  readonly agenda: readonly AgendaMonth[]
  /** Whether an event begins in it: then there is a calendar file of the year. */
  readonly hasFile: boolean
  /** The nearest years on either side that have something in them. */
  readonly previous: number | undefined
  readonly next: number | undefined
}

/** The days under whose months an event is listed: where each stretch of its days begins, and each year it goes on into. */
const listedOn = (event: Event): readonly DateTime<true>[] => {
  const when = calendarDate(event)
  return (when ? stretchesOf(when) : []).flatMap((days) =>
    days.filter(({ year }, at) => at === 0 || days[at - 1]?.year !== year),
  )
}

/** An overview of each year with something in it, in order. */
export const yearOverviews = (events: readonly Event[]): readonly YearOverview[] => {
  const byDay = eventsByDay(events)
  const years = [...new Set(monthsOf(byDay).map(({ year }) => year))]
  const listed = events
    .flatMap((event) => listedOn(event).map((day) => ({ day, date: day.toISODate(), event })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) // within a day they keep their order
  const listedIn = new Map(
    groupBy(listed, ({ day }) => day.year).map(({ heading, items }) => [heading, items]),
  )
  const begins = new Set(events.map((event) => listedOn(event)[0]?.year))
  return years.map((year, at) => ({
    year,
    months: Array.from({ length: 12 }, (_, month) => gridOf({ year, month: month + 1 }, byDay)),
    agenda: groupBy(listedIn.get(year) ?? [], ({ day }) => day.month).map(({ heading, items }) => ({
      month: heading,
      events: [...new Set(items.map(({ event }) => event))],
    })),
    hasFile: begins.has(year),
    previous: years[at - 1],
    next: years[at + 1],
  }))
}
