import type { DateTime } from 'luxon'

/** One stretch of an event, in the event's zone. `end` is missing where nobody said when it ends. */
export interface Sitting {
  readonly start: DateTime<true>
  readonly end: DateTime<true> | undefined
}

/** At set times: one sitting, or several, in the order of time. */
export interface Timed {
  readonly kind: 'timed'
  /** IANA name of the zone that the clock times are told in, such as `Europe/London`. */
  readonly zone: string
  readonly sittings: readonly [Sitting, ...Sitting[]]
}

/** Whole days, both included. Each is midnight at the start of that day in `zone`. */
export interface WholeDays {
  readonly kind: 'days'
  readonly zone: string
  readonly first: DateTime<true>
  readonly last: DateTime<true>
}

/** It took place, or will, but the day is not known. */
export interface Undated {
  readonly kind: 'undated'
  readonly reason: 'not recorded' | 'to be confirmed'
}

/** When an event takes place. A choice and never a nullable date: a caller has to answer for all three. */
export type When = Timed | WholeDays | Undated
export type Dated = Timed | WholeDays

/** What somebody would put down in a calendar as one entry: a single sitting, or a run of whole days. */
export type Part = WholeDays | (Timed & { readonly sittings: readonly [Sitting] })

/** An event's time, an entry each. */
export const partsOf = (when: Dated): readonly Part[] =>
  when.kind === 'days' ? [when] : when.sittings.map((sitting) => ({ ...when, sittings: [sitting] }))

export const isDated = (when: When): when is Dated => when.kind !== 'undated'

/** Whether it took place on a day that nobody wrote down. */
export const isUnrecorded = (when: When): boolean => when.kind === 'undated' && when.reason === 'not recorded'

/** The instant at which it begins. */
export const startOf = (when: Dated): DateTime<true> =>
  when.kind === 'timed' ? when.sittings[0].start : when.first

/** The start of the next local day, which is not midnight where the clocks go forward then. */
const dayAfter = (day: DateTime<true>): DateTime<true> => day.plus({ days: 1 }).startOf('day')

/**
 * The instant from which it is over. Where no end is known that is the end of the day it starts on:
 * an event is never called past while it may still be going on.
 */
export const endOf = (when: Dated): DateTime<true> => {
  if (when.kind === 'days') return dayAfter(when.last)
  const last = when.sittings.at(-1) ?? when.sittings[0]
  return last.end ?? dayAfter(last.start)
}

/** The local days of one stretch, as midnights in its zone: never empty. */
type Stretch = readonly [DateTime<true>, ...DateTime<true>[]]

/**
 * The runs of local days that it lasts: one of all its whole days, or one of each sitting. A sitting that ends at
 * midnight does not touch the next day.
 */
export const stretchesOf = (when: Dated): readonly Stretch[] => {
  const spans =
    when.kind === 'days'
      ? [{ from: when.first, to: when.last }]
      : when.sittings.map(({ start, end }) => ({
          from: start.startOf('day'),
          to: (end && end > start ? end.minus({ milliseconds: 1 }) : start).startOf('day'),
        }))
  return spans.map(({ from, to }) => {
    const others: DateTime<true>[] = []
    for (let day = dayAfter(from); day <= to; day = dayAfter(day)) others.push(day)
    return [from, ...others]
  })
}

/** Every local day that it touches, each once. */
export const daysOf = (when: Dated): readonly DateTime<true>[] => {
  const days = stretchesOf(when).flat()
  return [...new Map(days.map((day) => [day.toISODate(), day])).values()]
}
