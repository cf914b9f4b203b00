import { describe, expect, it } from 'vitest'
import { eventData } from '../../layouts/structured-data/event.ts'
import { materialData } from '../../layouts/structured-data/material.ts'
import { organisationData } from '../../layouts/structured-data/organisation.ts'
import { personData } from '../../layouts/structured-data/person.ts'
import { postData } from '../../layouts/structured-data/post.ts'
import { seriesData } from '../../layouts/structured-data/series.ts'
import { siteData } from '../../layouts/structured-data/site.ts'
import type { Person, Session } from '../../scripts/domain/items.ts'
import { createLibrary, type Library } from '../../scripts/domain/library.ts'
import { communityLibrary, instant, named } from '../outputs/community.ts'
import { readSite } from './markup.ts'

const library = communityLibrary()
const { site, sessions, spinOffs, posts, people, series, materials } = library
const free = { ...library, site: { ...site, free: true } }
const address = 'https://example.org/between'
const circle = {
  '@type': 'Organization',
  '@id': `${address}/#organization`,
  name: 'Between Tides — a circle for people who mend harbours & homes',
  url: `${address}/`,
}
const eventOf = (slug: string) => eventData(named([...sessions, ...spinOffs], slug), library)[0]
const postOf = (slug: string) => postData(named(posts, slug), site)[0]

describe('schema.org/Event', () => {
  it('tells what it is, when, where and with whom', () => {
    expect(eventOf('low-tide')).toEqual({
      '@type': 'Event',
      '@id': `${address}/sessions/low-tide/`,
      name: 'Low tide',
      description: 'What the shore looks like when the water is away.',
      url: `${address}/sessions/low-tide/`,
      inLanguage: 'en',
      image: `${address}/sessions/low-tide.png`,
      startDate: '2030-04-03T18:00:00+02:00',
      endDate: '2030-04-03T19:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://tickets.example.net/low-tide?from=site&seats=1' },
      organizer: circle,
      performer: [
        {
          '@type': 'Person',
          '@id': `${address}/people/odile-exemple/`,
          name: 'Odile Exemple',
        },
        { '@type': 'Person', '@id': `${address}/people/kabir-sample/`, name: 'Kabir Sample' },
      ],
      superEvent: { '@type': 'EventSeries', '@id': `${address}/series/tide-talks/`, name: 'Tide talks' },
      about: [
        {
          '@type': 'Question',
          '@id': `${address}/questions/what-holds/`,
          name: 'What holds when the water comes?',
        },
        {
          '@type': 'Question',
          '@id': `${address}/questions/who-decides/`,
          name: 'Who decides what is mended first?',
        },
      ],
      workFeatured: [
        {
          '@type': 'CreativeWork',
          '@id': `${address}/materials/sea-wall-slides/`,
          name: 'Slides and video on the sea wall',
        },
        {
          '@type': 'DigitalDocument',
          '@id': `${address}/materials/tide-tables/`,
          name: 'Tide tables',
        },
      ],
      subjectOf: [{ '@id': `${address}/posts/after-low-tide/` }],
    })
  })

  it('has dates of every kind', () => {
    const dates = (slug: string) => [eventOf(slug)?.startDate, eventOf(slug)?.endDate]
    expect(dates('mending-days')).toEqual(['2030-05-31', '2030-06-02'])
    expect(dates('until-the-light-goes')).toEqual(['2030-06-20T18:00:00+02:00', undefined])
    expect(dates('monsoon-call')).toEqual(['2030-08-14T16:30:00+05:30', '2030-08-14T18:00:00+05:30'])
    expect(dates('watch-night')).toEqual(['2030-12-31T23:00:00+01:00', '2031-01-01T01:00:00+01:00'])
    expect(dates('three-evenings-of-nets')).toEqual([
      '2030-09-17T18:00:00+02:00',
      '2030-10-01T21:00:00+02:00',
    ])
  })

  it('says what became of it', () => {
    const status = (slug: string) => {
      const { eventStatus, startDate, previousStartDate } = eventOf(slug) ?? {}
      return [String(eventStatus).replace('https://schema.org/', ''), startDate, previousStartDate]
    }
    expect(status('salt-and-rust')).toEqual(['EventCancelled', '2030-07-03T18:00:00+02:00', undefined])
    expect(status('storm-drill')).toEqual(['EventPostponed', '2030-11-04', undefined])
    expect(status('charting-the-bay')).toEqual(['EventScheduled', '2030-07-31T18:00:00+02:00', undefined])
    expect(status('walk-along-the-pier')).toEqual([
      'EventRescheduled',
      '2030-06-12T10:00:00+02:00',
      '2030-06-11T10:00:00+02:00',
    ])
  })

  it('keeps the old date of what is postponed until there is another', () => {
    expect(eventOf('the-lighthouse')).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: '2030-07-10T18:00:00+02:00',
      endDate: '2030-07-10T19:30:00+02:00',
    })
    expect(eventOf('the-lighthouse')).not.toHaveProperty('previousStartDate')
    const lighthouse = named(sessions, 'the-lighthouse')
    expect(eventData({ ...lighthouse, status: 'scheduled' }, library)).toEqual([])
  })

  it('is not there where no date was ever known: it needs one', () => {
    for (const slug of ['first-meeting', 'kitchen-table', 'boat-trip']) expect(eventOf(slug)).toBeUndefined()
  })

  it('takes place at the page where signing up is by email or not needed', () => {
    for (const slug of ['walk-along-the-pier', 'watch-night'])
      expect(eventOf(slug)?.location).toEqual({
        '@type': 'VirtualLocation',
        url: `${address}/sessions/${slug}/`,
      })
  })
})

