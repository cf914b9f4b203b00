import { describe, expect, it } from 'vitest'
import { cardAlt, cardOf, siteCard } from '../../scripts/domain/card.ts'
import { communityLibrary, named } from '../outputs/community.ts'

const { site, events, posts, questions } = communityLibrary()
const eventCard = (slug: string) => cardOf(named(events, slug), site)

describe('the card of an event', () => {
  it('says what it is, when, and whose it is', () => {
    expect(eventCard('low-tide')).toEqual({
      path: '/sessions/low-tide.png',
      kind: 'Session',
      status: undefined,
      title: 'Low tide',
      date: { day: 'Wednesday 3 April 2030', more: '6pm to 7.30pm Paris time (CEST)', isOff: false },
      tagline: undefined,
      site: 'Between Tides',
    })
    expect(eventCard('boat-trip').path).toBe('/spin-offs/boat-trip.png')
  })

  it.each([
    ['mending-days', 'Friday 31 May 2030 to Sunday 2 June 2030', undefined],
    ['until-the-light-goes', 'Thursday 20 June 2030', '6pm Paris time (CEST)'],
    ['monsoon-call', 'Wednesday 14 August 2030', '4.30pm to 6pm Kolkata time (UTC+5:30)'],
    [
      'three-evenings-of-nets',
      'Tuesday 17 September 2030 to Tuesday 1 October 2030',
      'in 3 parts, first at 6pm Paris time (CEST)',
    ],
    ['watch-night', 'Tuesday 31 December 2030', '11pm to 1am Paris time (CET)'],
    ['first-meeting', 'Date not recorded', undefined],
    ['boat-trip', 'Date to be confirmed', undefined],
  ])('tells the date of %s', (slug, day, more) => {
    expect(eventCard(slug).date).toEqual({ day, more, isOff: false })
  })

  it.each([
    ['salt-and-rust', 'Cancelled', 'Wednesday 3 July 2030'],
    ['storm-drill', 'Postponed', 'Monday 4 November 2030'],
    ['the-lighthouse', 'Postponed', 'Wednesday 10 July 2030'],
  ])('says that %s is off, and on which day', (slug, status, day) => {
    expect(eventCard(slug)).toMatchObject({ status, date: { day, isOff: true } })
  })

  it('says what is not certain yet, and shows the new day of what was moved', () => {
    expect(eventCard('charting-the-bay')).toMatchObject({ status: 'To be confirmed', date: { isOff: false } })
    expect(eventCard('walk-along-the-pier')).toMatchObject({
      status: undefined,
      date: { day: 'Wednesday 12 June 2030', isOff: false },
    })
  })
})

it('the card of a post says when it was published, in the zone of the site', () => {
  expect(cardOf(named(posts, 'many-scripts'), site)).toMatchObject({
    path: '/posts/many-scripts.png',
    kind: 'Post',
    date: { day: '8 May 2030', more: undefined },
  })
})

it('every other page has the card of the site', () => {
  expect(cardOf(named(questions, 'what-holds'), site)).toEqual(siteCard(site))
  expect(siteCard(site)).toMatchObject({ path: '/card.png', kind: undefined, title: 'Between Tides' })
})

it('says in words what it shows', () => {
  expect(cardAlt(eventCard('low-tide'))).toBe(
    'Session: Low tide. Wednesday 3 April 2030, 6pm to 7.30pm Paris time (CEST). Between Tides',
  )
  expect(cardAlt(eventCard('salt-and-rust'))).toBe(
    'Session, cancelled: Salt and rust. It was to be on Wednesday 3 July 2030, 6pm to 7.30pm Paris time (CEST). Between Tides',
  )
  expect(cardAlt(siteCard(site))).toBe('Between Tides: a circle for people who mend harbours & homes')
})
