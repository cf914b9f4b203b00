import { fault, ok, type Result } from './problem.ts'
import {
  type CalendarDay,
  daysBetween,
  daysInMonth,
  plusDays,
  type Weekday,
  weekdayOf,
} from './when/calendar-day.ts'
import { weekdayName, weekdayNamed } from './when/calendar-words.ts'
import { instantsAround, instantsAt, startOfDay } from './when/local-time.ts'
import { parseWhen } from './when/parse.ts'
import { type Dated, isDated, startOf, type When } from './when/when.ts'

/*
 * How often a series meets, in words:
 *
 *   every   = ( "week" | number "weeks" ) "on" weekday [ "," times ] [ "," "from" date ]
 *           | ( "month" | number "months" ) "on the" ( "first" … "fourth" | "last" ) weekday [ "," times ] [ "," "from" date ]
 *   times   = as in `when:`, without a zone            date = as in `when:`
 *
 * A number above one needs a "from", because nothing else tells which weeks or months are meant. A cadence never makes
 * an event: it only says which days the events of a series fall on.
 */

type Nth = 1 | 2 | 3 | 4 | 'last'

/** Times on the clock, in minutes after 00:00. An end past 1440 is on a later day. */
interface ClockTimes {
  readonly start: number
  readonly end: number | undefined
}

/** On which days a series meets, on the calendar of wherever it meets. */
export interface Cadence {
  readonly unit: 'week' | 'month'
  /** Every so many weeks or months, from 1. */
  readonly count: number
  readonly weekday: Weekday
  /** Which of these weekdays in the month; only with months. */
  readonly nth: Nth | undefined
  /** The first day it met. */
  readonly from: CalendarDay | undefined
  /** What the clock shows when it meets, in summer and in winter. */
  readonly times: ClockTimes | undefined
}

const example = '"2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020"'
/** Days and times are those on the wall, wherever that is: in UTC each of them exists, once. */
const wallClock = 'UTC'

const nths: Readonly<Record<string, Nth>> = { first: 1, second: 2, third: 3, fourth: 4, last: 'last' }

const unread = (offset = 0): Result<never> =>
  fault(
    'cadence-not-understood',
    'This does not say how often the series meets in words that are understood here.',
    `Write it like ${example} or "month on the first Tuesday".`,
    offset,
  )

/** "Every second Wednesday" is every other week to some, and once a month to others. */
const twoEdged = (word: string, weekday: string): Result<never> =>
  fault(
    'cadence-two-edged',
    `"${word} ${weekday}" can be read in two ways.`,
    `Write "2 weeks on ${weekday}, from" and the first date, or "month on the second ${weekday}".`,
  )

const readHead = (head: string): Result<Omit<Cadence, 'from' | 'times'>> => {
  const [, edged, edgedDay] = /^(?:every )?(second|other) (\w+)$/i.exec(head) ?? []
  if (edged && edgedDay) {
    const named = weekdayNamed(edgedDay)
    return named ? twoEdged(edged, weekdayName(named)) : unread()
  }
  const [, number, unit, nthWord, dayWord] =
    /^(?:every )?(?:(\d{1,2}) )?(week|month)s? on (?:the (\w+) )?(\w+)$/i.exec(head) ?? []
  const weekday = weekdayNamed(dayWord ?? '')
  const nth = nthWord === undefined ? undefined : nths[nthWord.toLowerCase()]
  const count = Number(number ?? 1)
  if (unit === undefined || weekday === undefined || count < 1) return unread()
  const monthly = unit.toLowerCase() === 'month'
  if (monthly !== (nth !== undefined) || (nthWord !== undefined && nth === undefined)) return unread()
  return ok({ unit: monthly ? 'month' : 'week', count, weekday, nth })
}

/** Which weekday of its month a day is: `[2]`, or `[4, 'last']`. */
const nthsOf = ({ year, month, day }: CalendarDay): readonly Nth[] => {
  const nth = Math.ceil(day / 7)
  const isLast = day + 7 > daysInMonth(year, month)
  return [...(nth <= 4 ? [nth as Nth] : []), ...(isLast ? (['last'] as const) : [])] // 1 to 4, as just asked
}

/** Whether a day of the right weekday is in one of the weeks or months that count. */
const isInTurn = ({ unit, count, from }: Cadence, day: CalendarDay): boolean => {
  if (!from) return true
  const apart = daysBetween(from, day)
  if (apart < 0) return false
  if (unit === 'week') return apart % (7 * count) === 0
  return ((day.year - from.year) * 12 + day.month - from.month) % count === 0
}

/** Whether the series meets on this day. */
export const meetsOn = (cadence: Cadence, day: CalendarDay): boolean =>
  weekdayOf(day) === cadence.weekday &&
  (cadence.nth === undefined || nthsOf(day).includes(cadence.nth)) &&
  isInTurn(cadence, day)

