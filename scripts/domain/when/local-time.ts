import { DateTime, IANAZone } from 'luxon'
import { type CalendarDay, wallMillis } from './calendar-day.ts'
import { MINUTES_A_DAY } from './clock-words.ts'

/** @throws RangeError where `zone` is no IANA name: parse zones before asking what time it is in them. */
const inZone = (millis: number, zone: string): DateTime<true> => {
  const instant = DateTime.fromMillis(millis, { zone, locale: 'en-GB' })
  if (!instant.isValid) throw new RangeError(`${zone} is no IANA time zone`)
  return instant
}

/**
 * The instants that the offsets in force a day before and a day after give to a time on the clock, in order.
 * Two only if the clocks change in between, and then each shows that time (it happens twice), one does
 * (an ordinary time), or none (the clocks jumped past it).
 */
const readings = (wall: number, zone: string): readonly number[] => {
  const rules = IANAZone.create(zone)
  const aDay = MINUTES_A_DAY * 60_000
  const offsets = new Set([rules.offset(wall - aDay), rules.offset(wall + aDay)])
  return [...offsets].map((offset) => wall - offset * 60_000).sort((a, b) => a - b)
}

/**
 * The instants at which clocks in `zone` show a time: one; two in order where the clocks go back over it;
 * none where they go forward past it.
 * @param minutes after 00:00 of `day`; 1440 and more is the day after
 */
export const instantsAt = (day: CalendarDay, minutes: number, zone: string): readonly DateTime<true>[] => {
  const wall = wallMillis(day, minutes)
  const all = readings(wall, zone).map((millis) => inZone(millis, zone))
  return all.length === 1
    ? all
    : all.filter((instant) => instant.toMillis() + instant.offset * 60_000 === wall)
}

/** The real times just before and just after a time that the clocks jump past. */
export const instantsAround = (day: CalendarDay, minutes: number, zone: string): readonly DateTime<true>[] =>
  readings(wallMillis(day, minutes), zone).map((millis) => inZone(millis, zone))

/** The first instant of a day, which is not 00:00 where the clocks jump past that; none where they skip the day. */
export const startOfDay = (day: CalendarDay, zone: string): DateTime<true> | undefined => {
  const [midnight] = instantsAt(day, 0, zone)
  return (
    midnight ??
    instantsAround(day, 0, zone).find(
      (instant) => instant.day === day.day && instant.month === day.month && instant.year === day.year,
    )
  )
}
