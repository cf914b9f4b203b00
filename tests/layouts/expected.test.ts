import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../scripts/domain/library.ts'
import { allOutputs } from '../../scripts/outputs/outputs.ts'
import { communityFolder, communityLibrary, instant, libraryIn, now } from '../outputs/community.ts'
import { readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const page = await readSite()
const dates = [
  'Expected, not confirmed: Monday 3 June 2030, 10am to 11am Paris time (CEST)',
  'Expected, not confirmed: Monday 1 July 2030, 10am to 11am Paris time (CEST)', // 17 June is cancelled
  'Expected, not confirmed: Monday 15 July 2030, 10am to 11am Paris time (CEST)',
]
const words = (path: string) =>
  page(path)
    .one('.expected')
    .all('li')
    .map(({ text }) => text)

/** The same community, where no series tells what it expects. */
const withoutExpectation = (): Library => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    cpSync(communityFolder, folder, { recursive: true })
    const file = join(folder, 'series/net-mending.md')
    const text = readFileSync(file, 'utf8')
    if (!text.includes('\nexpected: true\n')) throw new Error('Nothing is expected.')
    writeFileSync(file, text.replace('\nexpected: true\n', '\n'))
    return libraryIn(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('what a series expects', () => {
  it('is told on its page and in the calendar, with the day it was reckoned on', () => {
    expect(words('/series/net-mending/')).toEqual(dates)
    expect(words('/calendar/')).toEqual(dates)
    expect(page('/calendar/').one('.expected h3').links).toEqual(['/series/net-mending/'])
    for (const path of ['/series/net-mending/', '/calendar/'])
      expect(page(path).one('.expected').text).toContain(
        'As reckoned on Saturday 1 June 2030 from its rhythm: every 2 weeks on Monday, 10am to 11am, from 6 May 2030.',
      )
  })

  it('says until when it stands, and on whose clock', () => {
    const items = page('/calendar/').one('.expected').all('li')
    expect(items.map((item) => item.attribute('data-over-at'))).toEqual([
      '2030-06-03T09:00:00Z',
      '2030-07-01T09:00:00Z',
      '2030-07-15T09:00:00Z',
    ])
    expect(items[0]?.one('.your-time').attribute('data-sitting')).toBe(
      '2030-06-03T10:00+02:00/2030-06-03T11:00+02:00',
    )
  })

  it('is not for searching', () => {
    expect(page('/series/net-mending/').one('.expected').attribute('data-pagefind-ignore')).toBeDefined()
  })

  it('is nothing where a series does not say so', () => {
    expect(page('/series/tide-talks/').has('.expected')).toBe(false)
  })

  it('moves on with the day of the build', async () => {
    const later = await readSite(contextOf(communityLibrary(), instant('2030-07-01T12:00:00Z')))
    expect(later('/calendar/').one('.expected').all('li')[0]?.text).toContain('Monday 15 July 2030')
  })

  it('is in no feed, no data and no sitemap: those are the same without it', () => {
    const files = (library: Library) => allOutputs(library, now).map(({ path, text }) => [path, text])
    expect(files(communityLibrary())).toEqual(files(withoutExpectation()))
  })

  it('makes no page, and stands on no other page but as an off week of a month and in the styleguide', async () => {
    const pagesOf = async (library: Library) =>
      new Map((await allPages(contextOf(library))).map(({ path, html }) => [path, html]))
    const [told, untold] = [await pagesOf(communityLibrary()), await pagesOf(withoutExpectation())]
    expect([...told.keys()]).toEqual([...untold.keys()])
    const changed = [...told].filter(([path, html]) => html !== untold.get(path)).map(([path]) => path)
    expect(changed).toEqual([
      '/calendar/',
      '/calendar/2030/05/',
      '/calendar/2030/06/',
      '/calendar/2030/07/',
      '/series/net-mending/',
      '/styleguide/lists/',
    ])
  })

  it('is in no data about an event', async () => {
    for (const { path, html } of await allPages(contextOf()))
      for (const [data] of html.matchAll(/<script type="application\/ld\+json">.*?<\/script>/gs))
        expect(data, path).not.toMatch(/2030-06-03|2030-07-01|2030-07-15/)
  })
})

describe('the rhythm of a series', () => {
  it('is told in words, on both sides', () => {
    const main = (slug: string) => page(`/series/${slug}/`).one('main')
    expect(main('net-mending').text).toContain('Planned for its off weeks: Night <watch> & "friends"')
    expect(main('net-mending').links).toContain('/series/night-watch/')
    expect(main('night-watch').text).toContain('Planned: in the off weeks of Net mending')
    expect(main('night-watch').links).toContain('/series/net-mending/')
    expect(main('tide-talks').text).not.toContain('off weeks')
  })
})
