import { describe, expect, it } from 'vitest'
import { communityLibrary, instant } from '../outputs/community.ts'
import { readSite } from './markup.ts'
import { contextOf } from './pages.ts'

const page = await readSite()
const home = page('/')
const later = await readSite(contextOf(communityLibrary(), instant('2031-06-01T09:00:00Z')))

const upcoming = page('/calendar/').one('.upcoming')

describe('the home page', () => {
  it('says what this is', () => {
    expect(home.one('title').text).toBe('Between Tides — a circle for people who mend harbours & homes')
    expect(home.one('h1').text).toBe('Between Tides a circle for people who mend harbours & homes')
  })

  it('says how to join', () => {
    expect(home.one('.hero').links).toContain('/join/')
    expect(home.one('.join').links).toEqual(['mailto:hello@example.org', '/join/'])
    expect(home.one('.join').text).toContain('Harbour list.')
  })

  it('shows the latest posts, the newest first', () => {
    expect(home.section('Latest posts')?.links).toEqual([
      '/posts/no-words/',
      '/posts/long-word/',
      '/posts/many-scripts/',
      '/posts/',
    ])
  })

  it('shows what was learned lately, the latest first, each with its event', () => {
    const from = home
      .one('ul.learning-list')
      .all('p.quiet')
      .map(({ text }) => text)
    expect(from.slice(1)).toEqual(['From The sea wall', 'From Low tide'])
  })
})

describe('what is to come', () => {
  it('starts on the home page and goes on in the calendar', () => {
    const next = home.one('.upcoming')
    expect(next.all('h3')).toHaveLength(3)
    expect(next.all('h3').map(({ text }) => text)).toEqual(
      upcoming
        .all('h3')
        .slice(0, 3)
        .map(({ text }) => text),
    )
    expect(home.section('Next events')?.links).toContain('/calendar/')
    // For the browser to show when these three are over: it must not say that nothing is planned.
    expect(next.one('[data-when-none]').text).toBe('More events are in the calendar.')
    expect(upcoming.one('[data-when-none]').text).toBe(
      'No new event is announced here. The last date was Wednesday 1 January 2031.',
    )
  })

  it('is in the order of time, from what is going on, without what will not take place', () => {
    expect(upcoming.all('h3').map(({ text }) => text)).toEqual([
      'Mending days',
      'Who owns the beach?',
      'A walk along the pier',
      '<script>alert(1)</script> "quotes" & \'apostrophes\' ]]> </style> --> 🌊',
      'Until the light goes',
      'Charting the bay',
      'Monsoon call',
      'Three evenings of nets',
      'Watch night',
    ])
  })

  it('tells the browser when each is over', () => {
    const over = upcoming.all('li[data-over-at]').map((part) => part.attribute('data-over-at'))
    expect(over).toEqual([
      '2030-06-02T22:00:00Z',
      '2030-06-05T17:30:00Z',
      '2030-06-12T09:00:00Z',
      '2030-06-18T13:00:00Z',
      // Nobody knows the end: the end of the day in Paris.
      '2030-06-20T22:00:00Z',
      '2030-07-31T17:30:00Z',
      '2030-08-14T12:30:00Z',
      '2030-10-01T19:00:00Z',
      '2031-01-01T00:00:00Z',
    ])
  })

  it('is true whenever it is read: it names the day it was known on', () => {
    expect(upcoming.one('.upcoming__as-of').text).toBe('As known on Saturday 1 June 2030.')
    // Once all of it is over, that day says nothing any more.
    expect(upcoming.one('.upcoming__as-of').attribute('data-over-at')).toBe('2031-01-01T00:00:00Z')
  })

  it('keeps the words for when nothing is left', () => {
    expect(upcoming.one('[data-when-none]').attribute('hidden')).toBeDefined()
  })

  it('is honestly nothing when nothing is planned', () => {
    const none = later('/').one('.upcoming')
    expect(none.has('li')).toBe(false)
    expect(none.one('[data-when-none]').text).toBe(
      'No new event is announced here. The last date was Wednesday 1 January 2031.',
    )
    expect(none.one('[data-when-none]').attribute('hidden')).toBeUndefined()
    expect(later('/').text).not.toContain('As known')
  })
})
