import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { instantsAt } from '../../../scripts/domain/when/local-time.ts'
import { parseWhen } from '../../../scripts/domain/when/parse.ts'
import {
  printDay,
  printShortDay,
  printTimes,
  printWhen,
  printZone,
} from '../../../scripts/domain/when/print.ts'
import type { Sitting, When } from '../../../scripts/domain/when/when.ts'

const at = (iso: string, zone: string): DateTime<true> => {
  const instant = DateTime.fromISO(iso, { zone })
  if (!instant.isValid) throw new Error(iso)
  return instant
}

const timed = (zone: string, ...[first, ...rest]: [Sitting, ...Sitting[]]): When => ({
  kind: 'timed',
  zone,
  sittings: [first, ...rest],
})

const sitting = (start: string, end?: string, zone = 'Europe/London'): Sitting => ({
  start: at(start, zone),
  end: end === undefined ? undefined : at(end, zone),
})

describe('a sitting', () => {
  test.each([
    ['2020-05-13T14:00', '2020-05-13T15:30', 'Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)'],
    ['2020-05-13T14:00', undefined, 'Wednesday 13 May 2020, 2pm UK time (BST)'],
    ['2020-05-13T12:00', '2020-05-13T13:00', 'Wednesday 13 May 2020, midday to 1pm UK time (BST)'],
    ['2020-05-13T12:05', '2020-05-13T12:30', 'Wednesday 13 May 2020, 12.05pm to 12.30pm UK time (BST)'],
    ['2020-05-13T00:30', '2020-05-13T01:00', 'Wednesday 13 May 2020, 12.30am to 1am UK time (BST)'],
    ['2020-05-13T00:00', '2020-05-13T01:00', 'Wednesday 13 May 2020, midnight to 1am UK time (BST)'],
    ['2020-05-13T19:00', '2020-05-14T00:00', 'Wednesday 13 May 2020, 7pm to midnight UK time (BST)'],
    ['2020-05-13T00:00', '2020-05-14T00:00', 'Wednesday 13 May 2020, midnight to midnight UK time (BST)'],
    ['2020-12-30T23:00', '2020-12-31T01:00', 'Wednesday 30 December 2020, 11pm to 1am UK time (GMT)'],
    ['2020-12-30T14:00', '2020-12-31T02:00', 'Wednesday 30 December 2020, 2pm to 2am UK time (GMT)'],
    [
      '2020-12-30T14:00',
      '2020-12-31T02:01',
      'Wednesday 30 December 2020, 2pm to Thursday 31 December 2020, 2.01am UK time (GMT)',
    ],
    [
      '2020-12-30T23:00',
      '2021-01-01T01:00',
      'Wednesday 30 December 2020, 11pm to Friday 1 January 2021, 1am UK time (GMT)',
    ],
    [
      '2020-05-13T14:00',
      '2020-05-15T00:00',
      'Wednesday 13 May 2020, 2pm to Thursday 14 May 2020, midnight UK time (BST)',
    ],
  ])('from %s to %s', (start, end, expected) => {
    expect(printWhen(timed('Europe/London', sitting(start, end)))).toBe(expected)
  })

  test('on its own, without the day and the zone', () => {
    expect(printTimes(sitting('2020-05-13T14:00', '2020-05-13T15:30'))).toBe('2pm to 3.30pm')
    expect(printTimes(sitting('2020-05-13T14:00'))).toBe('2pm')
    expect(printTimes(sitting('2020-12-30T23:00', '2021-01-01T01:00'))).toBe(
      '11pm to Friday 1 January 2021, 1am',
    )
  })
})

describe('several sittings', () => {
  test('name the zone once if it is the same', () => {
    expect(
      printWhen(
        timed(
          'Europe/London',
          sitting('2020-11-17T13:00', '2020-11-17T16:00'),
          sitting('2020-11-18T13:00', '2020-11-18T16:00'),
        ),
      ),
    ).toBe('Tuesday 17 November 2020, 1pm to 4pm; Wednesday 18 November 2020, 1pm to 4pm UK time (GMT)')
  })

  test('name it each time if the clocks change in between', () => {
    expect(printWhen(timed('Europe/London', sitting('2020-10-24T14:00'), sitting('2020-11-14T14:00')))).toBe(
      'Saturday 24 October 2020, 2pm UK time (BST); Saturday 14 November 2020, 2pm UK time (GMT)',
    )
  })
})

describe('whole days', () => {
  test.each([
    ['2020-11-17', '2020-11-17', 'Tuesday 17 November 2020'],
    ['2020-11-17', '2020-11-18', 'Tuesday 17 to Wednesday 18 November 2020'],
    ['2020-11-17', '2020-12-02', 'Tuesday 17 November 2020 to Wednesday 2 December 2020'],
    ['2020-12-30', '2021-01-02', 'Wednesday 30 December 2020 to Saturday 2 January 2021'],
    ['2020-11-17', '2021-11-18', 'Tuesday 17 November 2020 to Thursday 18 November 2021'],
  ])('from %s to %s', (first, last, expected) => {
    const zone = 'Europe/London'
    expect(printWhen({ kind: 'days', zone, first: at(first, zone), last: at(last, zone) })).toBe(expected)
  })
})

test('no date', () => {
  expect(printWhen({ kind: 'undated', reason: 'not recorded' })).toBe('Date not recorded')
  expect(printWhen({ kind: 'undated', reason: 'to be confirmed' })).toBe('Date to be confirmed')
})

test('a day, in its own zone', () => {
  expect(printDay(at('2020-05-13T23:30', 'America/New_York'))).toBe('Wednesday 13 May 2020')
  expect(printShortDay(at('2020-05-13', 'Europe/London'))).toBe('Wed 13 May 2020')
  expect(printShortDay({ year: 1970, month: 9, day: 1 })).toBe('Tue 1 Sep 1970')
})

