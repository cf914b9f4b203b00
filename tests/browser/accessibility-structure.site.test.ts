import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { bothSites } from './both-sites.ts'
import { examplesOf, fileOf, largestOfEachType } from './pages.ts'
import { type StructureFaults, structureFaults } from './structure-faults.ts'

/** What can be seen on a page, piece by piece, in its order. What scripts add to what is there already is left out. */
const seen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const added =
      '.your-time, output, [data-copy] button, [data-search], [data-search-found], [data-search-status]'
    const pieces: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element?.checkVisibility() || element.closest(added) || element.closest('noscript')) continue
      const words = (node.textContent ?? '').trim().replace(/\s+/g, ' ')
      if (words) pieces.push(words)
    }
    return pieces
  })

for (const { test, name, folder, basePath } of bothSites) {
  test(`${name}: each type of page is in order for those who listen to it`, async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    const found: Record<keyof StructureFaults, string[]> = {
      landmarks: [],
      headings: [],
      links: [],
      hidden: [],
      order: [],
      motion: [],
    }
    for (const path of examplesOf(folder())) {
      await page.goto(basePath + path)
      const faults = await page.evaluate(structureFaults)
      for (const kind of Object.keys(found) as (keyof StructureFaults)[])
        found[kind].push(...faults[kind].map((fault) => `${path}: ${fault}`))
    }
    expect(found).toEqual({ landmarks: [], headings: [], links: [], hidden: [], order: [], motion: [] })
  }, 240_000)
}

// It has a page of every type and all that can stand on it.
const madeUp = bothSites[1]

madeUp.test(
  'all that a page shows is there without styles, scripts and pictures, in the same order',
  async ({ openPage }) => {
    const { page: whole } = await openPage()
    const { page: bare } = await openPage({ javaScriptEnabled: false })
    const missing: string[] = []
    for (const path of largestOfEachType(madeUp.folder())) {
      await whole.goto(madeUp.basePath + path)
      const html = readFileSync(fileOf(madeUp.folder(), path), 'utf8')
      await bare.setContent(html.replace(/<style>.*?<\/style>/s, '')) // at no address, so that no picture is found
      const rest = [...(await seen(bare))]
      for (const words of await seen(whole)) {
        const at = rest.indexOf(words)
        if (at === -1) missing.push(`${path}: ${words}`)
        else rest.splice(0, at + 1)
      }
    }
    expect(missing).toEqual([])
  },
  240_000,
)
