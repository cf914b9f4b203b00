import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { bothSites } from './both-sites.ts'
import { focusFaults } from './focus-faults.ts'
import { coverOfSite, examplesOf, largestOfEachType } from './pages.ts'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

type Look = readonly [name: string, media: Media]

const light: Look = ['light', { colorScheme: 'light', forcedColors: 'none' }]
/** Colours move nothing, and are the same for a component on whatever page it stands. */
const otherColours: readonly Look[] = [
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
]

/** Numbers what the keyboard is to reach, in the order of the page, and says how much that is. */
const numberStops = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter((element) => element.tabIndex === 0 && element.checkVisibility() && !element.disabled)
  .map((element, at) => { element.dataset.stop = at }).length`

/** Notes where the focus goes, by the number of the stop. What scrolls may have it too. */
const noteStops = `window.stops = []
  document.addEventListener('focusin', ({ target: at }) => stops.push(
    at.dataset.stop ?? (at.scrollWidth > at.clientWidth ? 'scrolls' : at.outerHTML.slice(0, 80))))`

/** Holds Tab down for as many steps, which costs half of what single presses do. */
const hold = async (page: Page, steps: number): Promise<void> => {
  for (let step = 0; step < steps; step++) await page.keyboard.down('Tab')
  await page.keyboard.up('Tab')
}

/** Goes through as many stops as there are, and one step further to leave the page, and says where that went. */
const walk = async (page: Page, stops: number): Promise<readonly string[]> => {
  await page.evaluate(noteStops)
  await hold(page, stops + 1)
  const scrollers = await page.evaluate<number>(`stops.filter((stop) => stop === 'scrolls').length`)
  await hold(page, scrollers)
  const end = await page.evaluate<readonly string[]>(
    `document.activeElement === document.body ? ['end'] : []`,
  )
  const order = await page.evaluate<readonly string[]>('stops')
  return [...order.filter((stop) => stop !== 'scrolls'), ...end]
}

// The made-up community has a page of every type and all that can stand on it.
const madeUp = bothSites[1]
const made = madeUp.test

for (const { test, name, folder, basePath } of bothSites) {
  test(`${name}: what has the focus shows it in any colours, and nothing is over it`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ viewport: { width: 320, height: 256 } })
    const found: string[] = []
    const cover = new Set(coverOfSite(folder()))
    for (const path of examplesOf(folder())) {
      await page.goto(basePath + path)
      await page.keyboard.press('Tab') // so that the browser takes what follows for the keyboard’s doing
      for (const [look, media] of [light, ...(cover.has(path) ? otherColours : [])]) {
        await page.emulateMedia(media)
        for (const fault of await page.evaluate(focusFaults, look === light[0]))
          found.push(`${path} (${look}): ${fault}`)
      }
    }
    expect(found).toEqual([])
  }, 240_000)
}

made(
  'Tab goes through each type of page in its order, and out at the end',
  async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 } })
    const found: string[] = []
    for (const path of largestOfEachType(madeUp.folder())) {
      await page.goto(madeUp.basePath + path)
      await page.locator('[inert]').waitFor({ state: 'detached' }) // until its script is there
      const stops = await page.evaluate<number>(numberStops)
      const order = await walk(page, stops)
      const expected = [...Array.from({ length: stops }, (_, at) => String(at)), 'end']
      const wrong = expected.findIndex((each, place) => order[place] !== each)
      if (wrong !== -1) found.push(`${path}: as stop ${wrong} of ${stops} comes ${order[wrong]}`)
    }
    expect(found).toEqual([])
  },
  240_000,
)

made(
  'the skip link and links within a page take the keyboard along',
  async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width: 320, height: 256 } })
    const found: string[] = []
    for (const path of largestOfEachType(madeUp.folder())) {
      await page.goto(madeUp.basePath + path)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      if (!(await page.evaluate('Boolean(document.activeElement.closest("main, footer"))')))
        found.push(`${path}: the skip link skips nothing`)
      // Two links within the page at most: there may be hundreds, all alike.
      const inner = page.locator(
        `main a[href^="#"]:visible, main a[href*="${madeUp.basePath}${path}#"]:visible`,
      )
      for (const link of (await inner.all()).slice(0, 2)) {
        const target = decodeURIComponent((await link.getAttribute('href'))?.split('#')[1] ?? '')
        await link.press('Enter')
        await page.keyboard.press('Tab')
        const isPast = await page.evaluate((id) => {
          const start = document.getElementById(id)
          const at = document.activeElement
          if (!start || !at) return false
          const top = start.getBoundingClientRect().top
          return (
            Math.abs(top) < innerHeight &&
            (start.contains(at) ||
              Boolean(start.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
          )
        }, target)
        if (!isPast) found.push(`${path}: #${target} does not take the keyboard along`)
      }
    }
    expect(found).toEqual([])
  },
  240_000,
)
