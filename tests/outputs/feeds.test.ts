import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { emptyBody } from '../../scripts/domain/body.ts'
import type { Post } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { atomFeed, jsonFeed } from '../../scripts/outputs/feeds.ts'
import { communityLibrary, instant, named } from './community.ts'
import { childrenOf, readXml, textIn } from './strict-xml.ts'

const library = communityLibrary()
const address = 'https://example.org/between'
const withPosts = (posts: readonly Post[]): Library => ({ ...library, posts })
const someLike = (changes: Partial<Post>): Library =>
  withPosts([{ ...named(library.posts, 'no-words'), ...changes }])
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

describe('the Atom feed', () => {
  const root = readXml(atomFeed(library).text)
  const entries = childrenOf(root, 'entry')

  it('has what RFC 4287 requires of a feed (§4.1.1)', () => {
    expect([root.name, root.attributes]).toEqual([
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    ])
    expect(textIn(root, 'id')).toBe(`${address}/`)
    expect(textIn(root, 'title').trim()).toBe('Between Tides — a circle for people who mend harbours & homes')
    expect(textIn(root, 'updated')).toMatch(rfc3339)
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes)).toEqual([
      { href: `${address}/feed.xml`, rel: 'self', type: 'application/atom+xml' },
      { href: `${address}/`, rel: 'alternate', type: 'text/html' },
    ])
  })

  it('has what RFC 4287 requires of each entry (§4.1.2)', () => {
    expect(entries).toHaveLength(library.posts.length)
    for (const entry of entries) {
      expect(URL.canParse(textIn(entry, 'id'))).toBe(true)
      expect(textIn(entry, 'title').trim()).not.toBe('')
      for (const time of ['published', 'updated']) expect(textIn(entry, time)).toMatch(rfc3339)
      for (const author of childrenOf(entry, 'author')) expect(textIn(author, 'name').trim()).not.toBe('')
      expect(childrenOf(entry, 'author').length).toBeGreaterThan(0)
      expect(childrenOf(entry, 'content').map(({ attributes }) => attributes)).toEqual([{ type: 'html' }])
      expect(childrenOf(entry, 'summary').length).toBeLessThan(2)
    }
    const ids = entries.map((entry) => textIn(entry, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is as new as its newest entry', () => {
    const updates = entries.map((entry) => textIn(entry, 'updated')).sort()
    expect(textIn(root, 'updated')).toBe(updates.at(-1))
    const site = { ...library.site, revised: instant('2031-01-01T00:00:00Z') }
    expect(atomFeed({ ...library, site })).toEqual(atomFeed(library))
  })

  it('gives a reader of feeds what the posts say, from the newest', () => {
    const feed = parseAtomFeed(atomFeed(library).text)
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual(library.posts.map(({ title }) => title))
    const entry = feed.entries?.find(({ id }) => id === `${address}/posts/after-low-tide/`)
    expect(entry?.authors?.map(({ name }) => name)).toEqual(['Odile Exemple', 'Kabir Sample'])
    expect(entry?.links).toEqual([
      { href: `${address}/posts/after-low-tide/`, rel: 'alternate', type: 'text/html' },
    ])
    expect(entry?.categories?.map(({ term }) => term)).toEqual(['What holds when the water comes?'])
    expect(entry?.summary?.value).toBe('Two of us wrote down what we saw.')
    expect(new Date(entry?.published ?? '')).toEqual(new Date('2030-04-10T08:15:00Z'))
  })

  it('says where a text was first published', () => {
    const entries = parseAtomFeed(atomFeed(library).text).entries ?? []
    const imported = entries.find(({ id }) => id === `${address}/posts/what-the-harbour-taught-us/`)
    expect(imported?.links?.find(({ rel }) => rel === 'via')?.href).toBe(
      'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
    )
  })

  it('says when a post was changed, and never that this was before it came out', () => {
    const updatedOf = (post: Partial<Post>): unknown =>
      parseAtomFeed(atomFeed(someLike(post)).text).entries?.[0]?.updated
    const [earlier, later] = [instant('2030-05-01T00:00:00Z'), instant('2030-05-02T00:00:00Z')]
    expect(updatedOf({ published: earlier, revised: later })).toBe('2030-05-02T00:00:00.000Z')
    expect(updatedOf({ published: later, revised: earlier })).toBe('2030-05-02T00:00:00.000Z')
  })

  it('carries hostile words as words', () => {
    const feed = parseAtomFeed(atomFeed(library).text)
    const post = named(library.posts, 'hostile')
    const entry = feed.entries?.find(({ id }) => id === `${address}/posts/hostile/`)
    expect(entry?.title?.value).toBe(post.title)
    expect(entry?.summary?.value).toBe(post.summary)
    expect(entry?.content?.value).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(entry?.content?.value).not.toMatch(/<script|<style/)
  })

  it('is XML whatever the words are', () => {
    const words = 'a\u0000\u0007\u001f\ufffe ]]> & <b> " \' &nbsp; 🌊'
    const feed = readXml(
      atomFeed(someLike({ title: words, summary: words, body: { ...emptyBody, html: `<p>${words}</p>` } }))
        .text,
    )
    const [entry] = childrenOf(feed, 'entry')
    const shown = 'a ]]> & <b> " \' &nbsp; 🌊'
    expect(entry && textIn(entry, 'title').trim()).toBe(shown)
    expect(entry && textIn(entry, 'summary').trim()).toBe(shown)
    expect(entry && textIn(entry, 'content').trim()).toBe(`<p>${shown}</p>`)
  })

  it('is one without any post', () => {
    const revised = instant('2030-03-02T10:00:00Z')
    const feed = readXml(atomFeed({ ...withPosts([]), site: { ...library.site, revised } }).text)
    expect(textIn(feed, 'updated')).toBe('2030-03-02T10:00:00.000Z')
    expect(childrenOf(feed, 'author').map((author) => textIn(author, 'name'))).toEqual(['Between Tides'])
  })
})

