import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { expect, inject } from 'vitest'
import { oneOfEachType, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

/** What a page looks like, and which rules that can break: of all rules only contrast knows light from dark. */
const looks = [
  { name: 'phone, light', viewport: phone, colorScheme: 'light', only: rules },
  { name: 'desktop, light', viewport: desktop, colorScheme: 'light', only: rules },
  { name: 'phone, dark', viewport: phone, colorScheme: 'dark', only: ['color-contrast'] },
  { name: 'desktop, dark', viewport: desktop, colorScheme: 'dark', only: ['color-contrast'] },
] as const

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

for (const [test, name, folder, basePath] of [
  [real, 'the real content', () => inject('site'), ''],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between'],
] as const)
  test(`${name}: axe finds nothing on any type of page, on phone and desktop, in light and dark`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ bypassCSP: true }) // axe comes in as a script of the test
    const found: string[] = []
    for (const path of oneOfEachType(pagesOf(folder()))) {
      await page.goto(basePath + path)
      await page.evaluate(axe)
      for (const { name: look, viewport, colorScheme, only } of looks) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        const { violations } = await page.evaluate<AxeResults>(
          `axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
        )
        for (const { id, nodes } of violations)
          for (const { target, failureSummary } of nodes)
            found.push(`${path} (${look}) ${id} ${target}: ${failureSummary}`)
      }
    }
    expect(found).toEqual([])
  }, 240_000)

for (const [test, name, folder, basePath] of [
  [real, 'the real content', () => inject('site'), ''],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between'],
] as const)
  test(`${name}: nothing scrolls sideways on a screen of 320 pixels`, async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width: 320, height: 600 } })
    const wide: string[] = []
    for (const path of pagesOf(folder())) {
      await page.goto(basePath + path)
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width > 320) wide.push(`${path}: ${width}`)
    }
    expect(wide).toEqual([])
  }, 120_000)