describe('the price', () => {
  const freeEvent = (slug: string) => eventData(named([...sessions, ...spinOffs], slug), free)[0]

  it('is nothing until the event is over, where the community says so', () => {
    expect(freeEvent('low-tide')).toMatchObject({
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        url: 'https://tickets.example.net/low-tide?from=site&seats=1',
        validThrough: '2030-04-03T19:30:00+02:00',
      },
    })
    expect(freeEvent('until-the-light-goes')).toMatchObject({
      offers: { url: `${address}/sessions/until-the-light-goes/`, validThrough: '2030-06-21T00:00:00+02:00' },
    })
  })

  it('of what is off is offered by nobody', () => {
    for (const slug of ['salt-and-rust', 'storm-drill']) {
      expect(freeEvent(slug)).toMatchObject({ isAccessibleForFree: true })
      expect(freeEvent(slug)).not.toHaveProperty('offers')
    }
  })

  it('is not told where the community does not say', () => {
    expect(eventOf('low-tide')).not.toHaveProperty('offers')
    expect(eventOf('low-tide')).not.toHaveProperty('isAccessibleForFree')
    expect(seriesData(named(series, 'tide-talks'), library)[0]).not.toHaveProperty('isAccessibleForFree')
    expect(seriesData(named(series, 'tide-talks'), free)[0]).toMatchObject({ isAccessibleForFree: true })
  })
})

