import { mf2 } from 'microformats-parser'
import { describe, expect, inject, it } from 'vitest'
import { builtPages, once } from './built-pages.ts'

type Item = ReturnType<typeof mf2>['items'][number]

const sites = [
  { name: 'the real content', folder: () => inject('site') },
  { name: 'the made-up community', folder: () => inject('fixtureSite') },
] as const

/** What a program that knows microformats2 and nothing of this site finds on each page, the root of the page first. */
const itemsIn = once(
  (site): ReadonlyMap<string, readonly Item[]> =>
    new Map(builtPages(site).map(({ path, html, address }) => [path, mf2(html, { baseUrl: address }).items])),
)

/** An item with everything within it. */
const withChildren = (item: Item): readonly Item[] => [
  item,
  ...[...(item.children ?? []), ...Object.values(item.properties).flat()].flatMap((value) =>
    typeof value === 'object' && 'properties' in value ? withChildren(value) : [],
  ),
]

const valuesOf = (item: Item | undefined, property: string): readonly unknown[] =>
  (item?.properties[property] ?? []).map((value) =>
    typeof value === 'object' && 'value' in value ? value.value : value,
  )

const date = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/

describe.each(sites)('microformats of $name', ({ folder }) => {
  const roots: readonly (readonly [path: RegExp, type: string])[] = [
    [/^\/(sessions|spin-offs)\/[^/]+\/$/, 'h-event'],
    [/^\/posts\/[^/]+\/$/, 'h-entry'],
    [/^\/people\/[^/]+\/$/, 'h-card'],
    [/^\/posts\/$/, 'h-feed'],
  ]

  it.each(roots)('%s is one %s', (pattern, type) => {
    const pages = [...itemsIn(folder())].filter(([path]) => pattern.test(path))
    expect(pages.length).toBeGreaterThan(0)
    for (const [path, items] of pages)
      expect(
        items.map((item) => item.type),
        path,
      ).toEqual([[type]])
  })

  it('names the page itself, where it stands', () => {
    const addresses = new Map(builtPages(folder()).map(({ path, address }) => [path, address]))
    for (const [path, [root]] of itemsIn(folder()))
      if (root && /^\/(sessions|spin-offs|posts|people)\/[^/]+\/$/.test(path))
        expect(valuesOf(root, 'url')[0], path).toBe(addresses.get(path))
  })

  it('gives every item one name that is not empty, and an address on this site', () => {
    const [origin = ''] = [...builtPages(folder())].flatMap(({ address }) => new URL(address).origin)
    for (const [path, items] of itemsIn(folder()))
      for (const item of items.flatMap(withChildren)) {
        expect(
          valuesOf(item, 'name').map((name) => typeof name),
          path,
        ).toEqual(['string'])
        expect(valuesOf(item, 'name')[0], path).not.toBe('')
        if (!item.type?.includes('h-feed')) expect(String(valuesOf(item, 'url')[0]), path).toContain(origin)
      }
  })

  it('gives dates that a program can read, and never an end before its start', () => {
    const items = [...itemsIn(folder()).values()].flat().flatMap(withChildren)
    const times = items.flatMap((item) =>
      ['start', 'end', 'published', 'updated'].flatMap((property) => valuesOf(item, property)),
    )
    expect(times.length).toBeGreaterThan(10)
    for (const time of times) expect(time).toMatch(date)
    for (const item of items) {
      const [start] = valuesOf(item, 'start')
      const [end] = valuesOf(item, 'end')
      if (end !== undefined) expect(Date.parse(String(end))).toBeGreaterThanOrEqual(Date.parse(String(start)))
    }
  })

  it('says who wrote a post and when', () => {
    for (const [path, [root]] of itemsIn(folder()))
      if (/^\/posts\/[^/]+\/$/.test(path)) {
        expect(valuesOf(root, 'author').length, path).toBeGreaterThan(0)
        expect(valuesOf(root, 'published').length + valuesOf(root, 'updated').length, path).toBeGreaterThan(0)
      }
  })
})

