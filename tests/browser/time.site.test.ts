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
  expect(await page.locator('.upcoming [data-when-none]').isVisible()).toBe(false)

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
  expect(await page.locator('.upcoming [data-when-none]:visible').allTextContents()).toEqual([
    'More events are in the calendar.',
  ])
  await page.goto('/between/calendar/')
  expect(await page.locator('.upcoming [data-when-none]:visible').allTextContents()).toEqual([
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

test('what was promised until the end goes with it, also in a tab that stays open', async ({ openPage }) => {
  const { page } = await openPage()
  const over = Date.parse('2030-06-05T19:30:00+02:00')
  await page.clock.install({ time: over - 90_000 })
  await page.goto('/between/sessions/who-owns-the-beach/')
  const programs = page.locator('.add-to-calendar a[rel="external"]')
  const file = page.getByRole('link', { name: 'Calendar file (.ics)' })
  const promise = page.getByText('the link is sent when you sign up')
  expect(await programs.first().isVisible()).toBe(true)
  expect(await promise.isVisible()).toBe(true)

  await page.clock.fastForward(180_000)
  expect(await page.locator('.add-to-calendar a[rel="external"]:visible').count()).toBe(0)
  expect(await promise.isVisible()).toBe(false)
  expect(await page.locator('.facts').getByText('Online', { exact: true }).isVisible()).toBe(true)
  expect(await file.isVisible()).toBe(true)
  expect(await page.locator('.sign-up .button').isVisible()).toBe(false)
})

test('expected dates go one by one, and the page says so when all have passed', async ({ openPage }) => {
  const { page } = await openPage()
  for (const [moment, left] of [
    ['2030-06-03T08:59:59Z', 3],
    ['2030-06-03T09:00:00Z', 2],
    ['2030-07-15T09:00:00Z', 0],
  ] as const) {
    await page.clock.setFixedTime(new Date(moment))
    await page.goto('/between/series/net-mending/')
    expect(await page.locator('.expected li:visible').count(), moment).toBe(left)
    expect(await page.getByText('The dates that were expected have passed.').isVisible()).toBe(left === 0)
  }
})

for (const path of ['/between/calendar/2030/06/', '/between/calendar/2030/'])
  test(`${path} marks today, by the reader's own calendar, and moves on at midnight`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ timezoneId: 'Asia/Tokyo' })
    const marked = () =>
      page
        .locator('[aria-current="date"] time')
        .evaluateAll((days) => days.map((day) => day.getAttribute('datetime')))
    await page.clock.install({ time: new Date('2030-06-11T14:59:00Z') }) // a minute before midnight there
    await page.goto(path)
    expect(await marked()).toEqual(['2030-06-11'])
    await page.clock.fastForward(120_000)
    expect(await marked()).toEqual(['2030-06-12'])
  })

test('today is seen by more than colour, and nowhere in another month', async ({ openPage }) => {
  const { page } = await openPage()
  await page.clock.setFixedTime(new Date('2030-06-12T09:00:00Z'))
  await page.goto('/between/calendar/2030/06/')
  const today = page.locator('td[aria-current="date"]')
  expect(await today.evaluate((cell) => getComputedStyle(cell).outlineStyle)).toBe('solid')
  expect(await today.locator('time').evaluate((time) => getComputedStyle(time, '::after').content)).toContain(
    'Today',
  )
  await page.goto('/between/calendar/2030/04/')
  expect(await page.locator('[aria-current="date"]').count()).toBe(0)
})
