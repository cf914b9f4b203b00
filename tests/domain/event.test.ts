import { describe, expect, it } from 'vitest'
import { goingOn, hasSignUp, isPast, isSignUpOpen, isUpcoming, yearOf } from '../../scripts/domain/event.ts'
import { signUpHref, signUpPlace } from '../../scripts/domain/sign-up.ts'
import { at, days, session, sitting, timed } from '../examples.ts'

const link = { kind: 'link', url: 'https://tickets.example.net/x?y=1' } as const
const email = { kind: 'email', address: 'hello@example.org' } as const
const during = timed(sitting('2020-05-13T14:00', '2020-05-13T15:30'))

describe('going on', () => {
  const now = at('2020-05-13T14:30')

  it('is each sitting that is not over, and a run of whole days', () => {
    const twice = session('a', {
      when: timed(
        sitting('2020-05-06T14:00', '2020-05-06T15:00'),
        sitting('2020-05-13T14:00', '2020-05-13T15:00'),
        sitting('2020-05-20T14:00'),
      ),
    })
    expect(goingOn(twice, now)).toEqual([
      { from: '2020-05-13T13:00:00Z', until: '2020-05-13T14:00:00Z', isEndKnown: true },
      { from: '2020-05-20T13:00:00Z', until: '2020-05-20T23:00:00Z', isEndKnown: false },
    ])
    expect(goingOn(session('b', { when: days('2020-05-12', '2020-05-13') }), now)).toEqual([
      { from: '2020-05-11T23:00:00Z', until: '2020-05-13T23:00:00Z', isEndKnown: true },
    ])
  })

  it('is nothing that is over, off, not certain or without a date', () => {
    expect(goingOn(session('a', { when: during }), at('2020-05-13T15:30'))).toEqual([])
    for (const status of ['cancelled', 'postponed', 'tentative'] as const)
      expect(goingOn(session('a', { when: during, status }), now)).toEqual([])
    expect(goingOn(session('a', { when: { kind: 'undated', reason: 'to be confirmed' } }), now)).toEqual([])
  })
})

describe('past and upcoming', () => {
  it('turn at the very end', () => {
    const event = session('a', { when: during })
    expect(isPast(event, at('2020-05-13T15:29:59'))).toBe(false)
    expect(isUpcoming(event, at('2020-05-13T15:29:59'))).toBe(true)
    expect(isPast(event, at('2020-05-13T15:30'))).toBe(true)
    expect(isUpcoming(event, at('2020-05-13T15:30'))).toBe(false)
  })

  it('go by instants, whatever zone now is told in', () => {
    const event = session('a', { when: during })
    expect(isPast(event, at('2020-05-13T10:29', 'America/New_York'))).toBe(false)
    expect(isPast(event, at('2020-05-13T10:30', 'America/New_York'))).toBe(true)
  })

  it('wait for the end of the day where no end is known, and of the last day of whole days', () => {
    const open = session('a', { when: timed(sitting('2020-05-13T14:00')) })
    expect(isPast(open, at('2020-05-13T23:59'))).toBe(false)
    expect(isPast(open, at('2020-05-14T00:00'))).toBe(true)
    const whole = session('b', { when: days('2020-11-17', '2020-11-18') })
    expect(isPast(whole, at('2020-11-18T23:59'))).toBe(false)
    expect(isPast(whole, at('2020-11-19T00:00'))).toBe(true)
  })

  it('wait for the last of several sittings', () => {
    const event = session('a', {
      when: timed(
        sitting('2020-05-13T14:00', '2020-05-13T15:00'),
        sitting('2020-05-20T14:00', '2020-05-20T15:00'),
      ),
    })
    expect(isUpcoming(event, at('2020-05-16T00:00'))).toBe(true)
  })

  it('never call an undated event either of them', () => {
    const event = session('a', { when: { kind: 'undated', reason: 'not recorded' } })
    expect(isPast(event, at('2099-01-01'))).toBe(false)
    expect(isUpcoming(event, at('1999-01-01'))).toBe(false)
    expect(yearOf(event)).toBe(undefined)
  })

  it('do not count what is cancelled or postponed as upcoming', () => {
    for (const status of ['cancelled', 'postponed'] as const)
      expect(isUpcoming(session('a', { when: during, status }), at('2020-05-01'))).toBe(false)
    expect(isUpcoming(session('a', { when: during, status: 'tentative' }), at('2020-05-01'))).toBe(true)
  })
})

describe('sign-up', () => {
  it('is open until the event is over', () => {
    const event = session('a', { when: during, signUp: link })
    expect(isSignUpOpen(event, at('2020-05-13T15:29'))).toBe(true)
    expect(isSignUpOpen(event, at('2020-05-13T15:30'))).toBe(false)
  })

  it('is not open for what is cancelled, needs none, or has none', () => {
    const now = at('2020-05-01')
    expect(isSignUpOpen(session('a', { when: during, signUp: link, status: 'cancelled' }), now)).toBe(false)
    expect(isSignUpOpen(session('a', { when: during, signUp: link, status: 'postponed' }), now)).toBe(false)
    expect(isSignUpOpen(session('a', { when: during, signUp: { kind: 'not needed' } }), now)).toBe(false)
    expect(isSignUpOpen(session('a', { when: during }), now)).toBe(false)
  })

  it('is not spoken of where an event took place, nobody knows when, and nobody knows how', () => {
    const when = { kind: 'undated', reason: 'not recorded' } as const
    expect(hasSignUp(session('a', { when }))).toBe(false)
    expect(hasSignUp(session('a', { when, signUp: email }))).toBe(true)
    expect(hasSignUp(session('a', { when: { kind: 'undated', reason: 'to be confirmed' } }))).toBe(true)
  })

  it('names where it goes, and goes there', () => {
    expect([signUpPlace(link), signUpHref(link)]).toEqual(['tickets.example.net', link.url])
    expect([signUpPlace(email), signUpHref(email)]).toEqual(['hello@example.org', 'mailto:hello@example.org'])
    expect([signUpPlace({ kind: 'not needed' }), signUpHref({ kind: 'unknown' })]).toEqual([
      undefined,
      undefined,
    ])
  })
})
