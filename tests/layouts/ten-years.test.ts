import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { listPathOf, materialYearPath, pathOf, paths } from '../../scripts/domain/addresses.ts'
import { groupBy } from '../../scripts/domain/groups.ts'
import { yearShelves } from '../../scripts/domain/material-shelves.ts'
import { BuildContext } from '../../scripts/eleventy/context.ts'
import { sitemap } from '../../scripts/outputs/sitemap.ts'
import { budgets } from '../../scripts/report/budgets.ts'
import { instant, libraryIn } from '../outputs/community.ts'
import { type Part, read } from './markup.ts'
import { allPages } from './pages.ts'
import { fillWithYears } from './ten-years.ts'

/** What the headers of a response take at most, in bytes: with the policy among them those of this site take 1,333. */
const headers = 1_400

const siteAfter = async (
  amounts: Parameters<typeof fillWithYears>[1],
  templateNames?: Parameters<typeof allPages>[1],
) => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    fillWithYears(folder, amounts)
    const library = libraryIn(folder)
    const pages = await allPages(new BuildContext(library, instant('2026-11-22T09:00:00Z')), templateNames)
    return { library, pages: new Map(pages.map(({ path, html }) => [path, html])) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const { library, pages } = await siteAfter({ events: 60, materials: 300, years: 10 })

const parts = new Map<string, Part>()
const page = (path: string): Part => {
  const part = parts.get(path) ?? read(pages.get(path) ?? '')
  parts.set(path, part)
  return part
}
const withoutPlace = (address: string): string => address.replace(/[?#].*$/, '')
const titlesOn = (path: string): readonly string[] =>
  page(path)
    .all('li[data-found-by]')
    .map((entry) => entry.all('a')[0]?.text ?? '')

const isList = /^\/materials\/($|year\/|kind\/)/
const all = listPathOf('material')
const years = yearShelves(library).map(materialYearPath)

/** The bytes of a page as it travels, compressed as hard as a server does it on its way (`scripts/browser/serve.ts`). */
const bytesOf = (html: string): number =>
  headers + brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length

/** Those of the largest pages of each folder that are over the budget: to compress all of them takes half a minute. */
const tooLarge = (site: Iterable<readonly [string, string]>): readonly string[] =>
  groupBy([...site], ([path]) => path.split('/')[1])
    .flatMap(({ items }) => [...items].sort(([, one], [, other]) => other.length - one.length).slice(0, 5))
    .map(([path, html]) => [path, bytesOf(html)] as const)
    .filter(([, bytes]) => bytes > budgets.firstResponse)
    .map(([path, bytes]) => `${path} ${bytes}`)

describe('after ten years, with 300 materials from 60 events', () => {
  it('every page is within the budget of a first response', () => {
    expect(library.materials.length).toBe(300)
    expect(tooLarge(pages)).toEqual([])
  })

  it('no page lists more than fifty materials', () => {
    const lists = [...pages.keys()].filter((path) => isList.test(path))
    expect(lists.length).toBeGreaterThan(40)
    for (const path of lists) expect(titlesOn(path).length, path).toBeLessThanOrEqual(50)
  })

  it('the list has the newest, says so, and leads to every other by links alone', () => {
    expect(titlesOn(all)).toEqual(library.materials.slice(0, 50).map(({ title }) => title))
    expect(page(all).one('main').text).toContain('Here are the newest 50 of 300.')
    expect(page(all).one('main').text).toContain('Find materials by year, kind, event, person or question')
    expect(page(all).has('.to-finders'), 'that way is hidden from nobody').toBe(false)

    const reached = new Set<string>()
    for (const waiting = [all]; waiting.length > 0; ) {
      const path = waiting.pop() ?? ''
      if (reached.has(path)) continue
      reached.add(path)
      if (path === all || /^\/materials\/year\//.test(path))
        waiting.push(
          ...page(path)
            .one('main')
            .links.map(withoutPlace)
            .filter((link) => pages.has(link)),
        )
    }
    for (const material of library.materials) expect(reached, material.title).toContain(pathOf(material))
  })

  it('a year has the materials of its events, also those that another year has as well', () => {
    for (const material of library.materials.slice(0, 120))
      for (const { when } of library.eventsOf(material))
        if (when.kind === 'timed')
          expect(titlesOn(`/materials/year/${when.sittings[0].start.year}/`)).toContain(material.title)
    expect(titlesOn('/materials/year/unknown/').length).toBe(5)
    const slides = titlesOn('/materials/kind/slides/2025/')
    expect(slides.length).toBeGreaterThan(5)
    expect(slides.length).toBeLessThan(titlesOn('/materials/year/2025/').length)
  })

  it('the filter of a page says what it goes through', () => {
    const through = (path: string) => page(path).one('form output').attribute('data-of')
    expect(through(all)).toBe('the newest 50 materials')
    expect(through('/materials/year/2025/')).toBe(`${titlesOn('/materials/year/2025/').length} materials`)
    for (const path of [all, '/materials/year/2025/']) {
      const found = page(path)
        .all('[data-found-by]')
        .flatMap((entry) => entry.attribute('data-found-by')?.split(' ') ?? [])
      const offered = page(path)
        .all('form option')
        .flatMap((option) => option.attribute('value') || [])
      expect(new Set(offered)).toEqual(new Set(found))
    }
  })

  it('by event goes through the years, and there to each event', () => {
    const events = page(all)
      .all('.finders a')
      .filter(({ text }) => text.startsWith('Events of 2025 ('))
    expect(events[0]?.attribute('href')).toBe('/materials/year/2025/#part:find')
    const links = page('/materials/year/2025/').section('Find materials')?.links ?? []
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const [path = '', place] = link.split('#')
      expect(page(path).has(`[id="${place}"]`), link).toBe(true)
    }
  })

  it('the pages of years are known to those who look for pages', () => {
    const map = page(paths.everything).one('main').links
    for (const { year } of yearShelves(library)) expect(map).toContain(`/materials/year/${year}/`)
    const lines = page(paths.everything).one('main').section('Materials (300)')?.all('li')
    expect(lines?.map(({ text }) => text)).toContain(
      `Materials: 2025 (${titlesOn('/materials/year/2025/').length})`,
    )
    const { text } = sitemap(library, [])
    for (const path of years) expect(text).toContain(`<loc>https://example.org${path}</loc>`)
    expect(years.every((path) => pages.has(path))).toBe(true)
  })

  it('the pages of years say where they are, and lead on', () => {
    const crumbs = page('/materials/kind/slides/2025/').one('.breadcrumbs').links
    expect(crumbs).toEqual(['/', '/materials/', '/materials/kind/slides/'])
    expect(page('/materials/kind/slides/2025/').one('h1').text).toBe('Slides of 2025')
    expect(page('/materials/kind/slides/2025/').one('nav.pager').links).toEqual([
      '/materials/kind/slides/2024/',
      '/materials/kind/slides/2026/',
    ])
    expect(page('/materials/year/unknown/').one('h1').text).toBe('Materials without a date')
  })
})

it('with 1,000 materials of one year, every list is still within the budget', async () => {
  const large = await siteAfter({ events: 120, materials: 1_000, years: 1 }, [
    'materials',
    'material-kind',
    'material-year',
  ])
  const lists = [...large.pages].filter(([path]) => isList.test(path))
  expect(lists).toHaveLength(55)
  expect(lists.map(([path]) => path)).toContain('/materials/year/2026/18/')
  expect(tooLarge(lists)).toEqual([])
})
