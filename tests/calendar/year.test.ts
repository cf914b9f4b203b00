import { describe, expect, it } from 'vitest'
import { yearOverviews } from '../../scripts/calendar/year.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { days, libraryOf, session, sitting, spinOff, timed } from '../examples.ts'

const nets = session('nets', {
  when: timed(
    sitting('2020-09-17T18:00', '2020-09-17T20:00'),
    sitting('2020-09-18T18:00', '2020-09-18T20:00'),
    sitting('2020-10-01T17:00', '2020-10-01T21:00'),
  ),
})
const newYear = spinOff('new-year', { when: timed(sitting('2020-12-31T23:00', '2021-01-01T01:00')) })
const overMonths = session('over-months', { when: days('2020-05-31', '2020-06-02') })
const later = session('later', { when: days('2023-02-01', '2023-02-01') })
const waiting = session('waiting', {
  when: { kind: 'undated', reason: 'to be confirmed' },
  was: days('2020-09-02', '2020-09-02'),
  status: 'postponed',
})
const unknown = session('unknown', { when: { kind: 'undated', reason: 'not recorded' } })

const overviews = (events: readonly Event[]) => yearOverviews(libraryOf(events).events)
const all = overviews([later, newYear, nets, overMonths, waiting, unknown])

describe('a year', () => {
  it('is one that something touches, and knows the nearest ones', () => {
    expect(all.map(({ year, previous, next }) => [year, previous, next])).toEqual([
      [2020, undefined, 2021],
      [2021, 2020, 2023],
      [2023, 2021, undefined],
    ])
    expect(overviews([unknown])).toEqual([])
  })

  it('has twelve months of its own', () => {
    for (const { year, months } of all)
      expect(months.map((grid) => `${grid.year}-${grid.month}`)).toEqual(
        Array.from({ length: 12 }, (_, month) => `${year}-${month + 1}`),
      )
    const september = all[0]?.months[8]?.weeks.flatMap((week) => week.days)
    const busy = september?.filter(({ entries }) => entries.length > 0).map(({ date }) => date)
    expect(busy).toEqual(['2020-09-02', '2020-09-17', '2020-09-18', '2020-10-01'])
  })

  it('lists what begins in each month, and in January what goes on', () => {
    const listed = (year: number) =>
      all
        .find((overview) => overview.year === year)
        ?.agenda.map(({ month, events }) => [month, ...events.map(({ slug }) => slug)])
    expect(listed(2020)).toEqual([
      [5, 'over-months'],
      [9, 'waiting', 'nets'],
      [10, 'nets'],
      [12, 'new-year'],
    ])
    expect(listed(2021)).toEqual([[1, 'new-year']])
    expect(listed(2023)).toEqual([[2, 'later']])
  })

  it('has a calendar file where an event begins in it', () => {
    expect(all.map(({ hasFile }) => hasFile)).toEqual([true, false, true])
  })

  it('keeps the order of time within a month, whatever order events come in', () => {
    const early = session('early', { when: timed(sitting('2020-09-18T08:00', '2020-09-18T09:00')) })
    expect(overviews([nets, early])[0]?.agenda[0]?.events.map(({ slug }) => slug)).toEqual(['nets', 'early'])
    const same = session('same', { when: timed(sitting('2020-09-17T08:00', '2020-09-17T09:00')) })
    expect(overviews([nets, same])[0]?.agenda[0]?.events.map(({ slug }) => slug)).toEqual(['same', 'nets'])
  })
})
