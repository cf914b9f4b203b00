import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cadence, meetsOn, nearestDays, parseCadence } from '../../scripts/domain/cadence.ts'
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
        const weekly: Cadence = { unit: 'week', count, weekday: weekdayOf(from), nth: undefined, from }
        const near = nearestDays(weekly, around)
        for (const found of near) expect(meetsOn(weekly, found)).toBe(true)
        const [before, after] = near.length === 2 ? near : [undefined, undefined]
        if (before && after)
          expect(daysBetween(before, after)).toBe(meetsOn(weekly, around) ? 14 * count : 7 * count)
      }),
    )
  })
})