describe('schema.org/EventSeries', () => {
  it('names its dated events by their ids', () => {
    const [data] = seriesData(named(series, 'tide-talks'), library)
    const dated = library.eventsOf(named(series, 'tide-talks')).filter(({ slug }) => eventOf(slug))
    expect(dated.length).toBeGreaterThan(1)
    expect(data).toMatchObject({
      '@type': 'EventSeries',
      '@id': `${address}/series/tide-talks/`,
      name: 'Tide talks',
      url: `${address}/series/tide-talks/`,
      organizer: circle,
      subEvent: dated.map(({ kind, slug }) => ({ '@id': `${address}/${kind}s/${slug}/` })),
    })
  })

  const tideTalks = named(series, 'tide-talks')
  const meetings = library.eventsOf(tideTalks)
  const lowTide = named(sessions, 'low-tide')
  const withMeetings = (...sessions: readonly Session[]) =>
    seriesData(tideTalks, createLibrary({ ...library, materialLinks: [], spinOffs: [], sessions }))[0]

  it('begins with its first meeting, and has no end that anybody knows', () => {
    expect(meetings.length).toBeGreaterThan(2)
    const [data] = seriesData(tideTalks, library)
    expect(data).toMatchObject({ startDate: '2030-04-03T18:00:00+02:00' })
    expect(data).not.toHaveProperty('endDate')
    const days = { ...lowTide, when: named([...sessions, ...spinOffs], 'mending-days').when }
    expect(withMeetings(days)).toMatchObject({ startDate: '2030-05-31' })
  })

  it('does not begin with what was called off', () => {
    const wall = named(sessions, 'the-sea-wall')
    expect(withMeetings({ ...lowTide, status: 'cancelled' }, wall)).toMatchObject({
      startDate: '2030-05-01T18:00:00+02:00',
    })
    expect(withMeetings({ ...lowTide, status: 'cancelled' })).not.toHaveProperty('startDate')
  })

  it('begins nobody knows when where a meeting took place on a day that nobody wrote down', () => {
    const wall = named(sessions, 'the-sea-wall')
    expect(
      withMeetings(lowTide, { ...wall, when: { kind: 'undated', reason: 'not recorded' } }),
    ).not.toHaveProperty('startDate')
  })
})

const portOfNowhere = {
  '@type': 'Organization',
  '@id': `${address}/organisations/port-of-nowhere/`,
  name: 'Port of Nowhere',
}

const profileOf = (person: Person, all: Library = library) => personData(person, all)[0]

describe('schema.org/ProfilePage', () => {
  const odile = named(people, 'odile-exemple')

  it('is about one person, in the language of their file', () => {
    expect(profileOf(odile)).toMatchObject({ '@type': 'ProfilePage', inLanguage: 'en' })
    expect(profileOf({ ...odile, language: 'fr' })).toMatchObject({ inLanguage: 'fr' })
  })

  it('tells when it was changed, where that is known', () => {
    expect(profileOf({ ...odile, revised: instant('2030-05-02T10:00:00Z') })).toMatchObject({
      dateModified: '2030-05-02T10:00:00Z',
    })
    expect(profileOf({ ...odile, revised: instant('1970-01-01T00:00:00Z') })).not.toHaveProperty(
      'dateModified',
    )
  })
})

describe('schema.org/Person', () => {
  const personIn = (person: Person, all?: Library) => profileOf(person, all)?.mainEntity
  it('is not of an organisation today where the role is one of the past', () => {
    const data = personIn(named(people, 'tomas-vzorek'))
    expect(data).toMatchObject({ jobTitle: 'former ferryman', alumniOf: portOfNowhere })
    for (const key of ['affiliation', 'worksFor']) expect(data).not.toHaveProperty(key)
  })

  it('is of the organisation that has a page of its own', () => {
    const [organisation] = library.organisations.filter(({ slug }) => slug === 'port-of-nowhere')
    expect(organisation && organisationData(organisation, site)).toEqual([
      { ...portOfNowhere, mainEntityOfPage: portOfNowhere['@id'] },
    ])
  })

  it('tells who somebody is and what they took part in', () => {
    expect(personIn(named(people, 'odile-exemple'))).toMatchObject({
      '@type': 'Person',
      '@id': `${address}/people/odile-exemple/`,
      name: 'Odile Exemple',
      url: `${address}/people/odile-exemple/`,
      jobTitle: 'harbour master',
      affiliation: portOfNowhere,
      performerIn: expect.arrayContaining([{ '@id': `${address}/sessions/low-tide/` }]),
    })
  })

  it('says no more than is known', () => {
    const data = personIn(
      { ...named(people, 'odile-exemple'), role: undefined, organisation: undefined, link: undefined },
      { ...library, eventsOf: () => [] },
    )
    expect(
      Object.keys(data ?? {}).filter((key) => /job|works|affil|alumni|same|performer/.test(key)),
    ).toEqual([])
  })
})

