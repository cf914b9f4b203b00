import { ok, type Result } from '../problem.ts'
import { type CalendarDay, plusDays } from './calendar-day.ts'
import { MINUTES_A_DAY } from './clock-words.ts'
import * as faults from './faults.ts'
import { instantsAround, instantsAt, startOfDay } from './local-time.ts'
import { printWhen } from './print.ts'
import type { Times } from './read-clock.ts'
import type { Sitting, When } from './when.ts'
import { type NamedZone, offsetName } from './zone.ts'

export interface WrittenZone extends NamedZone {
  readonly at: number
  readonly words: string
}

interface WrittenDays {
  readonly kind: 'days'
  readonly at: number
  readonly first: CalendarDay
  readonly last: CalendarDay
}

interface WrittenTimes {
  readonly kind: 'timed'
  readonly at: number
  readonly startAt: number
  readonly endAt: number
  readonly day: CalendarDay
  readonly times: Times
  readonly zone: WrittenZone | undefined
}

/** One sitting as read: on days that exist, but at clock times that no zone has made instants yet. */
export type WrittenSitting = WrittenDays | WrittenTimes

type Instant = Sitting['start']

const settleDays = ({ at, first, last }: WrittenDays, zone: string): Result<When> => {
  const from = startOfDay(first, zone)
  if (!from) return faults.daySkipped(first, zone, at)
  const to = startOfDay(last, zone)
  return to ? ok({ kind: 'days', zone, first: from, last: to }) : faults.daySkipped(last, zone, at)
}

const settleStart = (
  { startAt, day, times }: WrittenTimes,
  zone: string,
  named: WrittenZone | undefined,
): Result<Instant> => {
  const readings = instantsAt(day, times.start, zone)
  const [first] = readings
  if (!first)
    return faults.jumpedOver(day, times.start, instantsAround(day, times.start, zone), zone, startAt)
  const letters = named?.letters
  const lettered =
    letters === undefined ? readings : readings.filter((reading) => offsetName(reading) === letters)
  const [start, second] = lettered
  if (named && letters !== undefined && !start)
    return faults.wrongLetters(letters, first, offsetName(first), named.at)
  return start && !second ? ok(start) : faults.startsTwice(day, times.start, readings, startAt)
}

/** The line that says this one reading: the letters do, where they are those of the start, and UTC does otherwise. */
const unmistakably = (start: Instant, end: Instant, zone: string): string =>
  offsetName(start) === offsetName(end)
    ? printWhen({ kind: 'timed', zone, sittings: [{ start, end }] })
    : printWhen({ kind: 'timed', zone: 'UTC', sittings: [{ start: start.toUTC(), end: end.toUTC() }] })

const settleEnd = (
  written: WrittenTimes,
  minutes: number,
  start: Instant,
  zone: string,
  named: WrittenZone | undefined,
): Result<Instant> => {
  const day = plusDays(written.day, Math.floor(minutes / MINUTES_A_DAY))
  const ofDay = minutes % MINUTES_A_DAY
  const readings = instantsAt(day, ofDay, zone)
  // The end of a day is where the next one starts, even if the clocks jump past midnight.
  const [end, second] = ofDay === 0 ? [startOfDay(day, zone)] : readings
  if (!end) return faults.jumpedOver(day, ofDay, instantsAround(day, ofDay, zone), zone, written.endAt)
  if (!second) return ok(end)
  const lettered = readings.find((reading) => offsetName(reading) === named?.letters)
  if (lettered) return ok(lettered)
  const lines = readings.map((reading) => unmistakably(start, reading, zone))
  return faults.endsTwice(day, ofDay, lines, written.endAt)
}

const settleSitting = (
  written: WrittenTimes,
  zone: string,
  named: WrittenZone | undefined,
): Result<Sitting> => {
  const start = settleStart(written, zone, named)
  if (!start.ok) return start
  const { end: minutes } = written.times
  if (minutes === undefined) return ok({ start: start.value, end: undefined })
  const end = settleEnd(written, minutes, start.value, zone, named)
  return end.ok ? ok({ start: start.value, end: end.value }) : end
}

const checkOrder = (previous: Sitting, { start }: Sitting, at: number): Result<never> | undefined => {
  if (start < previous.start) return faults.outOfOrder(start, previous.start, at)
  const isOver = previous.end === undefined ? start > previous.start : start >= previous.end
  return isOver ? undefined : faults.overlapping(start, at)
}

const settleSittings = (written: readonly WrittenTimes[], eventZone: string): Result<When> => {
  const zones = written.flatMap(({ zone }) => zone ?? [])
  const [named] = zones
  const other = zones.find(({ zone }) => zone !== named?.zone)
  if (named && other) return faults.differentZones(named.words, other.words, other.at)
  const zone = named?.zone ?? eventZone

  const sittings: Sitting[] = []
  for (const [index, one] of written.entries()) {
    // A zone holds for the sittings before it as well: "1pm to 2pm; …, 1pm to 2pm BST".
    const holding = written.slice(index).find((later) => later.zone)?.zone
    const sitting = settleSitting(one, zone, holding)
    if (!sitting.ok) return sitting
    const previous = sittings.at(-1)
    const disorder = previous && checkOrder(previous, sitting.value, one.at)
    if (disorder) return disorder
    sittings.push(sitting.value)
  }
  const [first, ...rest] = sittings
  return first ? ok({ kind: 'timed', zone, sittings: [first, ...rest] }) : faults.empty()
}

/** Makes instants of what was read, in the zone that it names or else in the event's, and checks them against the clocks there. */
export const settleWhen = (written: readonly WrittenSitting[], eventZone: string): Result<When> => {
  const timed = written.filter((sitting) => sitting.kind === 'timed')
  const days = written.filter((sitting) => sitting.kind === 'days')
  const [whole, another] = days
  if (!whole) return settleSittings(timed, eventZone)
  if (timed.length > 0) return faults.sittingWithoutTimes(whole.first, whole.at)
  return another ? faults.severalWholeDays(another.at) : settleDays(whole, eventZone)
}
