import { describe, expect, it } from 'vitest'
import { latestOf, upcomingOf } from '../../scripts/domain/upcoming.ts'
import { at, days, session, sitting, timed } from '../examples.ts'

const on = (day: string) => timed(sitting(`${day}T14:00`, `${day}T15:30`))
const past = session('past', { when: on('2020-05-13') })
const next = session('next', { when: on('2020-05-27') })
const later = session('later', { when: on('2020-06-10') })
const now = at('2020-05-20T09:00')

const brief = (...question: Parameters<typeof upcomingOf>) => {
  const { shown, hasMore, until, lastDay } = upcomingOf(...question)
  return [shown.map(({ slug }) => slug), hasMore, until, lastDay?.toISODate()]
}

describe('what is to come', () => {
  it('is the next few, until the last of them is over', () => {
    expect(brief([past, next, later], now)).toEqual([
      ['next', 'later'],
      false,
      '2020-06-10T14:30:00Z',
      '2020-06-10',
    ])
    expect(brief([past, next, later], now, 1)).toEqual([['next'], true, '2020-05-27T14:30:00Z', '2020-06-10'])
  })

  it('leaves the last day to be told where there is nothing', () => {
    expect(brief([past], now)).toEqual([[], false, undefined, '2020-05-13'])
    expect(brief([], now, 1, [past])).toEqual([[], false, undefined, '2020-05-13'])
    expect(brief([], now)).toEqual([[], false, undefined, undefined])
  })

  it('counts the last of several days, and what ends last', () => {
    const long = session('long', { when: days('2020-05-13', '2020-05-18') })
    const short = session('short', { when: on('2020-05-15') })
    expect(latestOf([long, short])).toBe(long)
    expect(brief([long, short], now)[3]).toBe('2020-05-18')
  })

  it('leaves out what is off, and what has no date', () => {
    const off = session('off', { when: on('2020-06-24'), status: 'cancelled' })
    const lost = session('lost', { when: { kind: 'undated', reason: 'not recorded' } })
    expect(latestOf([past, off, lost])).toBe(past)
    expect(latestOf([off, lost])).toBeUndefined()
  })
})
