import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { bothSites } from './both-sites.ts'
import { coverOfSite, pagesByType, samplesOf } from './pages.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe by their names or by what they are for. */
interface Rules {
  readonly type: 'rule' | 'tag'
  readonly values: readonly string[]
}

/** All that axe has for WCAG 2.0, 2.1 and 2.2 at A and AA, and what it calls good practice. */
const everyRule: Rules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** The only rules that know one set of colours from another: 4.5:1, and at level AAA 7:1. */
const contrast: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
const highContrast: Rules = { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] }

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

const light: Media = { colorScheme: 'light', contrast: 'no-preference' }
const dark: Media = { colorScheme: 'dark', contrast: 'no-preference' }

type Look = readonly [name: string, size: typeof phone, media: Media, rules: Rules]

/** How a page may look, and the rules that can break. Forced colours are not axe’s: it reads those of the stylesheet. */
const asSent: Look = ['phone, light', phone, light, everyRule]
const otherLooks: readonly Look[] = [
  ['phone, dark', phone, dark, contrast],
  ['desktop, dark', desktop, dark, contrast],
  ['desktop, light', desktop, light, everyRule],
]
/** What the tokens make of it where more contrast is asked for, the same for a component on whatever page it stands. */
const highContrastLooks: readonly Look[] = [
  ['phone, dark, more contrast', phone, { ...dark, contrast: 'more' }, highContrast],
  ['desktop, light, more contrast', desktop, { ...light, contrast: 'more' }, highContrast],
]

const run = (rules: Rules): string =>
  `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`

/** Pages that come with more than fifty materials, and are put together like those of one kind of them. */
const onlyOfMany = 'material-year'

it('has a page of every template in the made-up community', () => {
  const templates = readdirSync('layouts/pages')
    .map((file) => file.replace('.11ty.tsx', ''))
    .filter((template) => template !== onlyOfMany)
  for (const { folder } of bothSites.filter(({ hasEveryType }) => hasEveryType))
    expect(templates.filter((type) => !pagesByType(folder()).has(type))).toEqual([])
})

for (const { test, name, folder, basePath, hasEveryType } of bothSites)
  test(`${name}: axe finds nothing on any type of page${hasEveryType ? ', on phone and desktop, in any colours' : ', as it is sent to a phone'}`, async ({
    openPage,
  }) => {
    const { page } = await openPage()
    await page.addInitScript(axe) // sent once, and there on every page
    const found: string[] = []
    const cover = new Set(coverOfSite(folder()))
    for (const path of samplesOf(folder())) {
      await page.goto(basePath + path)
      const looks = [
        asSent,
        ...(hasEveryType ? otherLooks : []),
        ...(hasEveryType && cover.has(path) ? highContrastLooks : []),
      ]
      for (const [look, size, media, rules] of looks) {
        await page.setViewportSize(size)
        await page.emulateMedia(media)
        for (const { id, nodes } of await page.evaluate<AxeResults['violations']>(run(rules)))
          for (const { target, failureSummary } of nodes)
            found.push(`${path} (${look}) ${id} ${target}: ${failureSummary}`)
      }
    }
    expect(found).toEqual([])
  }, 240_000)
