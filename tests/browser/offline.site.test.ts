import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { serveSite } from '../../scripts/browser/serve.ts'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })
const event = '/between/sessions/who-owns-the-beach/'
const before = new Date('2030-06-01T09:00:00Z')

/** A page whose site goes away when the test says so, and not before its worker has everything. */
const visitor = async (openPage: (options: object) => Promise<{ page: Page }>) => {
  const site = await serveSite(inject('fixtureSite'), { basePath: '/between' })
  const { page } = await openPage({ baseURL: site.origin, serviceWorkers: 'allow' })
  await page.clock.setFixedTime(before)
  await page.goto('/between/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return { page, site }
}

const note = (page: Page) => page.locator('.copy-note')
const signUp = (page: Page) => page.getByRole('link', { name: /^Sign up at/ })

test('a visited page can be read without the site, and says that it is a copy', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  expect(await note(page).isVisible()).toBe(false)
  expect(await signUp(page).isVisible()).toBe(true)
  await site.close()
  await page.goto(event)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Who owns the beach?')
  expect(await note(page).isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(251, 247, 239)',
  )
})

test('a copy never shows sign-up as open', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  await site.close()
  await page.goto(event)
  expect(await signUp(page).isVisible()).toBe(false)
  const words = page.locator('.sign-up p:visible')
  expect(await words.allTextContents()).toEqual([
    'Whether sign-up is still open can be seen when the site can be reached again.',
  ])
  // What is closed for certain stays closed, and nothing else is said of it.
  await page.clock.setFixedTime(new Date('2031-01-01T00:00:00Z'))
  await page.goto(event)
  expect(await words.allTextContents()).toEqual([
    'Sign-up is closed: this event is over.',
    'Sign-up was at https://tickets.example.net/beach?from=site&seats=1#form.',
  ])
})

test('the home page, the calendar and search are kept from the first visit on', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await site.close()
  for (const path of ['/between/', '/between/calendar/', '/between/search/?q=beach']) {
    await page.goto(path)
    expect(await note(page).isVisible()).toBe(true)
  }
})

test('what was found once is found again', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  const found = page.getByRole('heading', { name: 'Who owns the beach?' })
  await page.goto('/between/search/?q=beach')
  await found.waitFor()
  await site.close()
  await page.goto('/between/search/?q=beach')
  await found.waitFor({ timeout: 20_000 })
  expect(await note(page).isVisible()).toBe(true)
})

test('for any other page there is one that says so and leads on', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await site.close()
  await page.goto('/between/people/noor-specimen/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The site cannot be reached')
  await page.getByRole('main').getByRole('link', { name: 'calendar' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Calendar')
})

test('the network comes first: a page that changed is shown as it is now', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  await page.goto(event)
  expect(await note(page).isVisible()).toBe(false)
  expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBeUndefined()
  await site.close()
})

test('calendars and feeds are never kept', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  const status = () =>
    page.evaluate(() =>
      fetch('/between/calendar.ics').then(
        ({ status }) => status,
        () => 0,
      ),
    )
  expect(await status()).toBe(200)
  await site.close()
  expect(await status()).toBe(0)
})
