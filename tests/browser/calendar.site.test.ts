import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })
const real = siteTest(() => inject('site'))

/** Width and height of each sheet that a page prints on, in whole millimetres. */
const sheetsOf = async (page: Page): Promise<readonly string[]> => {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4)
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`,
  )
}
const portrait = '210 × 297'
const landscape = '297 × 210'

test('a month prints on one sheet of A4, across', async ({ openPage }) => {
  const { page } = await openPage()
  for (const month of ['05', '06', '07', '09']) {
    await page.goto(`/between/calendar/2030/${month}/`)
    expect(await sheetsOf(page), month).toEqual([landscape])
  }
})

test('a full year prints as a planner on two sheets of A4, without the link to its file', async ({
  openPage,
}) => {
  const { page } = await openPage()
  await page.goto('/between/calendar/2030/')
  expect(await sheetsOf(page)).toEqual([portrait, portrait])
  const link = page.getByRole('link', { name: 'Calendar file of 2030 (.ics)' })
  expect(await link.isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await link.isVisible()).toBe(false)
})

real('the real months and years print on one', async ({ openPage }) => {
  const { page } = await openPage()
  for (const [path, sheets] of [
    ['/calendar/2020/05/', [landscape]],
    ['/calendar/2020/11/', [landscape]],
    ['/calendar/2020/', [portrait]],
  ] as const) {
    await page.goto(path)
    expect(await sheetsOf(page), path).toEqual(sheets)
  }
})

for (const [name, width] of [
  ['a narrow', 320],
  ['a wide', 1280],
] as const)
  real(`an off week says so in words on ${name} screen`, async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width, height: 800 } })
    await page.goto('/calendar/2020/05/')
    const off = page.locator('tr[data-off] th')
    expect(await off.count()).toBe(1)
    expect(await off.isVisible()).toBe(true)
    expect(((await off.textContent()) ?? '').replace(/\s+/g, ' ')).toMatch(
      /^Week 21.* ?Off week of Round tables, planned for Core group$/,
    )
    expect(await off.getByRole('link', { name: 'Core group' }).getAttribute('href')).toBe(
      '/series/core-group/',
    )
  })

test('a narrow screen has a list of the days with something on, each with its full name', async ({
  openPage,
}) => {
  const { page } = await openPage({ viewport: { width: 320, height: 800 } })
  await page.goto('/between/calendar/2030/06/')
  const days = await page.locator('.month td:visible time').allInnerTexts()
  expect(days.map((day) => day.replace(/\s+/g, ' '))).toEqual([
    'Saturday 1 June',
    'Sunday 2 June',
    'Wednesday 5 June',
    'Wednesday 12 June',
    'Monday 17 June',
    'Tuesday 18 June',
    'Thursday 20 June',
  ])
})

for (const [name, width, tables, lines] of [
  ['a line and no table on a narrow', 320, 9, 3],
  ['an empty table and no line on a wide', 1280, 12, 0],
] as const)
  test(`a month of a year without an event is ${name} screen`, async ({ openPage }) => {
    const { page } = await openPage({ viewport: { width, height: 800 } })
    await page.goto('/between/calendar/2030/')
    expect(await page.getByRole('table').count()).toBe(tables)
    expect(await page.getByText(': no event').filter({ visible: true }).count()).toBe(lines)
    expect(await page.getByRole('columnheader', { name: 'Thursday', exact: true }).count()).toBe(tables)
  })

test('a span is one line through its days, at one height and without a gap', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 1280, height: 900 } })
  await page.goto('/between/calendar/2030/06/')
  const boxes = await page.locator('li[data-span]').evaluateAll((items) =>
    items.map((item) => {
      const { left, right, top } = item.getBoundingClientRect()
      return { left, right, top }
    }),
  )
  expect(boxes).toHaveLength(3)
  for (const [at, box] of boxes.entries()) {
    const next = boxes[at + 1]
    if (!next) continue
    expect(next.top).toBeCloseTo(box.top, 0)
    expect(next.left - box.right).toBeLessThanOrEqual(0.5)
  }
})

test('every day of a year with something on can be reached with the keyboard, and is large enough to touch', async ({
  openPage,
}) => {
  const { page } = await openPage({ viewport: { width: 320, height: 800 } })
  await page.goto('/between/calendar/2030/')
  const links = page.locator('.small-month td a')
  expect(await links.count()).toBeGreaterThan(15)
  await page.locator('.small-month caption a', { hasText: 'June' }).focus()
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('href')).toBe('/between/sessions/mending-days/')
  const sizes = await links.evaluateAll((all) =>
    all.map((link) => {
      const { width, height } = link.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24) // WCAG 2.2, 2.5.8
})
