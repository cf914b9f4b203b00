import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFromJson } from '@extractus/feed-extractor'
import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, inject, it } from 'vitest'
import { siteTest } from '../browser/site.ts'

const sites = [
  { name: 'the real content', folder: () => inject('site') },
  { name: 'the made-up community', folder: () => inject('fixtureSite') },
] as const

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** Whether a value is right by a schema, and else why not: by Ajv, which knows nothing but the text of that schema. */
const faultsBy = (schema: object, value: unknown): string => {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text) && !/\s/.test(text),
      date: /^\d{4}-\d{2}-\d{2}$/,
      'date-time': instant,
    },
  })
  const validate = ajv.compile(schema)
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

describe.each(sites)('what programs read of $name', ({ folder }) => {
  const textOf = (path: string): string => readFileSync(join(folder(), path), 'utf8')
  const eventsFile = () => JSON.parse(textOf('events.json'))
  const schema = () => JSON.parse(textOf('schemas/events.json'))

  it('events.json is right by the schema that it names', () => {
    expect(eventsFile().$schema).toBe(schema().$id)
    expect(schema().$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(eventsFile().events.length).toBeGreaterThan(5)
    expect(faultsBy(schema(), eventsFile())).toBe('')
  })

  it.each([
    ['an event without a title', { title: undefined }, "must have required property 'title'"],
    ['a key that nobody told of', { colour: 'red' }, 'must NOT have additional properties'],
    [
      'a time on no clock',
      { when: { zone: 'UTC', sittings: [{ start: 'noon', end: null }] } },
      'must match format',
    ],
    ['a status in other words', { status: 'off' }, 'must be equal to one of the allowed values'],
    ['an address that is a path', { url: '/sessions/x/' }, 'must match format "uri"'],
  ])('the schema refuses %s', (_, change, fault) => {
    const file = eventsFile()
    const changed = JSON.parse(JSON.stringify({ ...file, events: [{ ...file.events[0], ...change }] }))
    expect(faultsBy(schema(), changed)).toContain(fault)
  })

  it('the Atom feed is one to a parser of feeds', () => {
    const feed = parseFeed(textOf('feed.xml'))
    const home = eventsFile().url
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' })
    expect(feed.title).toBe(eventsFile().title)
    expect([feed.url, feed.self, feed.image?.url]).toEqual([home, `${home}feed.xml`, `${home}icon.svg`])
    expect(feed.language).toMatch(/^en/)
    expect(feed.items.length).toBeGreaterThan(0)
    for (const item of feed.items) {
      expect(item.url, item.title ?? '').toBe(item.id)
      expect(item.title).not.toBe('')
      expect(item.updated).not.toBeNull()
      if (item.published) expect(item.published.getTime()).toBeLessThanOrEqual(item.updated?.getTime() ?? 0)
      expect(item.authors.length).toBeGreaterThan(0)
      for (const author of item.authors) expect(author.url).toContain(home)
    }
  })

  it('both feeds have the same posts, with their whole text and every address in it whole', () => {
    const json = JSON.parse(textOf('feed.json'))
    const items: readonly { id: string; title: string; content_html: string; tags?: string[] }[] = json.items
    const atom = parseFeed(textOf('feed.xml')).items
    expect(atom.map(({ id, title }) => [id, title])).toEqual(items.map(({ id, title }) => [id, title]))
    expect(atom.map(({ categories }) => categories.map(({ term }) => term))).toEqual(
      items.map(({ tags }) => tags ?? []),
    )
    for (const html of [
      ...items.map(({ content_html }) => content_html),
      ...atom.map(({ content }) => content ?? ''),
    ])
      for (const [, attribute, value = ''] of html.matchAll(/ (href|src|srcset|poster)="([^"]*)"/g))
        for (const address of attribute === 'srcset' ? value.split(/,\s+/) : [value])
          expect(address).toMatch(/^(https?:\/\/|mailto:)/)
  })

  it('both feeds are whole to one parser, and tell the same of each post in the same language', () => {
    const { items = [], language } = parseJsonFeed(textOf('feed.json'))
    const { entries = [], xml } = parseAtomFeed(textOf('feed.xml'))
    expect(xml?.lang).toBe(language)
    expect(items.length).toBeGreaterThan(0)
    expect(
      items.map((item) => [
        item.id,
        item.title,
        item.summary,
        item.content_html ?? '',
        item.date_published,
        item.date_modified,
        item.authors,
        item.external_url,
        item.language,
      ]),
    ).toEqual(
      entries.map((entry) => [
        entry.id,
        entry.title?.value,
        entry.summary?.value,
        entry.content?.value ?? '',
        entry.published,
        entry.updated,
        entry.authors?.map(({ name, uri }) => ({ name, url: uri })),
        entry.links?.find(({ rel }) => rel === 'via')?.href,
        entry.xml?.lang ?? language,
      ]),
    )
  })

  it('the JSON feed is read by a parser that has no part in writing it', () => {
    const read = extractFromJson(textOf('feed.json'))
    const { title, language, items = [] } = parseJsonFeed(textOf('feed.json'))
    expect([read.title, read.language]).toEqual([title, language])
    const dayOf = (item: (typeof items)[number]) =>
      item.date_published ? new Date(item.date_published).toISOString() : '' // a retelling has no day of its own
    expect(read.entries?.map(({ id, title, link, published }) => [id, title, link, published ?? ''])).toEqual(
      items.map((item) => [item.id, item.title, item.url, dayOf(item)]),
    )
  })

  it('the JSON feed has what JSON Feed 1.1 knows, of the kinds that it wants', () => {
    const url = { type: 'string', format: 'uri' }
    const text = { type: 'string', minLength: 1 }
    const authors = {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: text, url },
        required: ['name'],
        additionalProperties: false,
      },
    }
    const item = {
      type: 'object',
      required: ['id', 'content_html', 'date_modified'],
      additionalProperties: false,
      properties: {
        id: url,
        url,
        external_url: url,
        title: text,
        content_html: { type: 'string' },
        summary: text,
        date_published: { type: 'string', format: 'date-time' },
        date_modified: { type: 'string', format: 'date-time' },
        authors,
        tags: { type: 'array', items: text },
        language: text,
      },
    }
    const jsonFeed = {
      type: 'object',
      required: [
        'version',
        'title',
        'home_page_url',
        'feed_url',
        'icon',
        'favicon',
        'language',
        'authors',
        'items',
      ],
      additionalProperties: false,
      properties: {
        version: { const: 'https://jsonfeed.org/version/1.1' },
        title: text,
        description: text,
        home_page_url: url,
        feed_url: url,
        icon: url,
        favicon: url,
        language: text,
        authors,
        items: { type: 'array', items: item },
      },
    }
    expect(faultsBy(jsonFeed, JSON.parse(textOf('feed.json')))).toBe('')
  })
})

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