interface JsonItem {
  readonly id?: unknown
  readonly [key: string]: unknown
}
interface Json {
  readonly [key: string]: unknown
  readonly items: readonly JsonItem[]
}
const jsonOf = (one: Library): Json => JSON.parse(jsonFeed(one).text)

describe('the JSON feed', () => {
  it('has what JSON Feed 1.1 requires', () => {
    const feed = jsonOf(library)
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Between Tides — a circle for people who mend harbours & homes',
      home_page_url: `${address}/`,
      feed_url: `${address}/feed.json`,
      language: 'en',
      authors: [{ name: 'Between Tides', url: `${address}/` }],
    })
    expect(feed.items).toHaveLength(library.posts.length)
    for (const item of feed.items) {
      expect(item.id).toBe(item.url)
      expect(typeof item.content_html).toBe('string')
      expect(item.date_published).toMatch(rfc3339)
      expect(item.date_modified).toMatch(rfc3339)
      expect(Object.values(item)).not.toContain(null)
    }
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
  })

  it('gives a reader of feeds what the posts say, from the newest', () => {
    const feed = parseJsonFeed(jsonFeed(library).text)
    expect(feed.items?.map(({ title }) => title)).toEqual(library.posts.map(({ title }) => title))
    expect(feed.items?.map(({ content_html }) => content_html ?? '')[0]).toBe('')
    const item = feed.items?.find(({ url }) => url === `${address}/posts/after-low-tide/`)
    expect(item?.authors).toEqual([
      { name: 'Odile Exemple', url: `${address}/people/odile-exemple/` },
      { name: 'Kabir Sample', url: `${address}/people/kabir-sample/` },
    ])
    expect(item?.tags).toEqual(['What holds when the water comes?'])
    expect(item?.language).toBe('en')
  })

  it('names where an imported post was first published, without the tracking', () => {
    const { items } = jsonOf(library)
    expect(
      items.filter(({ external_url }) => external_url).map(({ url, external_url }) => [url, external_url]),
    ).toEqual([
      [`${address}/posts/hostile/`, 'https://stories.example.net/"><script>alert(1)</script>'],
      [
        `${address}/posts/what-the-harbour-taught-us/`,
        'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
      ],
    ])
  })

  it('has the note of the editors on a post, above a retelling and below all else', () => {
    const note = { html: 'See <a href="/about/">us</a>.', text: 'See us.', headings: [] }
    const body = { html: '<p>Words.</p>\n', text: 'Words.', headings: [] }
    const told = `<p><strong>Editorial note.</strong> See <a href="${address}/about/">us</a>.</p>\n`
    const contentOf = (changes: Partial<Post>) =>
      jsonOf(someLike({ body, note, ...changes })).items[0]?.content_html
    expect(contentOf({})).toBe(`<p>Words.</p>\n${told}`)
    expect(contentOf({ retells: 'https://stories.example.net/1' })).toBe(`${told}<p>Words.</p>\n`)
  })

  it('claims no day of its own for a retelling, and says where it is from', () => {
    const retelling = someLike({ retells: 'https://stories.example.net/1' })
    const [item] = jsonOf(retelling).items
    expect(item).toHaveProperty('date_modified')
    expect(item).not.toHaveProperty('date_published')
    expect(item).toHaveProperty('external_url', 'https://stories.example.net/1')
    const [entry] = parseAtomFeed(atomFeed(retelling).text).entries ?? []
    expect(entry?.published).toBeUndefined()
    expect(entry?.links).toContainEqual({ href: 'https://stories.example.net/1', rel: 'via' })
  })

  it('is one without any post', () => {
    expect(jsonOf(withPosts([])).items).toEqual([])
  })
})

