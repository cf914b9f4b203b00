import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

const question = '/between/questions/what-holds/'
const materials = '/between/materials/'

test('a question says where it is now, at the minute at which that changes', async ({ openPage }) => {
  const { page } = await openPage()
  const over = Date.parse('2030-06-05T19:30:00+02:00')
  const told = () => page.locator('.standing dl:visible').allInnerTexts()
  const upcoming = page.locator('ol.timeline').getByText('Upcoming', { exact: true })
  const line = page.locator('li', { hasText: 'What holds when the water comes?' }).locator('p:visible')

  await page.clock.setFixedTime(new Date(over - 1))
  await page.goto(question)
  expect((await told()).join()).toMatch(/4 events and 2 posts[\s\S]*The sea wall[\s\S]*Who owns the beach\?/)
  expect(await told()).toHaveLength(1)
  expect(await upcoming.isVisible()).toBe(true)
  await page.goto('/between/questions/')
  expect(await line.allInnerTexts()).toEqual([
    '4 events and 2 posts. Most recent: 1 May 2030. Next: 5 June 2030.',
  ])

  await page.clock.setFixedTime(new Date(over))
  await page.goto(question)
  expect((await told()).join()).toMatch(
    /4 events and 2 posts[\s\S]*Who owns the beach\?[\s\S]*No date is announced/,
  )
  expect(await told()).toHaveLength(1)
  expect(await upcoming.isVisible()).toBe(false)
  await page.goto('/between/questions/')
  expect(await line.allInnerTexts()).toEqual(['4 events and 2 posts. Most recent: 5 June 2030.'])
})

test('without a script a question says what was known on the day of the build', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.goto(question)
  expect(await page.locator('.standing dl:visible').count()).toBe(1)
  expect(await page.locator('.standing').textContent()).toContain('As known on Saturday 1 June 2030.')
})

test('a screen reader finds one ordered list of all steps', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto(question)
  const list = page
    .getByRole('list')
    .filter({ has: page.getByRole('heading', { name: 'Low tide', exact: true }) })
    .first()
  expect(await list.evaluate((element) => element.tagName)).toBe('OL')
  expect(await list.locator('> li').count()).toBe(7)
  const heard = await list.ariaSnapshot()
  expect(heard.indexOf('heading "Low tide"')).toBeLessThan(heard.indexOf('heading "The sea wall"'))
  expect(heard).not.toContain('●')
})

test('materials are narrowed down by keyboard, and the address keeps the choice', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto(materials)
  const shown = page.locator('[data-found-by]:visible')
  const status = page.getByRole('status')
  expect(await shown.count()).toBe(7)
  expect(new URL(page.url()).search).toBe('')

  expect(await page.getByLabel('Kind').isVisible()).toBe(false)
  await page.getByText('Narrow the list down').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.getByLabel('Kind').evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => shown.count()).toBe(2)
  expect(await status.textContent()).toBe('Showing 2 of 7 materials')
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=video')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.getByLabel('Person').evaluate((one) => one === document.activeElement)).toBe(true)
  await page.getByLabel('Person').selectOption('Wren Placeholder')
  await expect.poll(() => shown.locator('a').first().textContent()).toBe('Slides and video on the sea wall')
  expect(await shown.count()).toBe(1)

  await page.reload()
  expect(await shown.count()).toBe(1)
  expect(await page.getByLabel('Person').inputValue()).toBe('person=wren-placeholder')
  expect(await page.getByLabel('Person').isVisible(), 'what was chosen is seen').toBe(true)
  expect(await page.getByLabel('Event').inputValue()).toBe('')

  await page.getByRole('button', { name: 'Show all again' }).press('Enter')
  await expect.poll(() => shown.count()).toBe(7)
  expect(await status.textContent()).toBe('Showing 7 of 7 materials')
  expect(page.url()).toMatch(/\/materials\/$/)
  expect(recorded.console).toEqual([])
})

test('materials say when nothing fits, and take no notice of an address that makes no sense', async ({
  openPage,
}) => {
  const { page, recorded } = await openPage()
  await page.goto(`${materials}?kind=link&person=odile-exemple`)
  expect(await page.locator('[data-found-by]:visible').count()).toBe(0)
  expect(await page.getByRole('status').textContent()).toBe('Showing 0 of 7 materials')
  await page.goto(`${materials}?kind=films&x="]<script>&person`)
  expect(await page.locator('[data-found-by]:visible').count()).toBe(7)
  expect(await page.getByLabel('Kind').inputValue()).toBe('')
  expect(await page.getByLabel('Kind').isVisible()).toBe(false)
  expect(recorded.console).toEqual([])
})

test('on a small phone the first material stands on the first screen', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 320, height: 640 } })
  await page.goto(materials)
  const first = await page.locator('[data-found-by]').first().boundingBox()
  expect(first?.y).toBeLessThan(560)
  expect(await page.getByRole('link', { name: /^Find materials by/ }).isVisible()).toBe(false)
})

test('without a script all materials are there, and no form', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.goto(`${materials}?kind=video`)
  expect(await page.locator('[data-found-by]:visible').count()).toBe(7)
  expect(await page.getByText('Narrow the list down').isVisible()).toBe(false)
  const way = await page.getByRole('link', { name: /^Find materials by/ }).boundingBox()
  const first = await page.locator('[data-found-by]').first().boundingBox()
  expect((first?.y ?? 0) - (way?.y ?? 0) - (way?.height ?? 0)).toBeGreaterThan(16)
  await page.getByRole('link', { name: 'Videos' }).click()
  expect(await page.locator('[data-found-by]:visible').count()).toBe(2)
})

test('nothing moves when the filter comes to life', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto(materials)
  await page.waitForTimeout(300)
  const shift = await page.evaluate<number>(
    `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().reduce((sum, one) => sum + one.value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done(0), 300))`,
  )
  expect(shift).toBe(0)
})
