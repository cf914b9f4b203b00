import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { type MonthGrid, monthGrid, monthGrids, monthsWithEvents } from '../../scripts/calendar/month.ts'
import type { Session } from '../../scripts/domain/items.ts'
import { days, session, sitting, timed } from '../examples.ts'
import { anyMinute, anyZone } from './anything.ts'

const daysIn = (grid: MonthGrid<Session>) => grid.weeks.flatMap((week) => week.days)

describe('a month', () => {
  it('is whole weeks from Monday', () => {
    const grid = monthGrid(2020, 5, [])
    expect(grid.weeks.map(({ isoWeek }) => isoWeek)).toEqual([18, 19, 20, 21, 22])
    expect(grid.weeks[0]?.days.map(({ date, day, inMonth }) => [date, day, inMonth])).toEqual([
      ['2020-04-27', 27, false],
      ['2020-04-28', 28, false],
      ['2020-04-29', 29, false],
      ['2020-04-30', 30, false],
      ['2020-05-01', 1, true],
      ['2020-05-02', 2, true],
      ['2020-05-03', 3, true],
    ])
  })

  it('numbers its weeks after ISO 8601 also at the turn of a year', () => {
    expect(monthGrid(2021, 1, []).weeks.map(({ isoWeek }) => isoWeek)).toEqual([53, 1, 2, 3, 4])
    expect(monthGrid(2019, 12, []).weeks.at(-1)?.isoWeek).toBe(1)
  })

  it('may be four weeks long, or six', () => {
    expect(monthGrid(2021, 2, []).weeks).toHaveLength(4)
    expect(monthGrid(2020, 8, []).weeks).toHaveLength(6)
  })

  it('has to exist', () => {
    expect(() => monthGrid(2020, 13, [])).toThrow('There is no month 13 in 2020.')
  })

  it('is whole and in order, whichever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1970, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const all = daysIn(monthGrid(year, month, []))
        expect(all.length % 7).toBe(0)
        expect(DateTime.fromISO(all[0]?.date ?? '').weekday).toBe(1)
        const inside = all.filter(({ inMonth }) => inMonth)
        expect(inside.map(({ day }) => day)).toEqual(
          Array.from({ length: DateTime.utc(year, month).daysInMonth ?? 0 }, (_, at) => at + 1),
        )
        expect(all.indexOf(inside[0] ?? { date: '', day: 0, inMonth: true, entries: [] })).toBeLessThan(7)
        expect(all.slice(-7).some(({ inMonth }) => inMonth)).toBe(true)
        expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted())
      }),
    )
  })
})

