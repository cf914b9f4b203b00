import type { DateTime } from 'luxon'
import { meetsOn, nearestDays } from '../../domain/cadence.ts'
import { calendarDate, isOff } from '../../domain/event.ts'
import type { Event, Series, Session } from '../../domain/items.ts'
import { keyWords } from '../../domain/key-words.ts'
import { type CalendarDay, daysBetween, daysInMonth, isMonth } from '../../domain/when/calendar-day.ts'
import { clockInWords } from '../../domain/when/clock-words.ts'
import { printDate, printDay } from '../../domain/when/print.ts'
import { daysOf, endOf, isDated, startOf } from '../../domain/when/when.ts'
import type { Words } from '../problems/placed.ts'
import { shortened } from '../problems/words.ts'

/** What a check found about an event: at one of its keys. */
export interface EventFinding {
  readonly event: Event
  readonly key: 'when' | 'status'
  readonly words: Words
}

const warning = (
  event: Event,
  key: EventFinding['key'],
  { code, what, fix }: Pick<Words, 'code' | 'what' | 'fix'>,
): EventFinding => ({ event, key, words: { code, severity: 'warning', what, fix } })

const exampleOf = (key: string): string => keyWords('session', key).example

/** Events that do not take place, and nobody is told why. */
export const unexplained = (events: readonly Event[]): readonly EventFinding[] =>
  events
    .filter((event) => isOff(event) && event.why === undefined)
    .map((event) =>
      warning(event, 'status', {
        code: 'no-why',
        what: `This event is ${event.status}, and readers are not told why.`,
        fix: `Add a line with why: and the reason in a few words, like this: why: ${exampleOf('why')}`,
      }),
    )

/** Events that are off and have neither a new date nor the old one: calendars cannot show that they are off. */
export const withoutAnyDate = (events: readonly Event[]): readonly EventFinding[] =>
  events
    .filter((event) => isOff(event) && event.when.kind === 'undated' && !calendarDate(event))
    .map((event) =>
      warning(event, 'when', {
        code: 'no-old-date',
        what: `This event is ${event.status} and has no date, so it goes from everybody's calendar without a word.`,
        fix: `If it never had one, leave it. If it had, add a line with it, like this: was: ${exampleOf('was')}`,
      }),
    )

/** The date that the name of a file starts with. */
const dayInName = (file: string): CalendarDay | undefined => {
  const [, year, month, day] = /\/(\d{4})-(\d{2})-(\d{2})-[^/]*$/.exec(file)?.map(Number) ?? []
  return year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    isMonth(month) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined
}

const farthest = 45

const isNear = (when: Event['when'], named: CalendarDay): boolean =>
  isDated(when) && daysOf(when).some((day) => Math.abs(daysBetween(named, day)) <= farthest)

/** Dates far from the one in the name of the file, which one of the two may have been copied with. */
export const farFromName = (events: readonly Event[]): readonly EventFinding[] =>
  events.flatMap((event) => {
    const { when, was, file } = event
    const named = dayInName(file)
    if (!named || !isDated(when) || isNear(when, named) || (was && isNear(was, named))) return []
    const day = startOf(when)
    return warning(event, 'when', {
      code: 'far-from-file-name',
      what: `The event is on ${printDay(day)}, and the name of the file says ${printDate(named)}.`,
      fix: `Correct the date here, or rename the file to start with ${day.toISODate()}.`,
    })
  })

/** Two events of one series on one day. */
export const sameDayOfSeries = (events: readonly Event[]): readonly EventFinding[] => {
  const taken = new Map<string, Event>()
  return events.flatMap((event) => {
    const { when, series } = event
    if (!series || !isDated(when) || isOff(event)) return []
    const days = daysOf(when).map((day) => ({ day, key: `${series.slug} ${day.toISODate()}` }))
    const met = days.find(({ key }) => taken.has(key))
    const other = met && taken.get(met.key)
    for (const { key } of days) if (!taken.has(key)) taken.set(key, event)
    if (!met || !other) return []
    return warning(event, 'when', {
      code: 'same-day-of-series',
      what: `The series "${shortened(series.title)}" has another event on ${printDay(met.day)}, in ${other.file}.`,
      fix: 'Correct the date of one of the two, or remove "series" from it.',
    })
  })
}

const minutesOf = ({ hour, minute }: DateTime<true>): number => hour * 60 + minute

