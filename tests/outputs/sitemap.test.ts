import { describe, expect, it } from 'vitest'
import { monthsWithEvents } from '../../scripts/calendar/month.ts'
import { allOutputs } from '../../scripts/outputs/outputs.ts'
import { robots, sitemap } from '../../scripts/outputs/sitemap.ts'
import { xmlText } from '../../scripts/outputs/xml.ts'
import { communityLibrary, instant, now } from './community.ts'
import { childrenOf, readXml, textIn } from './strict-xml.ts'

const library = communityLibrary()
const root = readXml(sitemap(library, monthsWithEvents(library.events)).text)
const urls = childrenOf(root, 'url')
const locations = urls.map((url) => textIn(url, 'loc'))

const imported = library.posts.filter(({ original }) => original)

describe('the sitemap', () => {
  it('is one of sitemaps.org', () => {
    expect([root.name, root.attributes]).toEqual([
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    ])
    expect(urls).toHaveLength(root.children.length)
  })

  it('names each page once, with its whole address below that of the site', () => {
    expect(new Set(locations).size).toBe(locations.length)
    for (const location of locations) {
      expect(location).toMatch(/^https:\/\/example\.org\/between\/([\w/-]*\/)?$/)
      expect(new URL(location).href).toBe(location)
    }
  })

  it('names the lists, the years, the months and every item, and not what nobody should find', () => {
    const expected = [
      '',
      'calendar/',
      'calendar/subscribe/',
      'calendar/2031/',
      'calendar/2031/01/',
      'sessions/',
      'journey/',
      'about/',
      'organisations/',
      'organisations/port-of-nowhere/',
      'learnings/',
      'materials/kind/notes/',
    ]
    expect(locations).toEqual(
      expect.arrayContaining(expected.map((path) => `https://example.org/between/${path}`)),
    )
    expect(locations.join(' ')).not.toMatch(/404|search|\.\w+ /)
    expect(locations).toHaveLength(
      5 + 2 + 2 + 10 + 8 + library.items.length - imported.length + library.organisations.length + 4,
    )
  })

  it('leaves out posts whose canonical address is elsewhere', () => {
    expect(imported.map(({ slug }) => slug).sort()).toEqual(['hostile', 'what-the-harbour-taught-us'])
    expect(locations).toContain('https://example.org/between/posts/after-low-tide/')
    for (const { slug } of imported)
      expect(locations).not.toContain(`https://example.org/between/posts/${slug}/`)
  })

  it('says when an item was changed, unless nobody knows', () => {
    const days = urls.flatMap((url) => childrenOf(url, 'lastmod').map(({ text }) => text))
    expect(new Set(days)).toEqual(new Set(['2030-05-30']))
    expect(days).toHaveLength(library.items.length - imported.length)
    const unknown = library.items.map((item) => ({ ...item, revised: instant('1970-01-01T00:00:00Z') }))
    expect(sitemap({ ...library, items: unknown }, []).text).not.toContain('lastmod')
  })
})

it('robots.txt lets everybody in and names the sitemap', () => {
  expect(robots(library).text).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/between/sitemap.xml\n',
  )
})

it('every output has a path of its own and ends with a line end', () => {
  const outputs = allOutputs(library, now)
  expect(new Set(outputs.map(({ path }) => path)).size).toBe(outputs.length)
  for (const { path, text } of outputs) {
    expect(path).toMatch(/^\/[a-z0-9/.-]+\.(ics|xml|json|txt)$/)
    expect(text).toMatch(/[^\n]\n$/)
  }
})

it('xmlText escapes what has a meaning, and drops what XML cannot hold', () => {
  const words = 'a & b < c > "d" \'e\' \u0000\u0008\u000b\u001f\ufffe\uffff]]>\t\n🌊'
  const root = readXml(
    `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xmlText(words)}">${xmlText(words)}</a>`,
  )
  expect(root.text).toBe('a & b < c > "d" \'e\' ]]>\t\n🌊')
  expect(root.attributes.b).toBe(root.text)
})
