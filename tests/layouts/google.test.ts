import { describe, expect, it } from 'vitest'
import { eventData } from '../../layouts/structured-data/event.ts'
import { materialData } from '../../layouts/structured-data/material.ts'
import { organisationData } from '../../layouts/structured-data/organisation.ts'
import { personData } from '../../layouts/structured-data/person.ts'
import { postData } from '../../layouts/structured-data/post.ts'
import { seriesData } from '../../layouts/structured-data/series.ts'
import { siteData } from '../../layouts/structured-data/site.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { communityLibrary, instant, named } from '../outputs/community.ts'
import { everythingUntold, faultsOf, type Node, untoldIn } from './google.ts'

const community = communityLibrary()
const library = { ...community, site: { ...community.site, free: true } }
const events: readonly Event[] = [...library.sessions, ...library.spinOffs]
// What is made for a page is JSON by the time that anybody reads it.
const told = (things: readonly unknown[]): readonly Node[] => JSON.parse(JSON.stringify(things))
const nodesOf = (event: Event): readonly Node[] => told(eventData(event, library))
const nodeOf = (event: Event): Node | undefined => nodesOf(event)[0]
const lowTide = nodeOf(named(events, 'low-tide')) ?? {}

describe('what Google asks for', () => {
  it.each<readonly [type: string, faults: readonly string[]]>([
    ['Event', ['name', 'startDate', 'location', 'eventStatus', 'image', 'organizer']],
    ['EventSeries', ['name', 'location', 'organizer']],
    ['BlogPosting', ['author', 'headline', 'image']],
    ['ProfilePage', ['mainEntity']],
    ['Person', ['name']],
    ['Organization', ['name']],
    ['VideoObject', ['name']],
  ])('is missing from a %s with nothing in it', (type, missing) => {
    expect(faultsOf({ '@type': type })).toEqual(missing.map((property) => `${property} is missing`))
  })

  it('is missing from a trail that leads nowhere', () => {
    const place = { '@type': 'ListItem', position: 1, name: 'Home' }
    const faults = (...itemListElement: readonly Node[]) =>
      faultsOf({ '@type': 'BreadcrumbList', itemListElement })
    expect(faults(place)).toEqual(['a trail has two places or more'])
    expect(faults(place, place)).toEqual(['every place but the last has an address'])
    expect(faults({ ...place, item: '/' }, { '@type': 'ListItem' })).toEqual([
      'itemListElement.name is missing',
      'itemListElement.position is missing',
    ])
  })

  it.each<readonly [what: string, change: Node, fault: string]>([
    ['a name that is empty', { name: '' }, 'name is missing'],
    ['an organiser without a name', { organizer: { url: 'x' } }, 'organizer.name is missing'],
    ['one speaker of two without a name', { performer: [{ name: 'x' }, {}] }, 'performer.name is missing'],
    ['an offer without a price', { offers: { url: 'x' } }, 'offers.price is missing'],
    [
      'a start by the clock on some wall',
      { startDate: '2030-04-03T18:00:00' },
      'startDate is no day, and no time with its distance from UTC',
    ],
    [
      'an old date of what is not moved',
      { previousStartDate: '2030-04-02' },
      'previousStartDate is for what is rescheduled alone',
    ],
    ['a place that is a word', { location: 'Online' }, 'an online event has a VirtualLocation with a url'],
  ])('is not met by %s', (_, change, fault) => {
    expect(faultsOf(lowTide)).toEqual([])
    expect(faultsOf({ ...lowTide, ...change })).toContain(fault)
  })
})

it.each([
  ['EventSeries', 'startDate'],
  ['BlogPosting', 'datePublished'],
  ['ProfilePage', 'dateModified'],
  ['VideoObject', 'uploadDate'],
])('a %s has no %s by the clock on some wall', (type, property) => {
  expect(faultsOf({ '@type': type, [property]: '2030-04-03T18:00:00' })).toContain(
    `${property} is no day, and no time with its distance from UTC`,
  )
})

