import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { examplesOf, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'), { isMeasuredOnly: true })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

/** The sheets that a page takes, each as its width and height in points: an A4 one is 595 by 842. */
const sheetsOf = async (page: Page): Promise<readonly string[]> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  )
}

const a4 = '595×842'
const a4Landscape = '842×595'

const events = [
  ['with sign-up', 'sessions/who-owns-the-beach'],
  ['with sign-up by email', 'sessions/walk-along-the-pier'],
  ['without sign-up', 'sessions/until-the-light-goes'],
  ['with several sittings', 'sessions/three-evenings-of-nets'],
  ['over', 'sessions/low-tide'],
  ['cancelled', 'sessions/salt-and-rust'],
  ['postponed', 'sessions/the-lighthouse'],
  ['without a date', 'spin-offs/kitchen-table'],
] as const

for (const javaScriptEnabled of [true, false])
  fixture(
    `an event is one A4 sheet, ${javaScriptEnabled ? 'with' : 'without'} scripts`,
    async ({ openPage }) => {
      const { page } = await openPage({ javaScriptEnabled })
      if (javaScriptEnabled) await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
      for (const [kind, path] of events) {
        await page.goto(`/between/${path}/`)
        expect(await sheetsOf(page), kind).toEqual([a4])
      }
    },
  )

real('the sessions and spin-offs of the community take a sheet, or two at the most', async ({ openPage }) => {
  const { page } = await openPage()
  const counts: number[] = []
  for (const path of pagesOf(inject('site')).filter((one) => /^\/(sessions|spin-offs)\/./.test(one))) {
    await page.goto(path)
    const sheets = await sheetsOf(page)
    expect(new Set(sheets), path).toEqual(new Set([a4]))
    expect(sheets.length, path).toBeLessThanOrEqual(2)
    counts.push(sheets.length)
  }
  expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 2)
})

fixture(
  'the sheet tells when, where, who, the questions and the whole address to sign up at',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
    await page.goto('/between/sessions/who-owns-the-beach/')
    await page.emulateMedia({ media: 'print' })
    for (const words of [
      'Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)',
      'Online; the link is sent when you sign up',
      'Odile Exemple',
      'What holds when the water comes?',
      'Scan to sign up',
      'This page: https://example.org/between/sessions/who-owns-the-beach/',
      'We read the law together.',
    ])
      expect(await page.getByText(words).filter({ visible: true }).count(), words).toBeGreaterThan(0)
    expect(
      await page.locator('.sign-up .button').evaluate((link) => getComputedStyle(link, '::after').content),
    ).toBe('" (https://tickets.example.net/beach?from=site&seats=1#form)"')
    for (const nothing of ['nav', 'button', '.add-to-calendar', '.share', '.skip-link', '.suggest-change'])
      expect(await page.locator(nothing).filter({ visible: true }).count(), nothing).toBe(0)
  },
)

fixture('on a screen there is no code on the page of an event', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/between/sessions/who-owns-the-beach/')
  expect(await page.locator('svg.qr-code').isVisible()).toBe(false)
})

const decoder = 'zbarimg'
const painter = 'pdftoppm'
const hasDecoder = !spawnSync(decoder, ['--version']).error && !spawnSync(painter, ['-v']).error
if (!hasDecoder)
  console.log(
    'No sheet was read: there is no zbarimg or no pdftoppm here (Debian: zbar-tools, poppler-utils).',
  )

fixture.skipIf(!hasDecoder)('a phone reads the code from the printed sheet', async ({ openPage }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
  try {
    for (const [path, address] of [
      ['sessions/who-owns-the-beach', 'https://tickets.example.net/beach?from=site&seats=1#form'],
      ['sessions/walk-along-the-pier', 'https://example.org/between/sessions/walk-along-the-pier/'],
      ['sessions/low-tide', 'https://example.org/between/sessions/low-tide/'],
      ['sessions/salt-and-rust', 'https://example.org/between/sessions/salt-and-rust/'],
    ] as const) {
      const { page } = await openPage({ colorScheme: 'dark' })
      await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
      await page.goto(`/between/${path}/`)
      writeFileSync(join(folder, 'sheet.pdf'), await page.pdf({ preferCSSPageSize: true }))
      spawnSync(painter, ['-r', '100', '-gray', '-png', '-singlefile', 'sheet.pdf', 'sheet'], { cwd: folder })
      const { stdout } = spawnSync(decoder, ['--quiet', '--raw', join(folder, 'sheet.png')], {
        encoding: 'utf8',
      })
      expect(stdout.trim()).toBe(address)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What there is of a page that is about to be printed. */
const onPaper = () => ({
  colours: [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ],
  waysAround: [...document.querySelectorAll('nav, .site-header__nav')].filter((element) =>
    element.checkVisibility(),
  ).length,
  /** How many pixels it is wider than its sheet. */
  beyond: Math.max(document.documentElement.scrollWidth - innerWidth, 0),
})

for (const [test, name, folder, base] of [
  [real, 'the real content', () => inject('site'), ''],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between'],
] as const)
  test(`${name}: each type of page prints on A4, black on white, without the ways around the site`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    for (const path of examplesOf(folder())) {
      if (path === '/404.html') continue
      await page.goto(`${base}${path}`)
      const isMonth = /^\/calendar\/\d{4}\/\d{2}\/$/.test(path)
      expect(new Set(await sheetsOf(page)), path).toEqual(new Set([isMonth ? a4Landscape : a4]))
      expect(await page.evaluate(onPaper), path).toEqual({
        colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
        waysAround: 0,
        beyond: 0,
      })
    }
  }, 240_000)
