import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'))
const moved = siteTest(() => inject('site'), { basePath: '/somewhere/else' })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

const search = async (page: Page, query: string): Promise<readonly string[]> => {
  await page.getByRole('searchbox').fill(query)
  await page.waitForFunction(
    (words) => document.querySelector('[data-search-status]')?.textContent?.includes(`“${words}”`),
    query.trim(),
  )
  return page.locator('[data-search-results] li > a').allTextContents()
}

real('finds a session by a word of its text, with kind and date', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/search/')
  const titles = await search(page, 'three horizons')
  expect(titles.some((title) => title.startsWith('Round table 1'))).toBe(true)
  const entry = page.locator('[data-search-results] li', { hasText: 'Round table 1' }).first()
  expect(await entry.textContent()).toContain('Session · Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)')
  expect(await entry.locator('mark').count()).toBeGreaterThan(0)
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })

  await entry.getByRole('link').click()
  expect(new URL(page.url()).pathname).toBe('/sessions/what-will-we-face/')
})

real('filters by kind and year, and keeps its state in the address', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  await search(page, 'worlds')
  const all = await page.locator('[data-search-results] li').count()
  await page.getByLabel('Kind').selectOption('Spin-offs')
  await page.waitForFunction(
    (before) => document.querySelectorAll('[data-search-results] li').length < before,
    all,
  )
  expect(new URL(page.url()).search).toBe('?q=worlds&kind=Spin-offs')
  expect(new Set(await page.locator('[data-search-results] li > p:first-of-type').allTextContents())).toEqual(
    new Set(['Spin-off · Date not recorded']),
  )

  await page.goto('/search/?year=2020&kind=Sessions')
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length === 3)
  expect(await page.getByLabel('Year').inputValue()).toBe('2020')
})

real('says so where nothing is found, and takes hostile words as words', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/search/')
  for (const query of ['zzqqxxyy', '(', '"', '<script>alert(1)</script>', '🌱', 'أهلا', 'x'.repeat(200)])
    await search(page, query)
  await search(page, 'zzqqxxyy')
  expect(await page.getByRole('status').textContent()).toContain('Nothing was found for “zzqqxxyy”')
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
})

fixture('finds things below the sub-path that the site is built for', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/between/search/?kind=Sessions')
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length > 0)
  const link = page.locator('[data-search-results] a').first()
  expect(await link.evaluate((anchor: HTMLAnchorElement) => new URL(anchor.href).pathname)).toMatch(
    /^\/between\/sessions\//,
  )
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
})

moved('finds things where the same files are served from another folder', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/somewhere/else/search/')
  const titles = await search(page, 'horizons')
  expect(titles.length).toBeGreaterThan(0)
  const link = page.locator('[data-search-results] a').first()
  expect(await link.evaluate((anchor: HTMLAnchorElement) => new URL(anchor.href).pathname)).toMatch(
    /^\/somewhere\/else\//,
  )
})
