import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../scripts/domain/library.ts'
import { communityFolder, communityLibrary, libraryIn } from '../outputs/community.ts'
import { type Part, read } from './markup.ts'
import { allPages, contextOf, type RenderedPage } from './pages.ts'

/** The library of a content folder made for it. */
const libraryMadeBy = (fill: (folder: string) => void): Library => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    fill(folder)
    return libraryIn(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const identity = `
name: Nothing yet
tagline: a community on its first day
description: There is nothing here yet.
address: https://example.org
zone: UTC
language: en
contact: hello@example.org
`

/** A community on its first day: an identity and nothing else. */
const emptyLibrary = (): Library =>
  libraryMadeBy((folder) => writeFileSync(join(folder, 'site.yaml'), identity))

/** The made-up community, with a heading in every text for each anchor that a page without text has. */
const libraryWithHeadings = (pages: readonly RenderedPage[]): Library => {
  const anchors = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
  )
  const headings = [...anchors]
    .flatMap((id = '') => [`## ${id}`, `## ${id.replace(/^.*:/, '')}`])
    .join('\n\n')
  return libraryMadeBy((folder) => {
    cpSync(communityFolder, folder, { recursive: true })
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.md'))
        writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n\n${headings}\n`)
  })
}

const community = await allPages(contextOf(communityLibrary()))
const empty = await allPages(contextOf(emptyLibrary()))
const communities = [
  { name: 'the made-up community', pages: community },
  { name: 'a community without content', pages: empty },
  {
    name: 'a community with headings like the site’s own',
    pages: await allPages(contextOf(libraryWithHeadings(community))),
  },
]

const readOnce = new Map<string, Part>()
const partOf = (html: string): Part => {
  const part = readOnce.get(html) ?? read(html)
  readOnce.set(html, part)
  return part
}

/** The paths of the pages with a fault, and what it is. */
const faults = (
  pages: readonly RenderedPage[],
  faultsOf: (page: Part, html: string, path: string) => readonly string[],
): readonly string[] =>
  pages.flatMap(({ path, html }) => faultsOf(partOf(html), html, path).map((fault) => `${path} ${fault}`))

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) < at)

describe.each(communities)('every page of $name', ({ pages }) => {
  it('has a path of its own', () => {
    expect(repeated(pages.map(({ path }) => path))).toEqual([])
    for (const { path } of pages) expect(path).toMatch(/^\/([a-z0-9-]+\/)*$|^\/404\.html$/)
  })

  it('shows no value that went missing', () => {
    const lost = /\bundefined\b|\bnull\b|\bNaN\b|\[object |Invalid |\bfunction\b|=>/g
    // The one arrow is in a code block of a post.
    const found = pages.flatMap(({ path, html }) =>
      [...html.replace('({ load }) =&gt; load', '').replaceAll('=&gt;', '=>').matchAll(lost)].map(
        ([what]) => `${path} ${what}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('starts with the document type and says its language', () => {
    for (const { html } of pages)
      expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8"/)
  })

  it('has one title, one description and one first heading, with words in them', () => {
    expect(
      faults(pages, (page) => [
        ...(page.one('title').text ? [] : ['no title']),
        ...(page.one('meta[name="description"]').attribute('content') ? [] : ['no description']),
        ...(page.one('h1').text ? [] : ['no heading']),
        ...page.all('h2').flatMap(({ text }) => (text ? [] : ['empty heading'])),
      ]),
    ).toEqual([])
  })

  it('goes down the levels of headings one by one', () => {
    expect(
      faults(pages, (_, html) => {
        const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
        return levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`h${level}`] : []))
      }),
    ).toEqual([])
  })

  it('uses each id once, and only ids that are there', () => {
    expect(
      faults(pages, (page) => {
        const ids = page.all('[id]').map((part) => part.attribute('id') ?? '')
        const wanted = ['aria-labelledby', 'for', 'aria-describedby'].flatMap((name) =>
          page.all(`[${name}]`).map((part) => part.attribute(name) ?? ''),
        )
        return [...repeated(ids), ...wanted.filter((id) => !ids.includes(id))]
      }),
    ).toEqual([])
  })

  it('has no list without an entry, no empty link and no empty paragraph but those that a script fills', () => {
    expect(
      faults(pages, (page) => [
        ...['ul', 'ol', 'dl'].flatMap((list) =>
          page
            .all(list)
            .flatMap((found) =>
              found.text || found.attribute('data-search-results') !== undefined ? [] : [`empty ${list}`],
            ),
        ),
        ...page
          .all('a')
          .flatMap((link) => (link.text ? [] : [`link without words ${link.attribute('href')}`])),
        ...page
          .all('p')
          .flatMap((found) =>
            found.text || found.has('img') || found.attribute('role') ? [] : ['empty paragraph'],
          ),
      ]),
    ).toEqual([])
  })

  it('asks no other host for anything', () => {
    expect(
      faults(pages, (page, _, path) =>
        ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed'].flatMap((tag) =>
          page
            .all(`${tag}[src]`)
            .map((part) => part.attribute('src') ?? '')
            .filter((source) => new URL(source, `https://site.test${path}`).host !== 'site.test'),
        ),
      ),
    ).toEqual([])
  })

  it('says which part of the site it is in', () => {
    expect(
      faults(pages, (page, _, path) => {
        const current = page.all('header.site-header a[aria-current]')
        if (current.length > 1) return ['several current parts']
        return current.flatMap((link) => {
          const href = link.attribute('href') ?? ''
          const expected = path === href ? 'page' : 'true'
          return path.startsWith(href) && link.attribute('aria-current') === expected ? [] : [href]
        })
      }),
    ).toEqual([])
  })
})