/** The nearest days before and after that the series meets on, within about a year either way. */
export const nearestDays = (cadence: Cadence, day: CalendarDay): readonly CalendarDay[] => {
  const seek = (step: 1 | -1): readonly CalendarDay[] => {
    for (let days = 1; days <= 400; days++) {
      const candidate = plusDays(day, step * days)
      if (meetsOn(cadence, candidate)) return [candidate]
    }
    return []
  }
  return [...seek(-1), ...seek(1)]
}

/** Whether there are whole weeks in which it does not meet, between those in which it does. */
export const skipsWeeks = ({ unit, count }: Cadence): boolean => unit === 'week' && count > 1

/** The days it meets on, from this day on. There is always another: every cadence comes round. */
export function* daysFrom(cadence: Cadence, first: CalendarDay): Generator<CalendarDay, never> {
  for (let day = first; ; day = plusDays(day, 1)) if (meetsOn(cadence, day)) yield day
}

/**
 * When it meets on a day, on the clocks of `zone`: 2pm is 2pm in summer and in winter. A whole day where no times are
 * known. A time that clocks go forward past is read as they stood before, one that they show twice as the first
 * (RFC 5545 §3.3.5).
 */
export const meetingOn = ({ times }: Cadence, day: CalendarDay, zone: string): Dated | undefined => {
  const at = (minutes: number) => instantsAt(day, minutes, zone)[0] ?? instantsAround(day, minutes, zone)[1]
  const start = times ? at(times.start) : startOfDay(day, zone)
  if (!start) return undefined // clocks have skipped whole days, where a country moved over the date line
  if (!times) return { kind: 'days', zone, first: start, last: start }
  const end = times.end === undefined ? undefined : at(times.end)
  return { kind: 'timed', zone, sittings: [{ start, end }] }
}

/** The times of the one sitting that the words may have. */
const timesOf = (when: When): ClockTimes | undefined => {
  if (when.kind !== 'timed') return undefined
  const [{ start, end }] = when.sittings
  const minutes = start.hour * 60 + start.minute
  return {
    start: minutes,
    end: end && minutes + Math.round(end.diff(start, 'minutes').minutes),
  }
}

/** One sitting on one day, or one whole day. */
const isOneDay = (when: When): boolean =>
  when.kind === 'timed' ? when.sittings.length === 1 : when.kind === 'days' && +when.first === +when.last

/**
 * Reads the words of `every:`. Faults: `cadence-not-understood`, `cadence-two-edged`, `cadence-without-start`,
 * `cadence-starts-elsewhere`, `cadence-zone`, and those of `when:` for its times and its date.
 */
export const parseCadence = (words: string): Result<Cadence> => {
  const [head = '', ...rest] = words.split(',').map((part) => part.trim().replace(/\s+/g, ' '))
  const read = readHead(head)
  if (!read.ok) return read
  const start = rest.find((part) => /^from \d/i.test(part) || /^from [a-z]+ \d/i.test(part))
  const times = rest.filter((part) => part !== start)
  if (times.length > 1) return unread(words.indexOf(times[1] ?? ''))

  const date = start?.replace(/^from /i, '')
  // Without a date of their own, times are read on any day.
  const line = [date ?? '15 January 2020', ...times].join(', ')
  const when = parseWhen(line, wallClock)
  if (!when.ok) {
    const at = date !== undefined && when.fault.offset < date.length ? date : (times[0] ?? '')
    return { ok: false, fault: { ...when.fault, offset: Math.max(words.indexOf(at), 0) } }
  }
  if (!isDated(when.value) || !isOneDay(when.value)) return unread(words.indexOf(date ?? times[0] ?? ''))
  const clock = timesOf(when.value)
  if (when.value.zone !== wallClock || /\b(?:UTC|GMT)\b/i.test(times[0] ?? ''))
    return fault(
      'cadence-zone',
      'A series keeps the same time on the clock, summer and winter, in the time zone of the site.',
      'Leave the zone out here. A session in another zone says so in its own file, with zone:',
      words.indexOf(times[0] ?? ''),
    )
  if (date === undefined)
    return read.value.count === 1
      ? ok({ ...read.value, from: undefined, times: clock })
      : fault(
          'cadence-without-start',
          `Every ${read.value.count} ${read.value.unit}s can begin in any ${read.value.unit}.`,
          'Add ", from" and the date of the first meeting, such as ", from 13 May 2020".',
        )
  const { year, month, day } = startOf(when.value)
  const cadence = { ...read.value, from: { year, month, day }, times: clock }
  if (meetsOn(cadence, cadence.from)) return ok(cadence)
  const is = weekdayName(weekdayOf(cadence.from))
  return fault(
    'cadence-starts-elsewhere',
    `The first date, ${date}, is a ${is} and not a day that this series meets on.`,
    'Correct the date or the weekday.',
    words.indexOf(date),
  )
}
