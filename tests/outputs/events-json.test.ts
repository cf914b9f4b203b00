import { expect, it } from 'vitest'
import { eventsJson } from '../../scripts/outputs/events-json.ts'
import { communityLibrary, named } from './community.ts'

interface EventJson {
  readonly id: string
  readonly [key: string]: unknown
}
const library = communityLibrary()
const json: { readonly events: readonly EventJson[]; readonly [key: string]: unknown } = JSON.parse(
  eventsJson(library).text,
)
const event = (id: string): EventJson | undefined => json.events.find((one) => one.id === id)
const address = 'https://example.org/between'

it('says whose events these are', () => {
  expect(json.title).toBe('Between Tides — a circle for people who mend harbours & homes')
  expect(json.url).toBe(`${address}/`)
})

it('holds every event in the order of time, with the same keys', () => {
  expect(json.events.map(({ url }) => url)).toEqual(
    library.events.map(({ kind, slug }) => `${address}/${kind}s/${slug}/`),
  )
  const keys = Object.keys(json.events[0] ?? {})
  for (const one of json.events) expect(Object.keys(one)).toEqual(keys)
})

it('tells all that an event refers to', () => {
  expect(event('low-tide')).toEqual({
    id: 'low-tide',
    kind: 'session',
    title: 'Low tide',
    language: 'en',
    summary: 'What the shore looks like when the water is away.',
    url: `${address}/sessions/low-tide/`,
    calendar: `${address}/sessions/low-tide.ics`,
    status: 'scheduled',
    why: null,
    date: 'Wednesday 3 April 2030, 6pm to 7.30pm Paris time (CEST)',
    when: {
      zone: 'Europe/Paris',
      sittings: [{ start: '2030-04-03T16:00:00Z', end: '2030-04-03T17:30:00Z' }],
    },
    was: null,
    signUp: 'https://tickets.example.net/low-tide?from=site&seats=1',
    series: { title: 'Tide talks', url: `${address}/series/tide-talks/` },
    speakers: [
      {
        name: 'Odile Exemple',
        role: 'harbour master',
        organisation: 'Port of Nowhere',
        url: `${address}/people/odile-exemple/`,
      },
      {
        name: 'Kabir Sample',
        role: null,
        organisation: 'Sample & Daughters',
        url: `${address}/people/kabir-sample/`,
      },
    ],
    questions: [
      { title: 'What holds when the water comes?', url: `${address}/questions/what-holds/` },
      { title: 'Who decides what is mended first?', url: `${address}/questions/who-decides/` },
    ],
    materials: [
      {
        title: 'Slides and video on the sea wall',
        language: 'en',
        contains: ['slides', 'video'],
        link: 'https://media.example.net/sea-wall?lang=en&hd=1',
        url: `${address}/materials/sea-wall-slides/`,
      },
      {
        title: 'Tide tables',
        language: 'en',
        contains: ['notes'],
        link: `${address}/files/materials/tide-tables.txt`,
        url: `${address}/materials/tide-tables/`,
      },
    ],
    learned: [
      'Ropes fail before knots do, said Odile.',
      'Write it down: log.txt & a pencil <b>are enough</b>.',
    ],
  })
})

it('tells every kind of date', () => {
  const whens = Object.fromEntries(
    ['until-the-light-goes', 'mending-days', 'monsoon-call', 'old-watch', 'first-meeting', 'boat-trip'].map(
      (id) => [id, event(id)?.when],
    ),
  )
  expect(whens).toEqual({
    'until-the-light-goes': {
      zone: 'Europe/Paris',
      sittings: [{ start: '2030-06-20T16:00:00Z', end: null }],
    },
    'mending-days': { zone: 'Europe/Paris', firstDay: '2030-05-31', lastDay: '2030-06-02' },
    'monsoon-call': {
      zone: 'Asia/Kolkata',
      sittings: [{ start: '2030-08-14T11:00:00Z', end: '2030-08-14T12:30:00Z' }],
    },
    'old-watch': {
      zone: 'Europe/Paris',
      sittings: [{ start: '2030-12-31T22:00:00Z', end: '2031-01-01T00:00:00Z' }],
    },
    'first-meeting': { unknown: 'not recorded' },
    'boat-trip': { unknown: 'to be confirmed' },
  })
})

it('tells each sitting of an event with several', () => {
  expect(event('three-evenings-of-nets')?.when).toEqual({
    zone: 'Europe/Paris',
    sittings: [
      { start: '2030-09-17T16:00:00Z', end: '2030-09-17T18:00:00Z' },
      { start: '2030-09-18T16:00:00Z', end: '2030-09-18T18:00:00Z' },
      { start: '2030-10-01T15:00:00Z', end: '2030-10-01T19:00:00Z' },
    ],
  })
})

it('tells what became of an event', () => {
  expect(event('salt-and-rust')).toMatchObject({
    status: 'cancelled',
    why: 'The shed has <b>no</b> roof & "no" floor.',
  })
  expect(event('walk-along-the-pier')).toMatchObject({
    status: 'scheduled',
    signUp: 'mailto:walks@example.org',
    was: { sittings: [{ start: '2030-06-11T08:00:00Z', end: '2030-06-11T09:00:00Z' }] },
  })
  expect(event('the-lighthouse')).toMatchObject({
    status: 'postponed',
    when: { unknown: 'to be confirmed' },
    was: { sittings: [{ start: '2030-07-10T16:00:00Z', end: '2030-07-10T17:30:00Z' }] },
    calendar: 'https://example.org/between/sessions/the-lighthouse.ics',
  })
  expect(event('until-the-light-goes')).toMatchObject({ signUp: null })
})

it('tells the language of what is not in that of the site', () => {
  const lowTide = named(library.sessions, 'low-tide')
  const events = [{ ...lowTide, language: 'fr' }]
  const materialsOf = () => library.materialsOf(lowTide).map((material) => ({ ...material, language: 'hi' }))
  expect(JSON.parse(eventsJson({ ...library, events, materialsOf }).text).events).toMatchObject([
    { language: 'fr', materials: [{ language: 'hi' }, { language: 'hi' }] },
  ])
})

it('is an empty list without events', () => {
  expect(JSON.parse(eventsJson({ ...library, events: [] }).text)).toMatchObject({ events: [] })
})
