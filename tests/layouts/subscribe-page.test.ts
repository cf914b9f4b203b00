import { describe, expect, it } from 'vitest'
import { archives, subscriptions } from '../../scripts/calendar/feeds.ts'
import { createLibrary, type Library } from '../../scripts/domain/library.ts'
import { libraryOf, person, series, session, site, spinOff } from '../examples.ts'
import { communityLibrary } from '../outputs/community.ts'
import { type Part, read, readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const library = communityLibrary()
const context = contextOf(library)
const page = await readSite(context)
const subscribe = '/calendar/subscribe/'

const mainOf = async (other: Library, path = subscribe): Promise<Part> =>
  (await readSite(contextOf(other)))(path).one('main')

/** What a part offers: for each address to copy, how many services have a link for it. */
const offered = (part: Part): readonly (readonly [address: string, links: number])[] =>
  part.all('.subscribe').map((one) => [one.one('code.address').text, one.all('li a').length])

describe('the page to subscribe on', () => {
  const main = page(subscribe).one('main')

  it('offers everything, all of each kind and each series, in the order of the calendars', () => {
    expect(offered(main)).toEqual(
      [
        '/calendar.ics',
        '/calendar/sessions.ics',
        '/calendar/spin-offs.ics',
        '/series/net-mending.ics',
        '/series/tide-talks.ics',
      ].map((path) => [`https://example.org/between${path}`, 4]),
    )
    expect(main.all('details.choice > summary').map(({ text }) => text)).toEqual([
      'All sessions',
      'All spin-offs',
      'Series: Net mending',
      'Series: Tide talks',
      'One person',
      'Google Calendar',
      'Apple Calendar',
      'Outlook.com and Microsoft 365',
      'Thunderbird',
      'Android, with a Google account',
      'Android, without Google',
      'Any other calendar',
    ])
  })

  it('leads to each person with a dated event, where the links are', async () => {
    const people = main
      .all('.choice__people a')
      .map((link) => [link.text, link.attribute('href')?.replace('#part:subscribe', '')])
    expect(people).toContainEqual(['Odile Exemple', '/people/odile-exemple/'])
    const feeds = subscriptions(library, context.now).filter(({ page }) => page.startsWith('/people/'))
    expect(people.map(([, href]) => href)).toEqual(feeds.map((feed) => feed.page))
    for (const feed of feeds)
      expect(offered(page(feed.page).one('main'))).toEqual([[`https://example.org/between${feed.path}`, 4]])
  })

  it('has a name of its own for every link and every button', () => {
    const names = [...main.all('a'), ...main.all('button')].map(({ text }) => text)
    expect(names.length).toBeGreaterThan(25)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('Google Calendar (Between Tides: sessions)')
    expect(names).toContain('Copy the address of Between Tides: sessions')
  })

  it('shows no copy button until a script has taken it over, and has a place that says what came of it', () => {
    const ways = main.all('[data-copy]')
    expect(ways.length).toBeGreaterThan(3)
    for (const way of ways) {
      expect(way.one('button').attribute('hidden')).toBeDefined()
      expect(way.one('button').attribute('type')).toBe('button')
      expect(way.one('[role="status"]').text).toBe('')
    }
  })

  it('says what a calendar that is still empty will hold', () => {
    const [, spinOffs] = main.all('details.choice')
    expect(spinOffs?.text).toContain('There is none yet.')
    expect(main.all('details.choice')[0]?.text).not.toContain('There is none yet.')
  })

  it('leads to the archives as files to download', () => {
    const links = main.section('Older events')?.all('a') ?? []
    expect(links.map((link) => link.attribute('href'))).toEqual(archives(library).map(({ path }) => path))
    expect(links.map(({ text }) => text)).toEqual([
      'Between Tides: all years (.ics)',
      'Between Tides: 2030 (.ics)',
    ])
    for (const link of links) expect(link.attribute('download')).toBeDefined()
  })

  it.each([
    [0, 'what is to come.'],
    [1, 'what is to come, and the last month.'],
    [12, 'what is to come, and the last 12 months.'],
    [24, 'what is to come, and the last 24 months.'],
  ])(
    'says what the main calendar holds when it keeps events for %s months',
    async (calendarMonths, words) => {
      const main = await mainOf(
        createLibrary({ ...libraryOf([]), site: { ...site, calendarMonths }, materialLinks: [] }),
      )
      expect(main.section('Everything')?.text).toContain(`Every session and spin-off with a date: ${words}`)
    },
  )

  it.each([
    [0, 'It is empty at the moment: no event is to come.'],
    [1, 'It is empty at the moment: no event in the last month, and none to come.'],
    [12, 'It is empty at the moment: no event in the last 12 months, and none to come.'],
  ])('says when the main calendar, which keeps events for %s months, is empty', async (months, words) => {
    const long = session('long-ago') // in 2020, and the site is built for 2030
    const keeping = (calendarMonths: number) =>
      createLibrary({ ...libraryOf([long]), site: { ...site, calendarMonths }, materialLinks: [] })
    expect((await mainOf(keeping(months))).section('Everything')?.text).toContain(words)
    expect((await mainOf(keeping(600))).section('Everything')?.text).not.toContain('empty')
  })

  it('is whole without an event, a series or a person', async () => {
    const main = await mainOf(libraryOf([]))
    expect(offered(main).map(([address]) => address)).toEqual(
      ['/calendar.ics', '/calendar/sessions.ics', '/calendar/spin-offs.ics'].map(
        (path) => site.address + path,
      ),
    )
    expect(main.has('.choice__people')).toBe(false)
    expect(main.section('Older events')?.all('a')).toHaveLength(1)
  })

  it('offers no series and nobody without a dated event', async () => {
    const [one, other] = [person('one', { title: 'One' }), person('other', { title: 'Other' })]
    const [met, never] = [series('met', { title: 'Met' }), series('never', { title: 'Never' })]
    const undated = { kind: 'undated', reason: 'not recorded' } as const
    const events = [
      session('a', { series: met, speakers: [one] }),
      spinOff('b', { when: undated, series: never, speakers: [other] }),
    ]
    const small = libraryOf(events, { people: [one, other], series: [met, never] })
    const main = await mainOf(small)
    expect(main.all('.choice__people a').map(({ text }) => text)).toEqual(['One'])
    expect(main.text).not.toContain('Never')
    expect((await mainOf(small, '/people/one/')).section('Follow the events of One')).toBeDefined()
    expect((await mainOf(small, '/people/other/')).section('Follow the events of Other')).toBeUndefined()
  })
})

it('every address to copy, on any page, is that of a calendar of this site', async () => {
  const known = new Set(subscriptions(library, context.now).map(({ path }) => library.site.address + path))
  const copied = (await allPages(context)).flatMap(({ html }) =>
    read(html)
      .all('code.address')
      .map(({ text }) => text),
  )
  expect(new Set(copied)).toEqual(known)
})
