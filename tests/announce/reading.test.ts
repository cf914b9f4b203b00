import { describe, expect, it } from 'vitest'
import { readingOf, relativeWords } from '../../scripts/announce/reading.ts'
import { at, days, session, sitting, timed } from '../examples.ts'

const zones = ['Europe/London', 'Europe/Paris', 'America/New_York']
const roundTable = session('a') // 13 May 2020, 2pm to 3.30pm in London

describe('how an event reads', () => {
  it('on a day, and to people elsewhere', () => {
    expect(readingOf(roundTable, at('2020-04-22T09:00'), zones)).toBe(
      'Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST), in 3 weeks; 15:00 in Paris, 9:00 in New York',
    )
  })

  it.each([
    ['2020-05-13T00:00', 'today'],
    ['2020-05-13T13:59', 'today'],
    ['2020-05-13T14:00', 'going on now'],
    ['2020-05-13T15:29', 'going on now'],
    ['2020-05-13T15:30', 'today'],
    ['2020-05-12T23:59', 'tomorrow'],
    ['2020-05-14T00:00', 'yesterday'],
    ['2020-05-11T23:00', 'in 2 days'],
    ['2020-04-30T12:00', 'in 13 days'],
    ['2020-04-29T12:00', 'in 2 weeks'],
    ['2020-03-12T12:00', 'in 9 weeks'],
    ['2020-03-11T12:00', 'in 2 months'],
    ['2018-05-15T12:00', 'in 24 months'],
    ['2018-05-13T12:00', 'in 2 years'],
    ['2020-05-20T12:00', '7 days ago'],
    ['2020-06-13T12:00', '4 weeks ago'],
    ['2025-05-13T12:00', '5 years ago'],
  ])('from %s: %s', (now, words) => {
    expect(relativeWords(roundTable, at(now))).toBe(words)
  })

  it('counts days as the calendar of its own zone does', () => {
    // 00:30 on 13 May in London is still 12 May in New York, where `now` is told.
    expect(relativeWords(roundTable, at('2020-05-12T19:30', 'America/New_York'))).toBe('today')
  })

  it('says where it is another day, and leaves out clocks that show the same', () => {
    const late = session('b', { when: timed(sitting('2020-05-13T23:30', undefined, 'Europe/Paris')) })
    const there = ['Europe/Madrid', 'Asia/Tokyo', 'Europe/London']
    expect(readingOf(late, at('2020-05-12T12:00'), there)).toBe(
      'Wednesday 13 May 2020, 11.30pm Paris time (CEST), tomorrow; 6:30 the next day in Tokyo, 22:30 in London',
    )
    const early = session('c', { when: timed(sitting('2020-05-13T01:00', '2020-05-13T02:00')) })
    expect(readingOf(early, at('2020-05-12T12:00'), ['America/New_York'])).toMatch(
      /; 20:00 the day before in New York$/,
    )
  })

  it('tells every clock of sittings before and after the clocks change', () => {
    const sittings = session('d', {
      // Clocks go forward on 8 March in New York and on 29 March in London.
      when: timed(
        sitting('2020-03-18T14:00', '2020-03-18T15:00'),
        sitting('2020-03-25T14:00', '2020-03-25T15:00'),
        sitting('2020-04-01T14:00', '2020-04-01T15:00'),
      ),
    })
    const reading = readingOf(sittings, at('2020-03-17T12:00'), ['Europe/Paris', 'America/New_York'])
    expect(reading).toMatch(/; 15:00 in Paris, 10:00, then 9:00 in New York$/)
  })

  it('has no clocks for whole days, and nothing to count without a date', () => {
    const whole = session('e', { when: days('2020-11-17', '2020-11-18') })
    expect(readingOf(whole, at('2020-11-17T12:00'), zones)).toBe(
      'Tuesday 17 to Wednesday 18 November 2020, going on now',
    )
    const open = session('f', { when: { kind: 'undated', reason: 'to be confirmed' } })
    expect(readingOf(open, at('2020-11-17T12:00'), zones)).toBe('Date to be confirmed')
  })

  it('says first what will not take place then', () => {
    const now = at('2020-05-01T12:00')
    expect(readingOf({ ...roundTable, status: 'cancelled' }, now, zones)).toBe(
      'Cancelled: Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)',
    )
    expect(readingOf({ ...roundTable, status: 'postponed' }, now, zones)).toMatch(/^Postponed: .*\(BST\)$/)
    expect(readingOf({ ...roundTable, status: 'tentative' }, now, zones)).toMatch(
      /^Not certain yet: .*, in 12 days; 15:00/,
    )
  })
})
