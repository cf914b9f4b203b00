import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { chromiumIsShippedFor } from '../../scripts/browser/chromium.ts'
import { type ServedSite, serveSite } from '../../scripts/browser/serve.ts'
import { launchForSamePixels, takePicture } from '../browser/same-pixels.ts'

interface Way extends BrowserContextOptions {
  readonly print?: true
}

/** The ways of looking at a page, by the name of their golden picture. */
const ways = {
  desktop: {},
  'desktop-dark': { colorScheme: 'dark' },
  'desktop-more-contrast': { contrast: 'more' },
  'desktop-dark-more-contrast': { colorScheme: 'dark', contrast: 'more' },
  'desktop-forced-colours': { forcedColors: 'active' },
  phone: { viewport: { width: 390, height: 844 } },
  print: { viewport: { width: 700, height: 1000 }, print: true },
} as const satisfies Readonly<Record<string, Way>>

const everyWay = Object.keys(ways) as (keyof typeof ways)[]

/** What is looked at: all the parts, and how they come together on the pages that most people see. */
const pictures: readonly (readonly [path: string, way: keyof typeof ways])[] = [
  ...['/', '/styleguide/events/', '/styleguide/lists/'].flatMap((path) =>
    everyWay.map((way) => [path, way] as const),
  ),
  ['/styleguide/', 'desktop'],
  ['/styleguide/', 'desktop-dark'],
  ['/styleguide/', 'phone'],
  ['/sessions/who-owns-the-beach/', 'phone'],
  ['/sessions/who-owns-the-beach/', 'desktop'],
  ['/sessions/who-owns-the-beach/', 'print'],
  ['/sessions/low-tide/', 'phone'],
  ['/sessions/low-tide/', 'desktop-dark'],
  ['/posts/what-the-harbour-taught-us/', 'phone'],
  ['/questions/what-holds/', 'desktop'],
  ['/calendar/2030/06/', 'desktop'],
  ['/calendar/2030/06/', 'phone'],
]

const base = '/between'

const goldenFolder = join(import.meta.dirname, '../golden/screenshots')
/** Where what was seen is left to look at, when it is not as it was. */
const seenFolder = join(import.meta.dirname, '../../node_modules/.cache/screenshots')

/** A third of the size is enough to see what changed, and keeps the repository small. */
const shrunk = async (picture: Buffer): Promise<Buffer> => {
  const { width = 0 } = await sharp(picture).metadata()
  return sharp(picture)
    .resize(Math.round(width / 3))
    .webp({ quality: 80, effort: 6 })
    .toBuffer()
}

/** The mean colour of each square of 4 by 4 pixels, which the losses of the golden picture do not touch. */
const squares = async (picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> => {
  const { width = 0, height = 0 } = await sharp(picture).metadata()
  const size = { width: Math.ceil(width / 4), height: Math.ceil(height / 4) }
  const data = await sharp(picture)
    .removeAlpha()
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer()
  return { data, ...size }
}

const write = (file: string, picture: Buffer): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, picture)
}

/** The heights, in pixels of the page, at which two pictures differ. */
const differences = async (golden: Buffer, seen: Buffer): Promise<readonly number[]> => {
  const [a, b] = await Promise.all([squares(golden), squares(seen)])
  const rows = new Set<number>()
  for (let at = 0; at < Math.max(a.data.length, b.data.length); at++)
    if (Math.abs((a.data[at] ?? 999) - (b.data[at] ?? 999)) > 10) rows.add(Math.floor(at / 3 / a.width) * 12)
  return [...rows]
}

// The golden pictures are those of one browser. It runs on the machines that look at every change.
describe.runIf(chromiumIsShippedFor(process.platform, process.arch))('what pages look like', () => {
  let browser: Browser
  let site: ServedSite
  beforeAll(async () => {
    browser = await launchForSamePixels()
    site = await serveSite(inject('fixtureSite'), { basePath: base })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each(pictures)('%s in the way of %s', async (path, way) => {
    const { print, ...options }: Way = ways[way]
    const context = await browser.newContext({
      serviceWorkers: 'block',
      timezoneId: 'Europe/Paris',
      ...options,
    })
    const page = await context.newPage()
    await page.clock.setFixedTime('2030-06-01T09:00:00Z')
    if (print) await page.emulateMedia({ media: 'print' })
    await page.goto(site.origin + base + path)
    const seen = await shrunk(await takePicture(page))
    await context.close()

    const name = `${path.split('/').filter(Boolean).join('-') || 'home'}-${way}.webp`
    const golden = join(goldenFolder, name)
    if (process.env.UPDATE_GOLDEN) write(golden, seen)
    const changed = await differences(readFileSync(golden), seen)
    if (changed.length > 0) write(join(seenFolder, name), seen)
    expect(
      changed,
      `differs at these heights. Compare ${golden} with ${join(seenFolder, name)}; if it is better now: UPDATE_GOLDEN=1 npm test`,
    ).toEqual([])
  })

  it('is in no golden picture that nothing is compared with', () => {
    expect(readdirSync(goldenFolder)).toHaveLength(pictures.length)
  })
})
