import { describe, expect, it } from 'vitest'
import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { listPathOf, pathOf, paths } from '../../scripts/domain/addresses.ts'
import type { AnyItem } from '../../scripts/domain/items.ts'
import { isDated } from '../../scripts/domain/when/when.ts'
import { allOutputs } from '../../scripts/outputs/outputs.ts'
import { communityLibrary } from '../outputs/community.ts'
import { read, readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const library = communityLibrary()
const context = contextOf(library)
const page = await readSite(context)

/** Both ends link to each other outside the prose, where nobody had to write the link. */
const isLinkedBothWays = (one: AnyItem, other: AnyItem): void => {
  expect(page(pathOf(one)).one('main').links).toContain(pathOf(other))
  expect(page(pathOf(other)).one('main').links).toContain(pathOf(one))
}

describe('links go both ways', () => {
  const pairs = library.events.flatMap((event) => [
    ...library.materialsOf(event).map((other) => ({ name: 'material', event, other })),
    ...event.speakers.map((other) => ({ name: 'person', event, other })),
    ...event.questions.map((other) => ({ name: 'question', event, other })),
    ...library.postsOf(event).map((other) => ({ name: 'post', event, other })),
    ...library.stagesOf(event).map((other) => ({ name: 'stage', event, other })),
    ...(event.series ? [{ name: 'series', event, other: event.series }] : []),
  ])

  it.each(['material', 'person', 'question', 'post', 'stage', 'series'])('between event and %s', (name) => {
    const found = pairs.filter((pair) => pair.name === name)
    expect(found.length).toBeGreaterThan(1)
    for (const { event, other } of found) isLinkedBothWays(event, other)
  })

  it('between post and author, and between post and question', () => {
    const found = library.posts.flatMap((post) =>
      [...post.authors, ...post.questions].map((other) => ({ post, other })),
    )
    expect(found.length).toBeGreaterThan(2)
    for (const { post, other } of found) isLinkedBothWays(post, other)
  })

  it('whichever of the two files says so', () => {
    // One of these is told by the event, the other by the material.
    for (const path of ['/materials/tide-tables/', '/materials/sea-wall-slides/'])
      expect(page('/sessions/low-tide/').one('main').links).toContain(path)
  })

  it('between neighbours of the journey', () => {
    const ways = (path: string) => page(path).one('nav.pager').links
    expect(ways('/journey/flood/')).toEqual(['/journey/mending/'])
    expect(ways('/journey/mending/')).toEqual(['/journey/flood/', '/journey/asking/'])
    expect(ways('/journey/asking/')).toEqual(['/journey/mending/'])
    expect(page('/journey/asking/').one('main').text).toContain('Stage 3 of 3')
  })
})

describe('every item', () => {
  it('is on the page of its kind', () => {
    for (const item of library.items)
      if (item.kind !== 'page') expect(page(listPathOf(item.kind)).one('main').links).toContain(pathOf(item))
  })

  it('leads back to the page of its kind', () => {
    for (const item of library.items)
      if (item.kind !== 'page')
        expect(page(pathOf(item)).one('.breadcrumbs').links).toContain(listPathOf(item.kind))
  })

  it('of pages is in the footer of every page', () => {
    for (const { slug } of library.pages)
      expect(page('/search/').one('footer.site-footer').links).toContain(`/${slug}/`)
  })

  it('with a date is in the calendar, the page and the file', () => {
    for (const event of library.events) {
      expect(page('/calendar/').one('main').links).toContain(pathOf(event))
      const file = calendarFileOf(event, library)
      if (file && isDated(event.when)) expect(page(pathOf(event)).links).toContain(file)
    }
  })
})

it('every link of the site has an end', async () => {
  const pages = await allPages(context)
  const known = new Set([
    ...pages.map(({ path }) => path),
    ...library.attachments.map(({ path }) => path),
    ...allOutputs(library, context.now).map(({ path }) => path),
    ...Object.values(context.assets),
    paths.icon,
  ])
  const broken = pages.flatMap(({ path, html }) => {
    const found = read(html)
    const addresses = [
      ...found.links,
      ...found.all('link').map((link) => link.attribute('href') ?? ''),
      ...found.all('img').map((image) => image.attribute('src') ?? ''),
    ]
    return addresses
      .filter((address) => address.startsWith('/') && !known.has(address.replace(/[#?].*$/, '')))
      .map((address) => `${path} → ${address}`)
  })
  expect(broken).toEqual([])
})

describe('the canonical address', () => {
  const head = (path: string) => ({
    canonical: page(path).one('link[rel="canonical"]').attribute('href'),
    shared: page(path).one('meta[property="og:url"]').attribute('content'),
  })

  it('of a page is its own, whole', () => {
    for (const path of ['/', '/sessions/low-tide/', '/calendar/2030/06/', '/posts/after-low-tide/'])
      expect(head(path)).toEqual({
        canonical: `https://example.org/between${path}`,
        shared: `https://example.org/between${path}`,
      })
  })

  it('of an imported post is that of the original, without the tracking, for those who share it too', () => {
    expect(head('/posts/what-the-harbour-taught-us/')).toEqual({
      canonical: 'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
      shared: 'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
    })
    expect(page('/posts/what-the-harbour-taught-us/').one('main').text).toContain(
      'First published at stories.example.net',
    )
  })

  it('is not to be had for what is not there', () => {
    expect(page('/404.html').has('link[rel="canonical"]')).toBe(false)
    expect(page('/404.html').one('meta[name="robots"]').attribute('content')).toBe('noindex')
  })
})
