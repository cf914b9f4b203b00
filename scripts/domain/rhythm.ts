import type { DateTime } from 'luxon'
import { daysFrom, meetingOn, meetsOn, skipsWeeks } from './cadence.ts'
import { isOff } from './event.ts'
import type { Event, Series } from './items.ts'
import type { Library } from './library.ts'
import { inSiteZone } from './site.ts'
import { type CalendarDay, daysBetween, isoDate, mondayOf, plusDays } from './when/calendar-day.ts'
import { type Dated, daysOf, endOf, isDated, type When } from './when/when.ts'

/*
 * What follows from how often a series meets, and from the events there are. Nothing here is an event: expected dates
 * and off weeks are for pages, and never for a feed or for data that programs read.
 */

/** How many expected dates are told: more would look like a plan that nobody has made. */
const MOST_EXPECTED = 3

const datesIn = (when: When | undefined): readonly string[] =>
  when && isDated(when) ? daysOf(when).map((day) => day.toISODate()) : []

/**
 * The next dates of a series that is to say which it expects: those not over at `now`, which is in the zone that the
 * series meets in. Days that an event of the series is on, or was to be on before it moved, are settled already, also
 * where that event is cancelled.
 */
export const expectedDates = (
  { cadence, expected }: Series,
  events: readonly Event[],
  now: DateTime<true>,
): readonly Dated[] => {
  if (!cadence || !expected) return []
  const settled = new Set(events.flatMap(({ when, was }) => [...datesIn(when), ...datesIn(was)]))
  const dates: Dated[] = []
  // From the day before, because a meeting may last past midnight.
  for (const day of daysFrom(cadence, plusDays(now, -1))) {
    const meeting = settled.has(isoDate(day)) ? undefined : meetingOn(cadence, day, now.zoneName)
    if (meeting && endOf(meeting) > now) dates.push(meeting)
    if (dates.length === MOST_EXPECTED) break
  }
  return dates
}

/** A week from Monday to Sunday in which a series does not meet, though it does before and after. */
export interface OffWeek {
  readonly monday: CalendarDay
  readonly series: Series
  /** Whether it lies behind the last event there is, before a date that is only expected. */
  readonly isExpected: boolean
}

const weekOf = (monday: CalendarDay): readonly CalendarDay[] =>
  Array.from({ length: 7 }, (_, days) => plusDays(monday, days))

/**
 * The off weeks between the first and the last event of the series that takes or took place; where it says what it
 * expects, on to the last expected date. A week that it should have met in is none, whether or not it did. Nothing is
 * said of weeks before the day that its cadence counts from: it may have had another one then.
 */
const offWeeksOf = (
  series: Series,
  events: readonly Event[],
  expected: readonly Dated[],
): readonly OffWeek[] => {
  const { cadence } = series
  if (!cadence?.from || !skipsWeeks(cadence)) return []
  const start = mondayOf(cadence.from)
  const met = events
    .filter((event) => !isOff(event))
    .flatMap(({ when }) => (isDated(when) ? daysOf(when) : []))
  const mondays = (days: readonly CalendarDay[]) => days.map(mondayOf).sort((a, b) => daysBetween(b, a))
  const [first, ...others] = mondays([...met, ...expected.flatMap(daysOf)])
  const last = others.at(-1)
  const lastKnown = mondays(met).at(-1)
  if (!first || !last) return []
  const busy = new Set(met.map((day) => isoDate(mondayOf(day))))
  const weeks: OffWeek[] = []
  const from = daysBetween(start, first) > 0 ? first : start
  for (let monday = from; daysBetween(monday, last) > 0; monday = plusDays(monday, 7))
    if (!busy.has(isoDate(monday)) && !weekOf(monday).some((day) => meetsOn(cadence, day)))
      weeks.push({ monday, series, isExpected: !lastKnown || daysBetween(monday, lastKnown) < 0 })
  return weeks
}

/** A series with the dates it expects. */
export interface Expectation {
  readonly series: Series
  /** In the order of time, never empty. */
  readonly dates: readonly Dated[]
}

/** What is expected after `now`, for each series that is to say so. */
export const expectations = (library: Library, now: DateTime<true>): readonly Expectation[] =>
  library.series
    .map((series) => ({
      series,
      dates: expectedDates(series, library.eventsOf(series), inSiteZone(now, library.site)),
    }))
    .filter(({ dates }) => dates.length > 0)

/** The off weeks of every series by their Monday: `2020-05-18`. */
export const offWeeks = (
  library: Library,
  expected: readonly Expectation[],
): ReadonlyMap<string, readonly OffWeek[]> => {
  const byMonday = new Map<string, OffWeek[]>()
  for (const series of library.series) {
    const dates = expected.find((one) => one.series === series)?.dates ?? []
    for (const week of offWeeksOf(series, library.eventsOf(series), dates)) {
      const key = isoDate(week.monday)
      byMonday.set(key, [...(byMonday.get(key) ?? []), week])
    }
  }
  return byMonday
}
