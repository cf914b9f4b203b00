import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Cadence,
  daysFrom,
  meetingOn,
  meetsOn,
  nearestDays,
  parseCadence,
  skipsWeeks,
} from '../../scripts/domain/cadence.ts'
import { daysBetween, plusDays, weekdayOf } from '../../scripts/domain/when/calendar-day.ts'
import { at } from '../examples.ts'

const cadence = (words: string): Cadence => {
  const read = parseCadence(words)
  if (!read.ok) throw new Error(`${read.fault.code}: ${read.fault.what}`)
  return read.value
}

describe('reads', () => {
  it.each([
    ['2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020', 'week', 2, 3, undefined],
    ['every 2 weeks on Wed, from Wednesday 13 May 2020', 'week', 2, 3, undefined],
    ['week on Monday', 'week', 1, 1, undefined],
    ['week on Monday, 2pm', 'week', 1, 1, undefined],
    ['month on the first Tuesday', 'month', 1, 2, 1],
    ['month on the last Friday, 14:00 to 15:30', 'month', 1, 5, 'last'],
    ['3 months on the second Thursday, 2pm to 3pm, from 14 May 2020', 'month', 3, 4, 2],
  ])('%s', (words, unit, count, weekday, nth) => {
    expect(cadence(words)).toMatchObject({ unit, count, weekday, nth })
  })
})

describe('refuses', () => {
  it.each([
    [
      'second Wednesday',
      'cadence-two-edged',
      '"second Wednesday" can be read in two ways. Write "2 weeks on Wednesday, from" and the first date, or "month on the second Wednesday".',
    ],
    [
      'every other wed',
      'cadence-two-edged',
      '"other Wednesday" can be read in two ways. Write "2 weeks on Wednesday, from" and the first date, or "month on the second Wednesday".',
    ],
    [
      '2 weeks on Wednesday',
      'cadence-without-start',
      'Every 2 weeks can begin in any week. Add ", from" and the date of the first meeting, such as ", from 13 May 2020".',
    ],
    [
      '2 weeks on Wednesday, from 14 May 2020',
      'cadence-starts-elsewhere',
      'The first date, 14 May 2020, is a Thursday and not a day that this series meets on. Correct the date or the weekday.',
    ],
    ['month on the fifth Tuesday', 'cadence-not-understood', undefined],
    ['week on the first Tuesday', 'cadence-not-understood', undefined],
    ['month on Tuesday', 'cadence-not-understood', undefined],
    ['fortnightly', 'cadence-not-understood', undefined],
    ['0 weeks on Monday', 'cadence-not-understood', undefined],
    ['', 'cadence-not-understood', undefined],
    ['week on Monday, 2pm, 3pm', 'cadence-not-understood', undefined],
    ['week on Monday, 2pm to 3pm; 16 January 2020, 2pm to 3pm', 'cadence-not-understood', undefined],
    ['2 weeks on Wednesday, from 13 to 14 May 2020', 'cadence-not-understood', undefined],
    [
      'week on Monday, 2pm to 3.30pm UK time',
      'cadence-zone',
      'A series keeps the same time on the clock, summer and winter, in the time zone of the site. Leave the zone out here. A session in another zone says so in its own file, with zone:',
    ],
    ['week on Monday, 2pm UTC', 'cadence-zone', undefined],
    ['week on Monday, 25:00 to 26:00', 'no-such-time', undefined],
    ['2 weeks on Wednesday, from 31 June 2020', 'no-such-day', undefined],
  ])('%j', (words, code, sentences) => {
    const read = parseCadence(words)
    expect(read).toMatchObject({ ok: false, fault: { code } })
    if (!read.ok && sentences) expect(`${read.fault.what} ${read.fault.fix}`).toBe(sentences)
  })

  it('anything else without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (words) => typeof parseCadence(words).ok === 'boolean'),
    )
  })
})

describe('meets', () => {
  it('every second week from the first date on, and in no off week', () => {
    const tables = cadence('2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020')
    for (const day of ['2020-05-13', '2020-05-27', '2020-10-14', '2020-10-28'])
      expect(meetsOn(tables, at(day)), day).toBe(true)
    for (const day of ['2020-05-06', '2020-05-20', '2020-05-14', '2020-04-29'])
      expect(meetsOn(tables, at(day)), day).toBe(false)
  })

  it('on the right weekday of the month', () => {
    const first = cadence('month on the first Tuesday')
    const last = cadence('month on the last Friday')
    expect(meetsOn(first, at('2020-09-01'))).toBe(true)
    expect(meetsOn(first, at('2020-09-08'))).toBe(false)
    expect(meetsOn(last, at('2020-05-29'))).toBe(true) // the fifth
    expect(meetsOn(last, at('2020-05-22'))).toBe(false)
    expect(meetsOn(last, at('2020-06-26'))).toBe(true) // the fourth
    const quarterly = cadence('3 months on the second Thursday, from 14 May 2020')
    expect(['2020-05-14', '2020-08-13', '2021-02-11'].map((day) => meetsOn(quarterly, at(day)))).toEqual([
      true,
      true,
      true,
    ])
    expect(['2020-06-11', '2020-02-13'].map((day) => meetsOn(quarterly, at(day)))).toEqual([false, false])
  })

  it('as often as it says, and its neighbours are the nearest', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => plusDays({ year: 1990, month: 1, day: 1 }, days))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), day, day, (count, from, around) => {
        const weekly: Cadence = {
          unit: 'week',
          count,
          weekday: weekdayOf(from),
          nth: undefined,
          from,
          times: undefined,
        }
        const near = nearestDays(weekly, around)
        for (const found of near) expect(meetsOn(weekly, found)).toBe(true)
        const [before, after] = near.length === 2 ? near : [undefined, undefined]
        if (before && after)
          expect(daysBetween(before, after)).toBe(meetsOn(weekly, around) ? 14 * count : 7 * count)
      }),
    )
  })
})

