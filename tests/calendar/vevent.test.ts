import { describe, expect, it } from 'vitest'
import { uidOf, vevent } from '../../scripts/calendar/vevent.ts'
import { descriptionOf } from '../../scripts/calendar/words.ts'
import type { Event, Status } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import {
  at,
  days,
  libraryOf,
  material,
  organisation,
  person,
  question,
  series,
  session,
  site,
  sitting,
  spinOff,
  timed,
} from '../examples.ts'
import { type ParsedEvent, parsedEvents } from './parsed.ts'

const parsedAlone = (event: Event, library: Library = libraryOf([event])): readonly ParsedEvent[] =>
  parsedEvents(`BEGIN:VCALENDAR\r\n${vevent(event, library).join('')}END:VCALENDAR\r\n`)

describe('times', () => {
  it.each([
    ['summer time', '2020-05-13T14:00', '2020-05-13T15:30', '2020-05-13T13:00', '2020-05-13T14:30'],
    ['winter time', '2020-11-17T13:00', '2020-11-17T16:00', '2020-11-17T13:00', '2020-11-17T16:00'],
  ])('are instants in UTC: London in %s', (_, start, end, startUtc, endUtc) => {
    const event = session('talk', { when: timed(sitting(start, end)) })
    expect(parsedAlone(event)).toMatchObject([{ start: `${startUtc}:00.000Z`, end: `${endUtc}:00.000Z` }])
    expect(vevent(event, libraryOf([event])).join('')).toContain(
      `DTSTART:${startUtc.replace(/[-:]/g, '')}00Z\r\n`,
    )
  })

  it('are whole days with an exclusive end, in the event’s own zone', () => {
    const event = spinOff('two-days', { when: days('2020-11-17', '2020-11-18', 'Pacific/Kiritimati') })
    expect(parsedAlone(event)).toMatchObject([
      { start: '2020-11-17', end: '2020-11-19', transp: 'TRANSPARENT' },
    ])
    const [text] = vevent(event, libraryOf([event]))
    expect(text).toContain('DTSTART;VALUE=DATE:20201117\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20201119\r\n')
  })

  it('end a single whole day on the next, also over the end of a year', () => {
    const event = session('new-year', { when: days('2020-12-31', '2020-12-31') })
    expect(parsedAlone(event)).toMatchObject([{ start: '2020-12-31', end: '2021-01-01' }])
  })

  it('have no end where none is known, nor one that is not after the start', () => {
    for (const end of [undefined, '2020-05-13T14:00']) {
      const event = session('talk', { when: timed(sitting('2020-05-13T14:00', end)) })
      expect(vevent(event, libraryOf([event])).join('')).not.toMatch(/DTEND|DURATION/)
    }
  })

  it('are not there for an event without a date', () => {
    const event = session('some-day', { when: { kind: 'undated', reason: 'to be confirmed' } })
    expect(vevent(event, libraryOf([event]))).toEqual([])
  })
})

describe('UID', () => {
  const one = sitting('2021-03-23T10:00', '2021-03-23T11:00')
  const two = sitting('2021-03-30T10:00', '2021-03-30T11:00')
  const uids = (event: Event) => parsedAlone(event).map(({ uid }) => uid)

  it('is the id at the UID domain, whatever title, date or address the event has', () => {
    expect(uids(session('new-name', { id: 'old-name' }))).toEqual(['old-name@between.example'])
  })

  it('of the first sittings stays when one is added', () => {
    expect(uids(session('talk', { when: timed(one) }))).toEqual(['talk@between.example'])
    expect(uids(session('talk', { when: timed(one, two) }))).toEqual([
      'talk@between.example',
      'talk~2@between.example',
    ])
  })

  it('survives a domain that needs folding and escaping', () => {
    expect(uidOf({ id: 'a' }, 9, site)).toBe('a~10@between.example')
    const event = session('talk', { id: 'x'.repeat(100) })
    expect(uids(event)).toEqual([`${'x'.repeat(100)}@between.example`])
  })
})

