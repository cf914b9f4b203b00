import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { bothSites } from './both-sites.ts'
import { layoutFaults } from './layout-faults.ts'
import { samplesOf } from './pages.ts'
import { targetFaults } from './target-faults.ts'

type Size = NonNullable<ReturnType<Page['viewportSize']>>

/** What readers set for themselves, as a style that wins over that of the site. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
const largeText = 'html { font-size: 200% !important }'

/** How the same page is laid out for different readers. */
const settings: readonly (readonly [name: string, size: Size, style: string])[] = [
  ['at 400 %', { width: 320, height: 256 }, ''], // of a window of 1280 by 1024 (WCAG 1.4.10)
  ['narrow, with text spaced out', { width: 320, height: 600 }, spacing], // WCAG 1.4.12
  ['on a phone, with text twice as large', { width: 390, height: 844 }, largeText], // WCAG 1.4.4
  ['wide, with text twice as large', { width: 1280, height: 900 }, largeText],
  ['wide, with text spaced out', { width: 1280, height: 900 }, spacing],
]

const restyle = (page: Page, style: string): Promise<void> =>
  page.evaluate((text) => {
    const own = document.querySelector('style[data-reader]') ?? document.createElement('style')
    own.setAttribute('data-reader', '')
    own.textContent = text
    document.head.append(own)
  }, style)

for (const { test, name, folder, basePath } of bothSites)
  test(`${name}: nothing is cut off, covered or off the screen, however large or far apart the text, and all there is to touch is large enough`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ bypassCSP: true }) // the reader’s own style
    const found: string[] = []
    for (const path of samplesOf(folder())) {
      await page.goto(basePath + path)
      for (const [setting, size, style] of settings) {
        await page.setViewportSize(size)
        await restyle(page, style)
        for (const fault of await page.evaluate(layoutFaults)) found.push(`${path} (${setting}): ${fault}`)
      }
      await restyle(page, '')
      await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`)
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 })
        for (const fault of await page.evaluate(targetFaults))
          found.push(`${path} (${width} pixels): ${fault}`)
      }
    }
    expect(found).toEqual([])
  }, 240_000)