describe('the time it meets at', () => {
  const dayOf = (iso: string) => {
    const { year, month, day } = at(iso)
    return { year, month, day }
  }
  /** Start and end of the meeting on a day, in UTC. */
  const utc = (words: string, iso: string, zone = 'Europe/London') => {
    const when = meetingOn(cadence(words), dayOf(iso), zone)
    if (when?.kind !== 'timed') return when?.kind
    const [{ start, end }] = when.sittings
    return [start, end].map((time) =>
      time?.toUTC().toISO({ suppressMilliseconds: true, suppressSeconds: true }),
    )
  }
  const tables = '2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020'

  it.each([
    [tables, { start: 840, end: 930 }],
    ['week on Monday, 2pm', { start: 840, end: undefined }],
    ['week on Monday, midday to midnight', { start: 720, end: 1440 }],
    ['week on Monday, 11pm to 1am', { start: 1380, end: 1500 }],
    ['week on Monday', undefined],
  ])('is read from %s', (words, times) => {
    expect(cadence(words).times).toEqual(times)
  })

  it('stays the same on the clock when the clocks change', () => {
    const days = [...daysFromUntil(tables, '2020-10-14', 2)]
    expect(days).toEqual(['2020-10-14', '2020-10-28'])
    expect(utc(tables, '2020-10-14')).toEqual(['2020-10-14T13:00Z', '2020-10-14T14:30Z'])
    expect(utc(tables, '2020-10-28')).toEqual(['2020-10-28T14:00Z', '2020-10-28T15:30Z'])
    for (const day of days) {
      const when = meetingOn(cadence(tables), dayOf(day), 'Europe/London')
      expect(when?.kind === 'timed' && when.sittings[0].start.toFormat('HH:mm')).toBe('14:00')
    }
  })

  it('is read before the clocks go forward past it, and the first of two where they go back over it', () => {
    const early = 'week on Sunday, 1.30am to 3am'
    expect(utc(early, '2021-03-28')).toEqual(['2021-03-28T01:30Z', '2021-03-28T02:00Z'])
    expect(utc(early, '2020-10-25')).toEqual(['2020-10-25T00:30Z', '2020-10-25T03:00Z'])
  })

  it('is a whole day where nothing is known of it, and no end where none is known', () => {
    expect(utc('week on Monday', '2020-05-18')).toBe('days')
    expect(utc('week on Monday, 2pm', '2020-05-18')).toEqual(['2020-05-18T13:00Z', undefined])
  })

  it('may be past midnight, over a change of the clocks too', () => {
    expect(utc('week on Saturday, 11pm to 3am', '2020-10-24')).toEqual([
      '2020-10-24T22:00Z',
      '2020-10-25T03:00Z',
    ])
  })

  function* daysFromUntil(words: string, first: string, most: number): Generator<string> {
    let left = most
    for (const day of daysFrom(cadence(words), dayOf(first))) {
      if (left-- === 0) return
      yield at(
        `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`,
      ).toISODate()
    }
  }

  it('comes round for ever, from a day on that counts', () => {
    expect([...daysFromUntil(tables, '2020-05-01', 3)]).toEqual(['2020-05-13', '2020-05-27', '2020-06-10'])
    expect([...daysFromUntil('month on the last Friday', '2020-05-29', 3)]).toEqual([
      '2020-05-29',
      '2020-06-26',
      '2020-07-31',
    ])
    expect([...daysFromUntil('99 months on the first Monday, from 4 May 2020', '2020-05-05', 1)]).toEqual([
      '2028-08-07',
    ])
  })
})

it('skips weeks only where it counts them', () => {
  expect(skipsWeeks(cadence('2 weeks on Wednesday, from 13 May 2020'))).toBe(true)
  expect(skipsWeeks(cadence('week on Wednesday'))).toBe(false)
  expect(skipsWeeks(cadence('month on the first Tuesday'))).toBe(false)
  expect(skipsWeeks(cadence('2 months on the first Tuesday, from 5 May 2020'))).toBe(false)
})
