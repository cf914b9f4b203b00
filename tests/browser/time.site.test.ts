import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

test('what has passed since the build is taken out of what is to come', async ({ openPage }) => {
  const { page } = await openPage()
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto('/between/')
  const upcoming = page.locator('.upcoming [data-over-at]')
  const planned = await upcoming.count()
  expect(planned).toBeGreaterThan(1)
  expect(await page.locator('.upcoming [data-over-at]:visible').count()).toBe(planned)
  expect(await page.locator('[data-when-none]').isVisible()).toBe(false)

  const over = await upcoming.first().getAttribute('data-over-at')
  await page.clock.setFixedTime(new Date(Date.parse(over ?? '') - 1))
  await page.reload()
  expect(await upcoming.first().isVisible()).toBe(true)
  await page.clock.setFixedTime(new Date(Date.parse(over ?? '')))
  await page.reload()
  expect(await upcoming.first().isVisible()).toBe(false)

  await page.clock.setFixedTime(new Date('2040-01-01T00:00:00Z'))
  await page.reload()
  expect(await page.locator('.upcoming [data-over-at]:visible').count()).toBe(0)
  // The home page shows the next few only, and must not say that there is nothing more.
  expect(await page.locator('[data-when-none]:visible').allTextContents()).toEqual([
    'More events are in the calendar.',
  ])
  await page.goto('/between/calendar/')
  expect(await page.locator('[data-when-none]:visible').allTextContents()).toEqual([
    'No event is planned at the moment.',
  ])
})

test('sign-up closes when the event is over, and not before', async ({ openPage }) => {
  const { page } = await openPage()
  const over = Date.parse('2030-06-05T19:30:00+02:00')
  const address = '/between/sessions/who-owns-the-beach/'

  await page.clock.setFixedTime(new Date(over - 1))
  await page.goto(address)
  expect(await page.locator('.sign-up .button').isVisible()).toBe(true)
  expect(await page.getByText('Sign-up is closed').isVisible()).toBe(false)
  await page.clock.setFixedTime(new Date(over))
  await page.reload()
  expect(await page.locator('.sign-up .button').isVisible()).toBe(false)
  expect(await page.getByText('Sign-up is closed').isVisible()).toBe(true)
})

test('without a script the page says what was known on the day of the build', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.goto('/between/')
  expect(await page.getByText('As known on Saturday 1 June 2030.').isVisible()).toBe(true)
})

test('an event that needs no sign-up stops asking people to come when it is over', async ({ openPage }) => {
  const { page } = await openPage()
  await page.clock.setFixedTime(new Date('2030-06-20T16:00:00Z'))
  await page.goto('/between/sessions/until-the-light-goes/')
  expect(await page.getByText('Just come.').isVisible()).toBe(true)
  await page.clock.setFixedTime(new Date('2030-06-21T00:00:00+02:00'))
  await page.reload()
  expect(await page.getByText('Just come.').isVisible()).toBe(false)
  expect(await page.locator('.sign-up').getByText('This event is over.').isVisible()).toBe(true)
})