/** An event on a day of its series that starts at another time on the clock. */
const atAnotherTime = (event: Event, { title, cadence }: Series): readonly EventFinding[] => {
  const { when } = event
  if (!cadence?.times || when.kind !== 'timed') return []
  const [planned, starts] = [cadence.times.start, minutesOf(startOf(when))].map(clockInWords)
  if (planned === starts) return []
  return [
    warning(event, 'when', {
      code: 'off-cadence-time',
      what: `The series "${shortened(title)}" starts at ${planned}, and this event starts at ${starts}.`,
      fix: `If that is a slip, write ${planned}. If it is meant, leave it.`,
    }),
  ]
}

/** Events on a day that their series does not meet on, or at another time. */
export const offCadence = (events: readonly Event[]): readonly EventFinding[] =>
  events.flatMap((event) => {
    const { when, series } = event
    if (!series?.cadence || !isDated(when) || isOff(event)) return []
    const day = startOf(when)
    if (meetsOn(series.cadence, day)) return atAnotherTime(event, series)
    const near = nearestDays(series.cadence, day).map((other) => `"${printDay(other)}"`)
    const offWeek = series.cadence.weekday === day.weekday && series.cadence.unit === 'week'
    return warning(event, 'when', {
      code: 'off-cadence',
      what: `The series "${shortened(series.title)}" does not meet on ${printDay(day)}${offWeek ? ', which is in an off week' : ''}: it meets every ${shortened(series.every ?? '')}.`,
      fix: `If that is a slip, write ${near.join(' or ')}. If it is meant, leave it.`,
    })
  })

interface Span {
  readonly event: Event
  readonly start: DateTime<true>
  readonly end: DateTime<true>
}

/** Whole days are no clash with what takes place on one of them, and what has no known end clashes with nothing after its start. */
const spansOf = (event: Event): { readonly timed: readonly Span[]; readonly days: readonly Span[] } => {
  const { when } = event
  if (isOff(event) || !isDated(when)) return { timed: [], days: [] }
  if (when.kind === 'days') return { timed: [], days: [{ event, start: when.first, end: endOf(when) }] }
  const timed = when.sittings.map(({ start, end }) => ({
    event,
    start,
    end: end ?? start.plus({ minutes: 1 }),
  }))
  return { timed, days: [] }
}

interface Clash {
  readonly event: Event
  readonly other: Event
  readonly start: DateTime<true>
}

const clashesAmong = (spans: readonly Span[]): readonly Clash[] => {
  let running: Span | undefined
  return [...spans]
    .sort((a, b) => a.start.toMillis() - b.start.toMillis() || (a.event.file < b.event.file ? -1 : 1))
    .flatMap((span) => {
      const met = running
      if (!met || span.end > met.end) running = span
      // Two with one id are one event in two files, and that is told already.
      return met && met.event.id !== span.event.id && span.start < met.end
        ? { event: span.event, other: met.event, start: span.start }
        : []
    })
}

/** Events at the same time, so that nobody can go to both. */
export const overlaps = (events: readonly Event[]): readonly EventFinding[] => {
  const spans = events.map(spansOf)
  const told = new Set<Event>()
  return [
    ...clashesAmong(spans.flatMap(({ timed }) => timed)),
    ...clashesAmong(spans.flatMap(({ days }) => days)),
  ].flatMap(({ event, other, start }) => {
    if (told.has(event)) return []
    told.add(event)
    return warning(event, 'when', {
      code: 'overlapping-events',
      what: `Another event is on at the same time on ${printDay(start)}: "${shortened(other.title)}", in ${other.file}.`,
      fix: 'Correct the date or the times of one of the two, unless both are meant.',
    })
  })
}

/** Sessions to come that do not say how to take part. */
export const withoutSignUp = (sessions: readonly Session[], now: DateTime<true>): readonly EventFinding[] =>
  sessions
    .filter(
      (session) =>
        !isOff(session) &&
        session.signUp.kind === 'unknown' &&
        isDated(session.when) &&
        startOf(session.when) > now,
    )
    .map((session) =>
      warning(session, 'when', {
        code: 'no-sign-up',
        what: 'This session is still to come, and readers are not told how to sign up.',
        fix: `Write sign-up: not needed, or add a line with an address, like this: sign-up: ${exampleOf('sign-up')}`,
      }),
    )