describe('what an event leaves behind', () => {
  const materialNamed = (slug: string) => materialData(named(materials, slug), site)[0]

  it('is a document at the address where it is to be had', () => {
    expect(materialNamed('tide-tables')).toMatchObject({
      '@type': 'DigitalDocument',
      '@id': `${address}/materials/tide-tables/`,
      name: 'Tide tables',
      url: `${address}/files/materials/tide-tables.txt`,
      mainEntityOfPage: `${address}/materials/tide-tables/`,
    })
  })

  it('has parts where it is several things', () => {
    const url = 'https://media.example.net/sea-wall?lang=en&hd=1'
    expect(materialNamed('sea-wall-slides')).toMatchObject({
      '@type': 'CreativeWork',
      url,
      hasPart: [
        { '@type': 'PresentationDigitalDocument', name: 'Slides and video on the sea wall', url },
        { '@type': 'VideoObject', name: 'Slides and video on the sea wall', url },
      ],
    })
  })

  it('is named by its id alone on the page of an event where it is a video', () => {
    expect(eventOf('mending-days')).toMatchObject({
      workFeatured: [{ '@id': `${address}/materials/a-boat-in-an-hour/` }],
    })
    expect(JSON.stringify(eventOf('mending-days'))).not.toContain('VideoObject')
  })

  it.each([
    ['slides', 'PresentationDigitalDocument'],
    ['video', 'VideoObject'],
    ['notes', 'DigitalDocument'],
    ['link', 'CreativeWork'],
  ] as const)('is one thing where it is only %s', (content, type) => {
    const [data] = materialData({ ...named(materials, 'tide-tables'), contains: [content] }, site)
    expect(data).toMatchObject({ '@type': type })
    expect(data).not.toHaveProperty('hasPart')
    expect(Object.keys(data ?? {}).filter((key) => /date/i.test(key))).toEqual([])
  })

  it('tells the day it was put online, by the name that fits what it is', () => {
    expect(materialNamed('a-boat-in-an-hour')).toMatchObject({
      '@type': 'VideoObject',
      description: 'Somebody filmed all of it.',
      uploadDate: '2030-06-01',
    })
    const slidesAndVideo = {
      ...named(materials, 'sea-wall-slides'),
      published: instant('2030-05-02T00:00:00Z'),
    }
    expect(materialData(slidesAndVideo, site)[0]).toMatchObject({
      datePublished: '2030-05-02',
      hasPart: [{ datePublished: '2030-05-02' }, { uploadDate: '2030-05-02' }],
    })
  })
})