describe('one of each', () => {
  const find = (path: string) => itemsIn(inject('fixtureSite')).get(path)?.[0]

  it('an event', () => {
    const event = find('/sessions/low-tide/')
    const value = (property: string) => valuesOf(event, property)
    expect(value('name')).toEqual(['Low tide'])
    expect(value('summary')).toEqual(['What the shore looks like when the water is away.'])
    expect([value('start'), value('end')]).toEqual([['2030-04-03T16:00Z'], ['2030-04-03T17:30Z']])
    expect(value('location')).toEqual(['Online'])
    expect(value('category')).toEqual([
      'What holds when the water comes?',
      'Who decides what is mended first?',
      'Tide talks',
    ])
    expect(value('attendee')).toEqual(['Odile Exemple', 'Kabir Sample'])
    expect(event?.properties.attendee?.[0]).toMatchObject({
      type: ['h-card'],
      properties: {
        url: ['https://example.org/between/people/odile-exemple/'],
        'job-title': ['harbour master'],
        org: ['Port of Nowhere'],
      },
    })
    expect(value('content').join()).toContain('We looked at the shore.')
  })

  it.each([
    ['/sessions/mending-days/', ['2030-05-31'], ['2030-06-02']],
    ['/sessions/until-the-light-goes/', ['2030-06-20T16:00Z'], []],
    ['/sessions/three-evenings-of-nets/', ['2030-09-17T16:00Z'], ['2030-10-01T19:00Z']],
    ['/sessions/first-meeting/', [], []],
  ])('the dates of %s', (path, start, end) => {
    const event = find(path)
    expect([valuesOf(event, 'start'), valuesOf(event, 'end')]).toEqual([start, end])
  })

  it('a card in a list is an event in short', () => {
    const cards = itemsIn(inject('fixtureSite')).get('/sessions/') ?? []
    const card = cards.find((one) => valuesOf(one, 'name')[0] === 'Low tide')
    expect(card).toMatchObject({
      type: ['h-event'],
      properties: {
        url: ['https://example.org/between/sessions/low-tide/'],
        start: ['2030-04-03T16:00Z'],
        end: ['2030-04-03T17:30Z'],
        category: ['Session'],
      },
    })
  })

  it('a post, first published elsewhere', () => {
    const post = find('/posts/what-the-harbour-taught-us/')
    expect(valuesOf(post, 'published')).toEqual(['2029-11-20'])
    expect(valuesOf(post, 'syndication')).toEqual([
      'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
    ])
    expect(valuesOf(post, 'content').join().length).toBeGreaterThan(100)
    expect(valuesOf(find('/posts/after-low-tide/'), 'author')).toEqual(['Odile Exemple', 'Kabir Sample'])
    expect(valuesOf(find('/posts/no-words/'), 'author')).toEqual(['Between Tides'])
  })

  it('a post that was changed after it came out', () => {
    const [post] = itemsIn(inject('site')).get('/posts/the-days-after/') ?? []
    // It is a retelling: what came out on 30 April 2020 is another text.
    expect(valuesOf(post, 'published')).toEqual([])
    expect(valuesOf(post, 'updated')[0]).toMatch(date)
  })

  it('the list of posts', () => {
    const feed = find('/posts/')
    expect(valuesOf(feed, 'name')).toEqual(['Posts of Between Tides'])
    expect(feed?.children?.map(({ type }) => type)).toEqual(feed?.children?.map(() => ['h-entry']))
    expect(feed?.children?.length).toBeGreaterThan(3)
  })

  it('a person', () => {
    const person = find('/people/odile-exemple/')
    expect(valuesOf(person, 'job-title')).toEqual(['harbour master'])
    expect(valuesOf(person, 'org')).toEqual(['Port of Nowhere'])
  })
})