describe('status', () => {
  it.each<[Status, string, string, string]>([
    ['scheduled', 'CONFIRMED', 'OPAQUE', 'A talk'],
    ['tentative', 'TENTATIVE', 'OPAQUE', 'A talk'],
    ['postponed', 'TENTATIVE', 'TRANSPARENT', 'Postponed: A talk'],
    ['cancelled', 'CANCELLED', 'TRANSPARENT', 'Cancelled: A talk'],
  ])('%s', (status, expected, transp, summary) => {
    expect(parsedAlone(session('talk', { title: 'A talk', status }))).toMatchObject([
      { status: expected, transp, summary },
    ])
  })

  it.each(['cancelled', 'postponed'] as const)(
    '%s asks nobody to sign up, nor to come another day',
    (status) => {
      const [entry, ...others] = parsedAlone(
        session('talk', {
          status,
          when: { kind: 'undated', reason: 'to be confirmed' },
          was: timed(sitting('2020-06-03T14:00', '2020-06-03T15:30')),
          signUp: { kind: 'link', url: 'https://example.org/join' },
        }),
      )
      expect(others).toEqual([])
      expect(entry).toMatchObject({ start: '2020-06-03T13:00:00.000Z', location: 'Online' })
      expect(entry?.description).not.toMatch(/sign up|moved/i)
    },
  )
})

describe('words', () => {
  it('say in order how to sign up, what it is, who, and where there is more', () => {
    const event = session('talk', {
      summary: 'A short line.',
      body: { html: '', text: 'More of it.', headings: [] },
      signUp: { kind: 'link', url: 'https://example.org/join?a=1,2;3' },
      speakers: [
        person('ada', { title: 'Ada Example', role: 'chair', organisation: organisation('Example Council') }),
        person('bo', { title: 'Bo Example', organisation: organisation('Example Trust') }),
      ],
      questions: [question('why', { title: 'Why?' })],
    })
    const slides = material('slides', { title: 'Slides', link: '/files/slides.pdf' })
    const library = libraryOf([event], { materials: [slides], materialLinks: [{ material: slides, event }] })
    expect(parsedAlone(event, library)[0]?.description).toBe(
      [
        'Sign up: https://example.org/join?a=1,2;3',
        'A short line.',
        'More of it.',
        'Questions:\n- Why?',
        'Speakers:\n- Ada Example, chair, Example Council\n- Bo Example, Example Trust',
        'Materials:\n- Slides: https://example.org/between/files/slides.pdf',
        'More: https://example.org/between/sessions/talk/',
      ].join('\n\n'),
    )
  })

  it('leave out what nobody knows', () => {
    expect(parsedAlone(session('talk'))).toMatchObject([
      { description: 'More: https://example.org/between/sessions/talk/', location: 'Online' },
    ])
  })

  it('do not say the summary twice where the body begins with it', () => {
    const body = { html: '', text: 'A short line. And another.', headings: [] }
    const event = session('talk', { summary: 'A short line.', body })
    expect(descriptionOf(event, libraryOf([event]))).toMatch(/^A short line\. And another\.\n\nMore/)
  })

  it('promise a link only where somebody signs up', () => {
    const location = (signUp: Event['signUp']) => parsedAlone(session('talk', { signUp }))[0]?.location
    const promise = 'Online; the link is sent when you sign up'
    expect(location({ kind: 'link', url: 'https://example.org' })).toBe(promise)
    expect(location({ kind: 'email', address: 'a@example.org' })).toBe(promise)
    expect(location({ kind: 'not needed' })).toBe('Online')
    expect(location({ kind: 'unknown' })).toBe('Online')
  })

  it('ask nobody to sign up for a cancelled event, and say why it is', () => {
    const signUp = { kind: 'link', url: 'https://example.org/join' } as const
    const event = session('talk', { status: 'cancelled', why: 'No speaker.', signUp })
    expect(descriptionOf(event, libraryOf([event]))).toBe(
      'This event is cancelled. No speaker.\n\nMore: https://example.org/between/sessions/talk/',
    )
  })

  it('tell the old date of an event that moved', () => {
    const was = timed(sitting('2020-06-03T14:00', '2020-06-03T15:30'))
    const event = session('talk', { was })
    expect(descriptionOf(event, libraryOf([event]))).toContain('The old date was Wednesday 3 June 2020')
  })

  it('name kind and series as categories, each escaped by itself', () => {
    const event = spinOff('talk', { series: series('s', { title: 'Talks; long, and short' }) })
    expect(parsedAlone(event)[0]?.categories).toEqual(['Spin-off', 'Talks; long, and short'])
  })
})

describe('stamps', () => {
  it('say when the file was last changed, in UTC and whole seconds', () => {
    const event = session('talk', { revised: at('2020-11-01T09:00:00.750', 'Asia/Kolkata') })
    expect(parsedAlone(event)).toMatchObject([
      { stamp: '2020-11-01T03:30:00.000Z', modified: '2020-11-01T03:30:00.000Z' },
    ])
  })
})