for (const [test, name, base] of [
  [real, 'the real content', ''],
  [fixture, 'the made-up community', '/between'],
] as const)
  test(`${name}: a browser finds how to search, and it is XML to it`, async ({ openPage, site }) => {
    const { page } = await openPage()
    await page.goto(`${base}/about/`)
    const address = await page.evaluate<string>(
      'document.querySelector(\'link[rel=search][type="application/opensearchdescription+xml"]\').href',
    )
    expect(address).toBe(`${site.origin}${base}/opensearch.xml`)
    const response = await fetch(address)
    expect(response.headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
    const description = await page.evaluate<readonly string[]>(`(() => {
      const xml = new DOMParser().parseFromString(${JSON.stringify(await response.text())}, 'application/xml')
      const { documentElement: root } = xml
      const url = root.querySelector('Url[type="text/html"]')
      return [root.localName, root.namespaceURI, url.getAttribute('template')]
    })()`)
    expect(description.slice(0, 2)).toEqual(['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/'])
    const { pathname, searchParams } = new URL(description[2]?.replace('{searchTerms}', 'low%20tide') ?? '')
    expect([pathname, searchParams.get('q')]).toEqual([`${base}/search/`, 'low tide'])
    const found = await page.goto(`${pathname}?q=low%20tide`)
    expect(found?.status()).toBe(200)
    await expect.poll(() => page.locator('#q').inputValue()).toBe('low tide')
  })

for (const [test, name, base] of [
  [real, 'the real content', ''],
  [fixture, 'the made-up community', '/between'],
] as const)
  test(`${name}: what programs ask for comes as what it is, to any page`, async ({ site }) => {
    const headersOf = async (path: string) => {
      const { status, headers } = await fetch(`${site.origin}${base}${path}`)
      return [status, headers.get('content-type'), headers.get('access-control-allow-origin')]
    }
    expect(await headersOf('/schemas/events.json')).toEqual([
      200,
      'application/schema+json; charset=utf-8',
      '*',
    ])
    expect(await headersOf('/events.json')).toEqual([200, 'application/json; charset=utf-8', '*'])
    expect(await headersOf('/llms.txt')).toEqual([200, 'text/plain; charset=utf-8', null])
  })
