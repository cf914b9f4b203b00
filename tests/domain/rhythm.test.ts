import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetsOn, parseCadence } from '../../scripts/domain/cadence.ts'
import type { Event, Series } from '../../scripts/domain/items.ts'
import { expectations, expectedDates, offWeeks } from '../../scripts/domain/rhythm.ts'
import { isoDate, plusDays } from '../../scripts/domain/when/calendar-day.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import type { When } from '../../scripts/domain/when/when.ts'
import { at, days, libraryOf, series, session, sitting, timed } from '../examples.ts'

const cadence = (words: string) => {
  const read = parseCadence(words)
  if (!read.ok) throw new Error(read.fault.what)
  return read.value
}
const every = '2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020'
const tablesThat = (more: Partial<Series> = {}) => series('tables', { cadence: cadence(every), ...more })
const on = (day: string) => timed(sitting(`${day}T14:00`, `${day}T15:30`))
const meeting = (of: Series, when: When, more: Partial<Event> = {}): Event =>
  session(`on-${when.kind === 'timed' ? when.sittings[0].start.toISODate() : 'days'}`, {
    series: of,
    when,
    ...(more as object),
  })

describe('the expected dates', () => {
  const tables = tablesThat({ expected: true })
  const told = (of: Series, events: readonly Event[], now: string, zone?: string) =>
    expectedDates(of, events, at(now, zone)).map(printWhen)

  it('are the next three, at the same time on the clock in winter', () => {
    expect(told(tables, [], '2020-10-01T12:00')).toEqual([
      'Wednesday 14 October 2020, 2pm to 3.30pm UK time (BST)',
      'Wednesday 28 October 2020, 2pm to 3.30pm UK time (GMT)',
      'Wednesday 11 November 2020, 2pm to 3.30pm UK time (GMT)',
    ])
  })

  it('are none where the series does not say so, or has no rhythm', () => {
    expect(told(tablesThat(), [], '2020-10-01')).toEqual([])
    expect(told(series('core', { expected: true }), [], '2020-10-01')).toEqual([])
  })

  it('stand until they are over', () => {
    const first = (now: string) => told(tables, [], now)[0]?.slice(0, 20)
    expect(first('2020-10-14T15:29:59')).toBe('Wednesday 14 October')
    expect(first('2020-10-14T15:30')).toBe('Wednesday 28 October')
  })

  it('stand until they are over also where that is after midnight', () => {
    const nights = series('nights', { expected: true, cadence: cadence('week on Saturday, 11pm to 1am') })
    expect(told(nights, [], '2020-10-04T00:59')[0]).toMatch(/^Saturday 3 October/)
    expect(told(nights, [], '2020-10-04T01:00')[0]).toMatch(/^Saturday 10 October/)
  })

  it('skip each day that is settled: by an event, a cancelled one, and one that moved away', () => {
    const events = [
      meeting(tables, on('2020-10-14')),
      meeting(tables, on('2020-10-28'), { status: 'cancelled' }),
      meeting(tables, on('2020-11-12'), { was: on('2020-11-11') }),
      meeting(
        tables,
        { kind: 'undated', reason: 'to be confirmed' },
        { was: on('2020-11-25'), status: 'postponed' },
      ),
      meeting(tables, days('2020-12-08', '2020-12-10')),
    ]
    expect(told(tables, events, '2020-10-01').map((words) => words.slice(0, 22))).toEqual([
      'Wednesday 23 December ',
      'Wednesday 6 January 20',
      'Wednesday 20 January 2',
    ])
  })

  it('are whole days where the series names no time', () => {
    const monthly = series('monthly', { expected: true, cadence: cadence('month on the first Tuesday') })
    expect(told(monthly, [], '2020-10-06T23:59')).toEqual([
      'Tuesday 6 October 2020',
      'Tuesday 3 November 2020',
      'Tuesday 1 December 2020',
    ])
  })

  it('are told in the zone of the site', () => {
    const library = libraryOf([], { series: [tables] })
    const [only] = expectations(
      { ...library, site: { ...library.site, zone: 'Asia/Kolkata' } },
      at('2020-10-01'),
    )
    expect(only?.dates.map(printWhen)[0]).toBe(
      'Wednesday 14 October 2020, 2pm to 3.30pm Kolkata time (UTC+5:30)',
    )
  })
})