describe('an event', () => {
  const online = ['location.address', 'offers.availability', 'offers.priceCurrency', 'offers.validFrom']

  it('of which all is known leaves out what nobody notes, and nothing else', () => {
    expect(untoldIn(lowTide)).toEqual([...online, 'previousStartDate'].map((path) => `Event.${path}`))
    expect(
      untoldIn(nodeOf({ ...named(events, 'walk-along-the-pier'), speakers: library.people }) ?? {}),
    ).toEqual(online.map((path) => `Event.${path}`))
  })

  it.each([
    ['scheduled', 'low-tide', 'EventScheduled'],
    ['rescheduled', 'walk-along-the-pier', 'EventRescheduled'],
    ['postponed', 'storm-drill', 'EventPostponed'],
    ['postponed, with no new date', 'the-lighthouse', 'EventPostponed'],
    ['cancelled', 'salt-and-rust', 'EventCancelled'],
    ['tentative', 'charting-the-bay', 'EventScheduled'],
    ['on whole days', 'mending-days', 'EventScheduled'],
    ['without an end', 'until-the-light-goes', 'EventScheduled'],
    ['on several evenings', 'three-evenings-of-nets', 'EventScheduled'],
  ])('that is %s has all that is asked for', (_, slug, status) => {
    const node = nodeOf(named(events, slug))
    expect(node).toMatchObject({ eventStatus: `https://schema.org/${status}` })
    expect(node && faultsOf(node)).toEqual([])
  })

  it('has all that is asked for in every state and with every kind of date, or is not told', () => {
    const was = named(events, 'walk-along-the-pier').was
    const states = events.flatMap((event) =>
      (['scheduled', 'tentative', 'postponed', 'cancelled'] as const).flatMap((status) => [
        { ...event, status },
        { ...event, status, was },
      ]),
    )
    const nodes = states.flatMap(nodesOf)
    expect(nodes.length).toBeGreaterThan(100)
    expect(nodes.length).toBeLessThan(states.length)
    expect(nodes.flatMap(faultsOf)).toEqual([])
  })
})

it('is left out for the reasons that are written down, and each of them is one', () => {
  const bare = { summary: '', speakers: [] }
  const [early, never] = [instant('2030-01-01T00:00:00Z'), instant('1970-01-01T00:00:00Z')]
  const profiles = library.people.flatMap((person) => [
    ...personData({ ...person, revised: early }, library),
    ...personData({ ...person, summary: '', link: undefined, revised: never }, library),
  ])
  const nodes = told([
    ...events.flatMap((event) => [...nodesOf(event), ...nodesOf({ ...event, ...bare })]),
    ...community.events.flatMap((event) => eventData(event, community)),
    ...library.posts.flatMap((post) => postData({ ...post, revised: early }, library.site)),
    ...library.posts.flatMap((post) => postData({ ...post, retells: 'https://example.org/1' }, library.site)),
    ...profiles,
    ...profiles.flatMap(({ mainEntity }) => mainEntity),
    ...library.series.flatMap((series) => seriesData({ ...series, summary: '' }, library)),
    ...library.organisations.flatMap((organisation) => organisationData(organisation, library.site)),
    ...siteData(library.site),
    ...library.materials.flatMap((material) =>
      materialData({ ...material, contains: ['video'], summary: '', published: undefined }, library.site),
    ),
  ])
  expect([...new Set(nodes.flatMap(untoldIn))].sort()).toEqual([...everythingUntold].sort())
})

it('is all there where everything is known', () => {
  const known = (nodes: readonly Node[]) => {
    expect(nodes.flatMap(faultsOf)).toEqual([])
    return new Set(nodes.flatMap(untoldIn))
  }
  expect(known(told(siteData(library.site)))).toEqual(new Set(['Organization.sameAs']))
  expect(known(told(library.posts.flatMap((post) => postData(post, library.site))))).toEqual(new Set())
  const video = named(library.materials, 'a-boat-in-an-hour')
  expect(known(told(materialData(video, library.site)))).toEqual(
    new Set(['thumbnailUrl', 'contentUrl', 'duration', 'embedUrl'].map((path) => `VideoObject.${path}`)),
  )
})
