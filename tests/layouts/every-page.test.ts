import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** A community on its first day: an identity, with what only some sites say of themselves, and one page. */
const firstDay = (more = ''): Library =>
  libraryMadeBy((folder) => {
    writeFileSync(join(folder, 'site.yaml'), identity + more)
    mkdirSync(join(folder, 'pages'))
    writeFileSync(join(folder, 'pages', 'about.md'), '---\ntitle: About us\n---\n\nWe begin today.\n')
  })

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
const empty = await allPages(contextOf(firstDay()))
const emptyAndPublic = await allPages(
  contextOf(firstDay('free: yes\nrepository: https://github.com/example/first-day\n')),
)
const communities = [
  { name: 'the made-up community', pages: community },
  { name: 'a community on its first day', pages: empty },
  { name: 'a community on its first day with a public source', pages: emptyAndPublic },
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

describe('a community on its first day', () => {
  const pageOf = (pages: readonly RenderedPage[], path: string) =>
    partOf(pages.find((one) => one.path === path)?.html ?? '')
  const page = (path: string) => pageOf(empty, path)
  const lists = ['sessions', 'spin-offs', 'materials', 'posts', 'people', 'questions', 'series', 'journey']

  it.each(lists)('has a page of %s that says so, what will be there, and how it gets there', (kind) => {
    const main = page(`/${kind}/`).one('main')
    expect(main.text).toMatch(/ yet\b/)
    expect(main.text).not.toContain('There is nothing here yet')
    expect(main.text).not.toContain('GitHub')
    expect(main.links).toEqual([
      ['sessions', 'spin-offs', 'series'].includes(kind)
        ? '/calendar/subscribe/'
        : 'mailto:hello@example.org',
    ])
  })

  it.each(lists)('offers organisers to add to the %s where its source is public', (kind) => {
    const { links } = pageOf(emptyAndPublic, `/${kind}/`).one('main')
    expect(links).toContain('https://github.com/example/first-day/blob/main/content/GUIDE.md')
    expect(
      links.filter((link) =>
        link.startsWith(`https://github.com/example/first-day/new/main/content/${kind}?filename=`),
      ).length,
    ).toBe(1)
  })

  it('says one thing on how to write the first post, there and where one contributes', () => {
    const posts = page('/posts/').one('main')
    expect(posts.text).toContain('Nobody has published a post here yet.')
    expect(page('/contribute/').one('main').links).toEqual(posts.links)
    expect(pageOf(emptyAndPublic, '/posts/').one('main').links).toContain('/contribute/')
    const add = pageOf(emptyAndPublic, '/contribute/').one('main').links
    expect(add.some((link) => link.includes('/content/posts?filename='))).toBe(true)
  })

  it('promises nothing that its identity does not', () => {
    for (const { path, html } of empty)
      if (path !== '/calendar/subscribe/')
        // to subscribe to a calendar costs nothing anywhere
        expect(partOf(html).one('body').text, path).not.toMatch(
          /\b(free|charge|obligation|costs?|nothing to pay)\b/i,
        )
    expect(pageOf(emptyAndPublic, '/').one('main').text).toContain('There is no charge and no obligation.')
    expect(pageOf(emptyAndPublic, '/sessions/').one('main').text).toContain('online, open to all and free.')
    expect(page('/sessions/').one('main').text).toContain('online and open to all.')
  })

  it('does not lead from one page without content to another as if there were some', () => {
    expect(page('/').one('main').text).not.toMatch(/\bAll (posts|materials|that we learned)\b/)
    expect(page('/organisations/').one('main').links).toEqual([])
    const learnings = page('/learnings/').one('main')
    expect(learnings.text).not.toContain('Were you there?')
    expect(learnings.links).toEqual(['/calendar/subscribe/'])
    expect(pageOf(emptyAndPublic, '/learnings/').one('main').links).toEqual([
      '/calendar/subscribe/',
      'https://github.com/example/first-day/blob/main/content/GUIDE.md#record-what-was-learned',
    ])
  })

  it('has a home page that is honest and says how to get in touch', () => {
    const home = page('/').one('main')
    expect(home.text).toContain('No event is announced here.')
    expect(home.text).toContain('There is no post yet.')
    expect(home.links).toContain('mailto:hello@example.org')
    expect(home.links).not.toContain('/join/')
  })

  it('has a calendar without an event, and no month', () => {
    expect(page('/calendar/').one('main').text).toContain('No event is announced here.')
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