describe('events in a month', () => {
  const over = session('over', { when: days('2020-05-30', '2020-06-02') })
  const talk = session('talk', { when: timed(sitting('2020-05-30T10:00', '2020-05-30T11:00')) })
  const undated = session('some-day', { when: { kind: 'undated', reason: 'not recorded' } })

  const slugsOn = (grid: MonthGrid<typeof over>) =>
    daysIn(grid)
      .filter(({ entries }) => entries.length > 0)
      .map(({ date, entries }) => [date, ...entries.map(({ event }) => event.slug)])

  it('stand on every day they touch, in the order given, also beyond the edge of the month', () => {
    expect(slugsOn(monthGrid(2020, 5, [over, talk, undated]))).toEqual([
      ['2020-05-30', 'over', 'talk'],
      ['2020-05-31', 'over'],
    ])
    expect(slugsOn(monthGrid(2020, 6, [talk, over]))).toEqual([
      ['2020-06-01', 'over'],
      ['2020-06-02', 'over'],
    ])
    const sunday = session('sunday', { when: days('2020-11-01', '2020-11-01') })
    expect(slugsOn(monthGrid(2020, 10, [sunday]))).toEqual([['2020-11-01', 'sunday']])
  })

  it('say whether they last from the day before, and into the day after', () => {
    const night = session('night', {
      when: timed(
        sitting('2020-06-01T23:00', '2020-06-02T01:00'),
        sitting('2020-06-02T23:00', '2020-06-03T01:00'),
        sitting('2020-06-05T22:00', '2020-06-06T00:00'),
      ),
    })
    const marks = monthGrids([over, talk, night])
      .flatMap(daysIn)
      .filter(({ inMonth }) => inMonth)
      .flatMap(({ date, entries }) =>
        entries.map(({ event, isContinued, goesOn }) =>
          [date, event.slug, isContinued ? '←' : '', goesOn ? '→' : ''].filter(Boolean).join(' '),
        ),
      )
    expect(marks).toEqual([
      '2020-05-30 over →',
      '2020-05-30 talk',
      '2020-05-31 over ← →',
      '2020-06-01 over ← →',
      '2020-06-01 night →',
      '2020-06-02 night ← →',
      '2020-06-02 over ←',
      '2020-06-03 night ←',
      '2020-06-05 night',
    ])
  })

  it('that last longer come first, so that their line goes on at one height', () => {
    const early = session('early', { when: timed(sitting('2020-05-31T08:00', '2020-05-31T09:00')) })
    expect(slugsOn(monthGrid(2020, 5, [early, talk, over]))).toEqual([
      ['2020-05-30', 'over', 'talk'],
      ['2020-05-31', 'over', 'early'],
    ])
  })

  it('stand at their old date while they are off and have no new one', () => {
    const toBeConfirmed = { kind: 'undated', reason: 'to be confirmed' } as const
    const waiting = session('waiting', {
      when: toBeConfirmed,
      was: days('2020-07-01', '2020-07-01'),
      status: 'postponed',
    })
    expect(slugsOn(monthGrid(2020, 7, [waiting]))).toEqual([['2020-07-01', 'waiting']])
    expect(monthsWithEvents([waiting])).toEqual([{ year: 2020, month: 7 }])
    expect(monthsWithEvents([{ ...waiting, status: 'scheduled' }])).toEqual([])
  })

  it('stand on the day of their own zone', () => {
    const late = session('late', {
      when: timed(sitting('2020-05-13T23:30', '2020-05-14T00:00', 'America/New_York')),
    })
    expect(slugsOn(monthGrid(2020, 5, [late]))).toEqual([['2020-05-13', 'late']])
  })

  it('make out which months there are, and their neighbours', () => {
    const far = session('far', { when: days('2021-01-05', '2021-01-05') })
    const months = monthsWithEvents([far, over, talk, undated])
    expect(months).toEqual([
      { year: 2020, month: 5 },
      { year: 2020, month: 6 },
      { year: 2021, month: 1 },
    ])
    expect(
      monthGrids([far, over, talk]).map(({ year, month, previous, next }) => [year, month, previous, next]),
    ).toEqual([
      [2020, 5, undefined, months[1]],
      [2020, 6, months[0], months[2]],
      [2021, 1, months[1], undefined],
    ])
    expect(monthGrids([far, over, talk])[1]).toMatchObject(monthGrid(2020, 6, [over]))
  })

  it('appear on exactly the days that they touch', () => {
    const anySitting = fc.tuple(anyZone, anyMinute, fc.integer({ min: 1, max: 6 * 24 * 60 }))
    fc.assert(
      fc.property(fc.array(anySitting, { minLength: 1, maxLength: 4 }), (sittings) => {
        const events = sittings.map(([zone, millis, minutes], at) => {
          const start = DateTime.fromMillis(millis, { zone }) as DateTime<true>
          return session(`talk-${at}`, { when: timed({ start, end: start.plus({ minutes }) }) })
        })
        for (const [at, [zone, millis, minutes]] of sittings.entries()) {
          const touched = new Set<string | null>()
          for (let minute = 0; minute < minutes; minute += 15)
            touched.add(DateTime.fromMillis(millis + minute * 60_000, { zone }).toISODate())
          touched.add(DateTime.fromMillis(millis + minutes * 60_000 - 1, { zone }).toISODate())

          const shown = new Set(
            monthGrids(events)
              .flatMap(daysIn)
              .filter((day) => day.entries.some(({ event: { slug } }) => slug === `talk-${at}`))
              .map(({ date }) => date),
          )
          expect([...shown].toSorted()).toEqual([...touched].toSorted())
        }
      }),
    )
  })
})