describe('both feeds, to a parser of feeds', () => {
  const { entries = [], xml } = parseAtomFeed(atomFeed(library).text)
  const { items = [], language } = parseJsonFeed(jsonFeed(library).text)
  const addressOf = ({ slug }: Post) => `${address}/posts/${slug}/`
  const authorsOf = (post: Post) =>
    post.authors.length > 0
      ? post.authors.map(({ title, slug }) => [title, `${address}/people/${slug}/`])
      : [['Between Tides', `${address}/`]]
  const textOf = (written: string) => written || undefined

  it('hold the posts of the library in JSON, with everything that is told of them', () => {
    expect(items.map((item) => ({ ...item, content_html: undefined }))).toEqual(
      library.posts.map((post) => ({
        id: addressOf(post),
        url: addressOf(post),
        external_url: post.original,
        title: post.title,
        summary: textOf(post.summary),
        content_html: undefined,
        date_published: post.published.toJSDate().toISOString(),
        date_modified: post.revised.toJSDate().toISOString(),
        authors: authorsOf(post).map(([name, url]) => ({ name, url })),
        tags: post.questions.length > 0 ? post.questions.map(({ title }) => title) : undefined,
        language: post.language ?? 'en',
      })),
    )
  })

  it('hold the same in Atom', () => {
    expect(entries.map((entry) => ({ ...entry, content: undefined }))).toEqual(
      library.posts.map((post) => ({
        id: addressOf(post),
        title: { value: post.title },
        links: [
          { href: addressOf(post), rel: 'alternate', type: 'text/html' },
          ...(post.original ? [{ href: post.original, rel: 'via' }] : []),
        ],
        summary: post.summary ? { value: post.summary } : undefined,
        content: undefined,
        published: post.published.toJSDate().toISOString(),
        updated: post.revised.toJSDate().toISOString(),
        authors: authorsOf(post).map(([name, uri]) => ({ name, uri })),
        categories:
          post.questions.length > 0 ? post.questions.map(({ title }) => ({ term: title })) : undefined,
        xml: post.language ? { lang: post.language } : undefined,
      })),
    )
    expect(items.map(({ content_html }) => content_html ?? '')).toEqual(
      entries.map(({ content }) => content?.value ?? ''),
    )
  })

  it('say which language a post is in, where it is not that of the site', () => {
    expect([xml?.lang, language]).toEqual(['en', 'en'])
    const arabic = `${address}/posts/many-scripts/`
    expect(entries.find(({ id }) => id === arabic)?.xml).toEqual({ lang: 'ar' })
    expect(items.find(({ id }) => id === arabic)?.language).toBe('ar')
  })
})

describe('the prose in both feeds', () => {
  const prose = (one: Library): readonly [atom: string, json: string] => {
    const atom = parseAtomFeed(atomFeed(one).text).entries?.map(({ content }) => content?.value ?? '') ?? []
    const json = jsonOf(one).items.map(({ content_html }) => String(content_html))
    return [atom.join('\n'), json.join('\n')]
  }

  it('has whole addresses alone: a feed reader shows it far from the site', () => {
    for (const html of prose(library)) {
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, found = '']) => found)
      expect(addresses).toContain(`${address}/sessions/low-tide/`)
      expect(addresses).toContain(`${address}/files/posts/red-boat.png`)
      expect(addresses).toContain(`${address}/files/materials/tide-tables.txt`)
      for (const found of addresses) expect(found).toMatch(/^(https?:\/\/|mailto:)/)
      for (const found of addresses) expect(found).not.toMatch(/example\.org\/(?!between\/)/)
    }
  })

  it('leads from a heading of the post to the page of the post', () => {
    const one = someLike({ body: { ...emptyBody, html: '<p><a href="#a-table">see</a></p>' } })
    for (const html of prose(one))
      expect(html).toContain(`<a href="${address}/posts/no-words/#a-table">see</a>`)
  })

  it('leaves addresses elsewhere, and text that looks like an address, as they are', () => {
    const html =
      '<p><a href="https://example.net/?a=1&amp;b=2">x</a> <a href="mailto:a@example.org">y</a> <code> href=&quot;/x&quot;</code></p>'
    for (const shown of prose(someLike({ body: { ...emptyBody, html } }))) expect(shown).toBe(html)
  })

  it('has neither tracking pixel nor web mail, and shows no picture of another host', () => {
    for (const html of prose(library)) {
      expect(html).not.toMatch(/_\/stat|mail\.google|utm_|source=rss/)
      for (const [, source = ''] of html.matchAll(/ src="([^"]*)"/g)) expect(source).toMatch(`${address}/`)
      expect(html).toContain('href="mailto:hello@example.org"')
    }
  })
})