describe('the home page', () => {
  it('tells whose site it is and how to search it', () => {
    expect(siteData(site)).toEqual([
      {
        ...circle,
        alternateName: 'Between Tides',
        description: site.description,
        email: 'hello@example.org',
        logo: `${address}/icon.svg`,
      },
      {
        '@type': 'WebSite',
        '@id': `${address}/#website`,
        name: 'Between Tides',
        alternateName: circle.name,
        description: site.description,
        url: `${address}/`,
        inLanguage: 'en',
        publisher: { '@id': `${address}/#organization` },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${address}/search/?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
    ])
  })
})

describe('breadcrumbs', async () => {
  const page = await readSite()
  const crumbs = (path: string) =>
    page(path)
      .one('nav[aria-label="Breadcrumb"]')
      .all('li')
      .map((crumb) => [crumb.text, crumb.links[0]])

  it.each([
    ['/sessions/low-tide/', [['Sessions', '/sessions/'], ['Low tide']]],
    ['/calendar/2030/06/', [['Calendar', '/calendar/'], ['2030', '/calendar/2030/'], ['June 2030']]],
    ['/calendar/subscribe/', [['Calendar', '/calendar/'], ['Subscribe to the calendar']]],
    ['/sessions/', [['Sessions']]],
    ['/organisations/port-of-nowhere/', [['Organisations', '/organisations/'], ['Port of Nowhere']]],
    ['/materials/kind/notes/', [['Materials', '/materials/'], ['Notes']]],
    ['/learnings/', [['What we learned']]],
    ['/about/', [['About the circle']]],
  ] as const)('lead down to %s', (path, expected) => {
    expect(crumbs(path)).toEqual([['Home', '/'], ...expected].map(([label, href]) => [label, href]))
    expect(
      page(path)
        .all('[aria-current="page"]')
        .some(({ text }) => text === expected.at(-1)?.[0]),
    ).toBe(true)
  })

  it('are not on the home page, and not where there is no page', () => {
    for (const path of ['/', '/404.html']) expect(page(path).has('.breadcrumbs')).toBe(false)
  })

  it('stand outside of what can be found, before the main content', () => {
    expect(page('/sessions/low-tide/').has('main .breadcrumbs')).toBe(false)
  })
})

describe('schema.org/BlogPosting', () => {
  const authorNamed = (slug: string, name: string) => ({
    '@type': 'Person',
    '@id': `${address}/people/${slug}/`,
    name,
    url: `${address}/people/${slug}/`,
  })

  it('tells who wrote what and when', () => {
    expect(postOf('after-low-tide')).toEqual({
      '@type': 'BlogPosting',
      '@id': `${address}/posts/after-low-tide/`,
      headline: 'After low tide',
      description: 'Two of us wrote down what we saw.',
      url: `${address}/posts/after-low-tide/`,
      image: `${address}/posts/after-low-tide.png`,
      datePublished: '2030-04-10T08:15:00Z',
      dateModified: '2030-05-30T12:00:00Z',
      inLanguage: 'en',
      author: [authorNamed('odile-exemple', 'Odile Exemple'), authorNamed('kabir-sample', 'Kabir Sample')],
      publisher: circle,
      about: [
        { '@id': `${address}/sessions/low-tide/` },
        {
          '@type': 'Question',
          '@id': `${address}/questions/what-holds/`,
          name: 'What holds when the water comes?',
        },
      ],
    })
  })

  it('is by the community where nobody is named', () => {
    expect(postOf('no-words')).toMatchObject({ author: circle })
    expect(postOf('no-words')).not.toHaveProperty('description')
  })

  it('says where the text comes from', () => {
    expect(postOf('what-the-harbour-taught-us')).toMatchObject({
      isBasedOn: 'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
      datePublished: '2029-11-20T21:59:23Z',
    })
  })

  it('was never changed before it came out', () => {
    const post = named(posts, 'no-words')
    expect(postData({ ...post, revised: instant('2030-01-01T00:00:00Z') }, site)[0]).not.toHaveProperty(
      'dateModified',
    )
  })
})

describe('the language', () => {
  const french = <Item extends { readonly language: string | undefined }>(item: Item): Item => ({
    ...item,
    language: 'fr',
  })

  it('is that of the item, or else of the site, for everything that was written', () => {
    const lowTide = named(sessions, 'low-tide')
    const talks = named(series, 'tide-talks')
    const tables = named(materials, 'tide-tables')
    const post = named(posts, 'after-low-tide')
    const languages = (
      change: <Item extends { readonly language: string | undefined }>(item: Item) => Item,
    ) =>
      [
        ...eventData(change(lowTide), library),
        ...seriesData(change(talks), library),
        ...materialData(change(tables), site),
        ...postData(change(post), site),
      ].map((data) => typeof data === 'object' && 'inLanguage' in data && data.inLanguage)
    expect(languages((item) => item)).toEqual(['en', 'en', 'en', 'en'])
    expect(languages(french)).toEqual(['fr', 'fr', 'fr', 'fr'])
  })

  it('of a post in Arabic is Arabic, and its title is the words alone, in the order they are spoken', () => {
    const data = postOf('many-scripts')
    expect(data).toMatchObject({
      inLanguage: 'ar',
      headline: '🌊 مرحبا بالبحر, שלום לים, 海と港の話, ça va',
      description: 'البحر עברית 海 🛟 — one line in many scripts.',
      author: { name: 'Between Tides — a circle for people who mend harbours & homes' },
    })
    expect(JSON.stringify(data)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/) // marks of direction
  })

  it('of an event that names one does not hide what it is called', () => {
    const title = 'مساء الشباك'
    const arabic = { ...named(sessions, 'low-tide'), title, language: 'ar' }
    expect(eventData(arabic, library)[0]).toMatchObject({ name: title, inLanguage: 'ar' })
  })
})