test.each([
  ['2020-05-13', 'Europe/London', 'UK time (BST)'],
  ['2020-01-13', 'Europe/London', 'UK time (GMT)'],
  ['1970-01-13', 'Europe/London', 'UK time (BST)'], // on summer time all year round until 1971
  ['2020-05-13', 'GB', 'UK time (BST)'],
  ['2020-05-13', 'Europe/Belfast', 'UK time (BST)'],
  ['2020-05-13', 'Europe/Paris', 'Paris time (CEST)'],
  ['2020-01-13', 'Europe/Paris', 'Paris time (CET)'],
  ['2020-01-13', 'America/New_York', 'New York time (UTC-5)'],
  ['2020-01-13', 'Asia/Kolkata', 'Kolkata time (UTC+5:30)'],
  ['2020-01-13', 'Australia/Lord_Howe', 'Lord Howe time (UTC+11)'],
  ['2020-01-13', 'UTC', 'UTC'],
  ['2020-01-13', 'Etc/UTC', 'UTC'],
])('the zone on %s in %s', (day, zone, expected) => {
  expect(printZone(at(day, zone))).toBe(expected)
})

describe('what is printed is read back', () => {
  const ZONES = [
    'Europe/London',
    'Europe/Paris',
    'America/New_York',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'UTC',
  ]
  const MINUTE = 60_000
  const zones = fc.constantFrom(...ZONES)

  const inZone = (millis: number, zone: string): DateTime<true> => {
    const instant = DateTime.fromMillis(millis, { zone })
    if (!instant.isValid) throw new Error(zone)
    return instant
  }

  /** Minutes since 1970: anywhere from 2 January 1970 to the middle of December 2100, and often near a change of the clocks. */
  const anytime = fc.integer({ min: 1440, max: Date.UTC(2100, 11, 15) / MINUTE })
  const changes = [
    '1971-10-31T02:00Z',
    '2020-03-29T01:00Z',
    '2020-10-25T01:00Z',
    '2020-03-08T07:00Z',
    '2020-11-01T06:00Z',
    '2020-04-04T15:00Z',
    '2020-10-03T15:30Z',
  ].map((iso) => Date.parse(iso) / MINUTE)
  const nearChange = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -200, max: 200 }))
    .map(([change, minutes]) => change + minutes)
  const starts = fc.oneof(anytime, nearChange)
  const lengths = fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 10 * 1440 }),
      fc.constantFrom(720, 1440),
    ),
    { nil: undefined },
  )

  /**
   * The letters after the times are those of the start. They cannot say which reading of the hour that happens
   * twice an end is in if that is the other one: only UTC could, and the event is not told in UTC.
   */
  const canBeTold = ({ start, end }: Sitting): boolean =>
    end === undefined ||
    end.offset === start.offset ||
    instantsAt(end, end.hour * 60 + end.minute, end.zoneName).length === 1

  const sittingOf = (zone: string, start: number, length: number | undefined): Sitting => ({
    start: inZone(start * MINUTE, zone),
    end: length === undefined ? undefined : inZone((start + length) * MINUTE, zone),
  })

  const sameTimes = (when: When): unknown =>
    when.kind === 'timed'
      ? { zone: when.zone, at: when.sittings.map(({ start, end }) => [start.toMillis(), end?.toMillis()]) }
      : when

  const readBack = (when: When, eventZone: string): unknown => {
    const text = printWhen(when)
    const result = parseWhen(text, eventZone)
    if (!result.ok) throw new Error(`${text}: ${result.fault.what} ${result.fault.fix}`)
    return sameTimes(result.value)
  }

  test('one sitting, by an event in any zone', () => {
    fc.assert(
      fc.property(zones, zones, starts, lengths, (zone, eventZone, start, length) => {
        const one = sittingOf(zone, start, length)
        fc.pre(canBeTold(one))
        expect(readBack(timed(zone, one), eventZone)).toEqual(sameTimes(timed(zone, one)))
      }),
      { numRuns: 3000 },
    )
  })

  test('several sittings', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 300_000 }), lengths), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(zones, starts, lengths, gaps, (zone, start, length, more) => {
        const sittings: [Sitting, ...Sitting[]] = [sittingOf(zone, start, length)]
        let from = start + (length ?? 0)
        for (const [gap, lasts] of more) {
          sittings.push(sittingOf(zone, from + gap, lasts))
          from += gap + (lasts ?? 0)
        }
        fc.pre(sittings.every((one) => canBeTold(one) && (one.end ?? one.start).year <= 2100))
        const when = timed(zone, ...sittings)
        expect(readBack(when, zone)).toEqual(sameTimes(when))
      }),
      { numRuns: 1000 },
    )
  })

  test('whole days', () => {
    fc.assert(
      fc.property(zones, anytime, fc.integer({ min: 0, max: 500 }), (zone, start, days) => {
        const first = inZone(start * MINUTE, zone).startOf('day')
        const last = first.plus({ days })
        fc.pre(last.year <= 2100)
        const result = parseWhen(printWhen({ kind: 'days', zone, first, last }), zone)
        if (!result.ok || result.value.kind !== 'days') throw new Error('not whole days')
        expect(result.value.zone).toBe(zone)
        // The days, and not the instants of their midnights: a day on which clocks go back at 1am has two of these.
        expect([result.value.first.toISODate(), result.value.last.toISODate()]).toEqual([
          first.toISODate(),
          last.toISODate(),
        ])
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['not recorded', 'to be confirmed'] as const)('%s', (reason) => {
    expect(readBack({ kind: 'undated', reason }, 'Europe/London')).toEqual({ kind: 'undated', reason })
  })
})
