import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUpcoming } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { countsOf, hasUnrecorded, type Standing, standings, threadOf } from '../../scripts/domain/thread.ts'
import { at, days, post, session, sitting, spinOff, timed } from '../examples.ts'

const on = (day: string) => timed(sitting(`${day}T14:00`, `${day}T15:30`))
const notRecorded = { kind: 'undated', reason: 'not recorded' } as const
const toBeConfirmed = { kind: 'undated', reason: 'to be confirmed' } as const
const slugs = (steps: readonly { readonly slug: string }[]): readonly string[] =>
  steps.map(({ slug }) => slug)

const first = session('first', { when: on('2020-05-13') })
const second = spinOff('second', { when: on('2020-05-27') })
const third = session('third', { when: on('2020-06-10') })
const lost = session('lost', { when: notRecorded })
const someDay = session('some-day', { when: toBeConfirmed })
const told = post('told', '2020-05-20')

describe('a thread', () => {
  it('runs from the oldest to the newest, posts between events', () => {
    expect(slugs(threadOf([third, second, first], [told]))).toEqual(['first', 'told', 'second', 'third'])
  })

  it('starts with what nobody dated, and ends with what still waits for a date', () => {
    const thread = threadOf([someDay, first, lost], [told])
    expect(slugs(thread)).toEqual(['lost', 'first', 'told', 'some-day'])
    expect(hasUnrecorded(thread)).toBe(true)
    expect(hasUnrecorded(threadOf([someDay, first], [told]))).toBe(false)
  })

  it('keeps everything once, whatever order it comes in', () => {
    const events: readonly Event[] = [first, second, third, lost, someDay]
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(slugs(threadOf(shuffled, [told]))).toEqual([
          'lost',
          'first',
          'told',
          'second',
          'third',
          'some-day',
        ])
      }),
    )
  })
})

const brief = ({ from, until, last, next }: Standing) => [from, until, last?.slug, next?.slug]

describe('where a thread is', () => {
  it('changes at the minute at which each event is over, and at no other time', () => {
    const thread = threadOf([first, second, third], [told])
    expect(standings(thread, at('2020-05-21T09:00')).map(brief)).toEqual([
      [undefined, '2020-05-27T14:30:00Z', 'told', 'second'],
      ['2020-05-27T14:30:00Z', '2020-06-10T14:30:00Z', 'second', 'third'],
      ['2020-06-10T14:30:00Z', undefined, 'third', undefined],
    ])
  })

  it('has an event that is going on as the next one', () => {
    expect(standings([first], at('2020-05-13T15:29')).map(brief)[0]).toEqual([
      undefined,
      '2020-05-13T14:30:00Z',
      undefined,
      'first',
    ])
    expect(standings([first], at('2020-05-13T15:30')).map(brief)).toEqual([
      [undefined, undefined, 'first', undefined],
    ])
  })

  it('never has what took place without a date as the last', () => {
    expect(standings(threadOf([lost, someDay], []), at('2020-05-21T09:00')).map(brief)).toEqual([
      [undefined, undefined, undefined, undefined],
    ])
  })

  it('leaves out what was called off, before its day and after it', () => {
    const off = session('off', { when: on('2020-05-27'), status: 'cancelled' })
    const waiting = session('waiting', { when: on('2020-05-28'), status: 'postponed' })
    const thread = threadOf([first, off, waiting], [])
    for (const day of ['2020-05-21', '2020-06-21'])
      expect(standings(thread, at(`${day}T09:00`)).map(brief)).toEqual([
        [undefined, undefined, 'first', undefined],
      ])
  })

  it('has so many events and posts, past and to come, and none that was called off', () => {
    const off = session('off', { when: on('2020-05-27'), status: 'cancelled' })
    expect(countsOf(threadOf([first, third, off, lost, someDay], [told]))).toEqual({ events: 4, posts: 1 })
    expect(countsOf([])).toEqual({ events: 0, posts: 0 })
  })

  it('takes the last to end for the last, and the first to begin for the next', () => {
    const long = session('long', { when: days('2020-05-13', '2020-05-30') })
    const short = session('short', { when: on('2020-05-20') })
    expect(standings(threadOf([short, long], []), at('2020-05-12T09:00')).map(brief)).toEqual([
      [undefined, '2020-05-20T14:30:00Z', undefined, 'long'],
      ['2020-05-20T14:30:00Z', '2020-05-30T23:00:00Z', 'short', 'long'],
      ['2020-05-30T23:00:00Z', undefined, 'long', undefined],
    ])
  })

  it('changes once where two events end together', () => {
    const twin = session('twin', { when: on('2020-05-13') })
    expect(standings(threadOf([first, twin], []), at('2020-05-12T09:00'))).toHaveLength(2)
  })

  it('says of nothing that there is nothing', () => {
    expect(standings([], at('2020-05-12T09:00')).map(brief)).toEqual([
      [undefined, undefined, undefined, undefined],
    ])
  })

  it('is without a gap or an overlap, and right at each of its times', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2020-05-${String(date).padStart(2, '0')}`)
    const events = fc
      .array(fc.tuple(day, fc.constantFrom('scheduled', 'tentative', 'cancelled')), { maxLength: 8 })
      .map((list) => list.map(([date, status], n) => session(`e${n}`, { when: on(date), status })))
    fc.assert(
      fc.property(events, day, (list, today) => {
        const thread = threadOf(list, [])
        const all = standings(thread, at(`${today}T14:30`))
        expect(all[0].from).toBeUndefined()
        expect(all.at(-1)?.until).toBeUndefined()
        for (const [n, { from, next }] of all.entries()) {
          if (n > 0) expect(from).toBe(all[n - 1]?.until)
          const then = from === undefined ? at(`${today}T14:30`) : at(from)
          expect(next).toBe(thread.find((step) => step.kind !== 'post' && isUpcoming(step, then)))
        }
      }),
    )
  })
})