describe('a community without content', () => {
  const page = (path: string) => read(empty.find((one) => one.path === path)?.html ?? '')

  it.each(['sessions', 'spin-offs', 'materials', 'people', 'questions', 'series', 'journey'])(
    'has a page of %s that says so',
    (kind) => {
      expect(page(`/${kind}/`).one('main').text).toContain('There is nothing here yet.')
    },
  )

  it('has a page of posts that says so, and how to write the first', () => {
    const posts = page('/posts/').one('main')
    expect(posts.text).toContain('Nobody has published a post here yet.')
    expect(posts.links).toEqual(['/contribute/'])
    expect(empty.map(({ path }) => path)).toContain('/contribute/')
  })

  it('has a home page that is honest and says how to get in touch', () => {
    const home = page('/').one('main')
    expect(home.text).toContain('No event is planned at the moment.')
    expect(home.text).toContain('There is no post yet.')
    expect(home.links).toContain('mailto:hello@example.org')
    expect(home.links).not.toContain('/join/')
  })

  it('has a calendar without an event, and no month', () => {
    expect(page('/calendar/').one('main').text).toContain('No event is planned at the moment.')
    expect(empty.filter(({ path }) => /^\/calendar\/\d/.test(path))).toEqual([])
  })
})

describe('the picture that stands for a page elsewhere', () => {
  const cardsOn = ({ html }: RenderedPage) =>
    Object.fromEntries(
      [...html.matchAll(/<meta (?:property|name)="((?:og:image|twitter:card)[^"]*)" content="([^"]*)"/g)].map(
        ([, name = '', content]) => [name, content],
      ),
    )
  const pageAt = (path: string): RenderedPage => {
    const page = community.find((one) => one.path === path)
    if (!page) throw new Error(`There is no ${path}.`)
    return page
  }

  it('is its own for an event and a post', () => {
    expect(cardsOn(pageAt('/sessions/salt-and-rust/'))).toEqual({
      'og:image': 'https://example.org/between/sessions/salt-and-rust.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt':
        'Session, cancelled: Salt and rust. It was to be on Wednesday 3 July 2030, 6pm to 7.30pm Paris time (CEST). Between Tides',
      'twitter:card': 'summary_large_image',
    })
    expect(cardsOn(pageAt('/posts/after-low-tide/'))['og:image']).toBe(
      'https://example.org/between/posts/after-low-tide.png',
    )
  })

  it('is that of the site for every other page, and none where nobody should find the page', () => {
    for (const page of community) {
      if (/^\/(sessions|spin-offs|posts)\/[^/]+\/$/.test(page.path)) continue
      const image = page.html.includes('content="noindex"')
        ? undefined
        : 'https://example.org/between/card.png'
      expect(cardsOn(page)['og:image'], page.path).toBe(image)
    }
  })
})
