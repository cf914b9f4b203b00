import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { fileOf, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })
const post = '/between/posts/after-low-tide/'

const arrivedOn = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(
    '[...document.querySelectorAll("main img")].every((image) => image.complete && image.naturalWidth > 0)',
  )

/** The file that the browser chose for the harbour, once the reader has come to it. */
const chosen = async (page: Page): Promise<string> => {
  await page.locator('.picture img').scrollIntoViewIfNeeded()
  await expect.poll(() => arrivedOn(page)).toBe(true)
  const address = await page.evaluate<string>('document.querySelector(".picture img").currentSrc')
  return address.replace(/^.*\//, '')
}

test('a picture comes in the format and width that the screen needs', async ({ openPage }) => {
  for (const [width, deviceScaleFactor, ending] of [
    [320, 1, '-400.avif'],
    [390, 2, '-800.avif'],
    [1280, 1, '-800.avif'],
    [1280, 2, '-1440.avif'],
  ] as const) {
    const { page, recorded } = await openPage({ viewport: { width, height: 700 }, deviceScaleFactor })
    await page.goto(post)
    expect(await chosen(page), `${width} × ${deviceScaleFactor}`).toMatch(new RegExp(`${ending}$`))
    expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
  }
})

test('a browser that knows no AVIF takes WebP, and one that knows neither the original', async ({
  openPage,
}) => {
  for (const [unknown, expected] of [
    [['image/avif'], /-\d+\.webp$/],
    [['image/avif', 'image/webp'], /^harbour-at-dusk\.jpg$/],
  ] as const) {
    const { page } = await openPage({ viewport: { width: 1280, height: 700 } })
    // A browser passes over sources of a type that it does not know: so the types become ones that nobody knows.
    await page.route(`**${post}`, async (route) => {
      const response = await route.fetch()
      const html = unknown.reduce(
        (text, type) => text.replaceAll(type, 'image/unheard-of'),
        await response.text(),
      )
      await route.fulfill({ response, body: html })
    })
    await page.goto(post)
    expect(await chosen(page)).toMatch(expected)
  }
})

test('nothing moves when pictures arrive', async ({ openPage }) => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    const { page } = await openPage({ viewport })
    const arrived: (() => void)[] = []
    // Pictures wait until the page has been laid out without them.
    await page.route(/\.(avif|webp|jpg|png)$/, async (route) => {
      await new Promise<void>((arrive) => arrived.push(arrive))
      await route.continue()
    })
    await page.goto(post, { waitUntil: 'domcontentloaded' })
    const after = page.locator('.picture figcaption')
    await after.scrollIntoViewIfNeeded()
    const placeOf = () =>
      page.evaluate<readonly number[]>(
        '[...document.querySelectorAll("main *")].map((element) => element.getBoundingClientRect().top)',
      )
    await expect.poll(() => arrived.length).toBeGreaterThan(1)
    const before = await placeOf()
    for (const arrive of arrived) arrive()
    await expect.poll(() => arrivedOn(page)).toBe(true)
    expect(await placeOf()).toEqual(before)
  }
})

test('what is far down is fetched when the reader comes near, and the first at once', async ({
  openPage,
}) => {
  const { page } = await openPage({ viewport: { width: 320, height: 300 } })
  await page.goto(post)
  const lazy = await page.evaluate<readonly string[]>(
    '[...document.querySelectorAll("main img")].map((image) => image.loading)',
  )
  expect(lazy).toEqual(['auto', 'lazy'])
})

test('no picture is wider than the page, or pressed out of its shape', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 } })
  await page.goto(post)
  await chosen(page)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  const ratio = await page.evaluate<number>(
    '(({ clientWidth, clientHeight }) => clientWidth / clientHeight)(document.querySelector(".picture img"))',
  )
  expect(ratio).toBeCloseTo(1.6, 1)
})

describe.each([
  { name: 'the real content', folder: () => inject('site'), basePath: '' },
  { name: 'the made-up community', folder: () => inject('fixtureSite'), basePath: '/between' },
])('$name', ({ folder, basePath }) => {
  const bytesAt = (address: string): Buffer =>
    readFileSync(
      join(folder(), decodeURI(new URL(address, 'https://example.org').pathname.slice(basePath.length))),
    )

  it('has every picture that a page names, at the address it names', () => {
    for (const page of pagesOf(folder())) {
      const html = readFileSync(fileOf(folder(), page), 'utf8')
      const card = /property="og:image" content="([^"]+)"/.exec(html)?.[1]
      if (html.includes('content="noindex"')) expect(card).toBeUndefined()
      else
        expect(
          bytesAt(card ?? '')
            .subarray(1, 4)
            .toString(),
          page,
        ).toBe('PNG')
      for (const [, srcset = ''] of html.matchAll(/ srcset="([^"]+)"/g))
        for (const copy of srcset.split(', '))
          expect(bytesAt(copy.split(' ')[0] ?? '').length).toBeGreaterThan(100)
    }
  })
})
