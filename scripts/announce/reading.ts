import type { DateTime } from 'luxon'
import { isPast } from '../domain/event.ts'
import type { Event } from '../domain/items.ts'
import { daysBetween } from '../domain/when/calendar-day.ts'
import { printWhen } from '../domain/when/print.ts'
import { type Dated, isDated, startOf } from '../domain/when/when.ts'

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** Days up to a fortnight, then weeks up to two months, then months up to two years. */
const stretch = (days: number): string => {
  if (days < 14) return counted(days, 'day')
  if (days < 63) return counted(Math.round(days / 7), 'week')
  return days < 730 ? counted(Math.round(days / 30.44), 'month') : counted(Math.round(days / 365.25), 'year')
}

/** How far off a day is: `today`, `tomorrow`, `in 3 weeks`, `2 months ago`. */
const dayFrom = (days: number): string => {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${stretch(days)}` : `${stretch(-days)} ago`
}

/** How far off an event is, in days as the calendar of its own zone counts them; `now` may be in any zone. */
export const relativeWords = (event: Event, now: DateTime): string | undefined => {
  if (!isDated(event.when)) return undefined
  const start = startOf(event.when)
  if (start <= now && !isPast(event, now)) return 'going on now'
  const today = now.setZone(start.zone)
  return today.isValid ? dayFrom(daysBetween(today, start)) : undefined
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `America/New_York` → `New York`; a zone without a city keeps its name. */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** `9:00`, or `2:00 the next day` where that is another date than the event's own. */
const clockIn = (zone: string, start: DateTime<true>): string | undefined => {
  const there = start.setZone(zone)
  if (!there.isValid) return undefined
  const nights = daysBetween(start, there)
  const day = nights === 0 ? '' : nights > 0 ? ' the next day' : ' the day before'
  return `${there.hour}:${two(there.minute)}${day}`
}

const startsOf = (when: Dated): readonly DateTime<true>[] =>
  when.kind === 'timed' ? when.sittings.map(({ start }) => start) : []

/** `15:00 in Paris`; with several sittings that start at other times, each of them. Nothing where clocks show the event's own time. */
const timesIn = (zone: string, starts: readonly DateTime<true>[]): string | undefined => {
  if (starts.every((start) => start.setZone(zone).offset === start.offset)) return undefined
  const clocks = starts.map((start) => clockIn(zone, start))
  const changes = clocks.filter((clock, at) => clock !== clocks[at - 1])
  return changes.includes(undefined) ? undefined : `${changes.join(', then ')} in ${placeOf(zone)}`
}

/** Where the clocks of readers elsewhere stand when it starts: `15:00 in Paris, 9:00 in New York`. */
const elsewhere = (event: Event, zones: readonly string[]): string | undefined => {
  const starts = isDated(event.when) ? startsOf(event.when) : []
  if (starts.length === 0) return undefined
  const times = [...new Set(zones)].flatMap((zone) => timesIn(zone, starts) ?? [])
  return times.length > 0 ? times.join(', ') : undefined
}

/**
 * How an event reads on a day and to people in other zones:
 * `Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST), in 3 weeks; 15:00 in Paris, 9:00 in New York`.
 * One that does not take place then says so first, and is not counted down to.
 */
export const readingOf = (event: Event, now: DateTime, zones: readonly string[]): string => {
  const date = printWhen(event.when)
  if (event.status === 'cancelled') return `Cancelled: ${date}`
  if (event.status === 'postponed') return `Postponed: ${date}`
  const soon = [date, relativeWords(event, now)].filter((part) => part !== undefined).join(', ')
  const reading = [soon, elsewhere(event, zones)].filter((part) => part !== undefined).join('; ')
  return event.status === 'tentative' ? `Not certain yet: ${reading}` : reading
}