describe('the off weeks', () => {
  const mondays = (
    of: Series,
    events: readonly Event[],
    now = '2020-04-01',
    others: readonly Series[] = [],
  ) => {
    const library = libraryOf(events, { series: [of, ...others] })
    return [...offWeeks(library, expectations(library, at(now)))].map(
      ([monday, [week]]) => monday + (week?.isExpected ? ' expected' : ''),
    )
  }
  const tables = tablesThat()

  it('lie between the first and the last event, and nowhere else', () => {
    expect(mondays(tables, [meeting(tables, on('2020-05-13')), meeting(tables, on('2020-05-27'))])).toEqual([
      '2020-05-18',
    ])
    expect(mondays(tables, [meeting(tables, on('2020-05-13'))])).toEqual([])
    expect(mondays(tables, [])).toEqual([])
  })

  it('are no weeks that it should have met in, though nobody knows of a meeting', () => {
    expect(mondays(tables, [meeting(tables, on('2020-05-13')), meeting(tables, on('2020-06-10'))])).toEqual([
      '2020-05-18',
      '2020-06-01',
    ])
  })

  it('are no weeks in which it met all the same', () => {
    const moved = meeting(tables, on('2020-05-21'))
    expect(
      mondays(tables, [meeting(tables, on('2020-05-13')), moved, meeting(tables, on('2020-06-10'))]),
    ).toEqual(['2020-06-01'])
  })

  it('do not reach to what is cancelled or postponed', () => {
    for (const status of ['cancelled', 'postponed'] as const)
      expect(
        mondays(tables, [meeting(tables, on('2020-05-13')), meeting(tables, on('2020-05-27'), { status })]),
      ).toEqual([])
  })

  it('start with the cadence: before that it may have had another', () => {
    expect(mondays(tables, [meeting(tables, on('2020-02-05')), meeting(tables, on('2020-05-27'))])).toEqual([
      '2020-05-18',
    ])
  })

  it('are none of a series that meets every week, or by the month', () => {
    for (const words of ['week on Wednesday', 'month on the second Wednesday']) {
      const of = series('of', { cadence: cadence(words) })
      expect(mondays(of, [meeting(of, on('2020-05-13')), meeting(of, on('2020-06-24'))])).toEqual([])
    }
  })

  it('go on to the last expected date, and say that they are expected', () => {
    const of = tablesThat({ expected: true })
    expect(mondays(of, [meeting(of, on('2020-05-13')), meeting(of, on('2020-05-27'))], '2020-05-30')).toEqual(
      ['2020-05-18', '2020-06-01 expected', '2020-06-15 expected', '2020-06-29 expected'],
    )
  })

  it('of two series may be the same week', () => {
    const other = series('other', { cadence: cadence(every) })
    const events = [tables, other].flatMap((of, number) => [
      { ...meeting(of, on('2020-05-13')), slug: `first-${number}` },
      { ...meeting(of, on('2020-05-27')), slug: `second-${number}` },
    ])
    const weeks = offWeeks(libraryOf(events, { series: [tables, other] }), [])
    expect(weeks.get('2020-05-18')?.map(({ series: { slug } }) => slug)).toEqual(['other', 'tables'])
  })

  it('never hold a day of the rhythm or a meeting, and are Mondays', () => {
    const offsets = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), offsets, (count, all) => {
        const of = series('of', { cadence: cadence(`${count} weeks on Wednesday, from 13 May 2020`) })
        const start = { year: 2020, month: 5, day: 13 } as const
        const met = all.map((offset) => isoDate(plusDays(start, offset))).sort()
        const events = met.map((day) => ({ ...meeting(of, days(day, day)), slug: day }))
        for (const monday of mondays(of, events)) {
          const first = at(monday)
          expect(first.weekday).toBe(1)
          const week = Array.from({ length: 7 }, (_, number) => plusDays(first, number))
          expect(
            week.some((day) => meetsOn(cadence(`${count} weeks on Wednesday, from 13 May 2020`), day)),
          ).toBe(false)
          expect(week.some((day) => met.includes(isoDate(day)))).toBe(false)
          expect(monday > (met[0] ?? '') && monday < (met.at(-1) ?? '')).toBe(true)
        }
      }),
    )
  })
})
