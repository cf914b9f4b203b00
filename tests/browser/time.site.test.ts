import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

test('what has passed since the build is taken out of what is to come', async ({ openPage }) => {
  const { page } = await openPage()
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto('/between/')
  const upcoming = page.locator('.upcoming li[data-over-at]')
  const planned = await upcoming.count()
  expect(planned).toBeGreaterThan(1)
  expect(await page.locator('.upcoming li[data-over-at]:visible').count()).toBe(planned)
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
  expect(await page.locator('.upcoming li[data-over-at]:visible').count()).toBe(0)
  // The home page shows the next few only, and must not say that there is nothing more.
  expect(await page.locator('.upcoming [data-when-none]:visible').allTextContents()).toEqual([
    'More events are in the calendar.',
  ])
  await page.goto('/between/calendar/')
  expect(await page.locator('.upcoming [data-when-none]:visible').allTextContents()).toEqual([
    'No new event is announced here. The last date was Wednesday 1 January 2031.',
  ])
})

test('a card says that its event is going on, from the minute it begins to the minute it ends', async ({
  openPage,
}) => {
  const { page } = await openPage()
  const said = async (title: string, moment: string): Promise<string> => {
    await page.clock.setFixedTime(new Date(moment))
    await page.goto('/between/calendar/')
    const card = page.locator('.upcoming .event-card', { hasText: title })
    return (await card.locator('.going-on').filter({ visible: true }).allTextContents()).join()
  }
  const talk = 'Who owns the beach?' // Wednesday 5 June 2030, 6pm to 7.30pm in Paris
  expect(await said(talk, '2030-06-05T15:59:59Z')).toBe('')
  expect(await said(talk, '2030-06-05T16:00:00Z')).toBe('Going on now')
  expect(await said(talk, '2030-06-05T17:29:59Z')).toBe('Going on now')
  expect(await said(talk, '2030-06-05T17:30:00Z')).toBe('')
  expect(await said('Mending days', '2030-06-01T09:00:00Z')).toBe('Going on now')
  expect(await said('Until the light goes', '2030-06-20T17:00:00Z')).toBe('Has started')
  expect(await said('Three evenings of nets', '2030-09-18T17:00:00Z')).toBe('Going on now')
  expect(await said('Three evenings of nets', '2030-09-19T17:00:00Z'), 'between two evenings').toBe('')

  await page.clock.install({ time: Date.parse('2030-06-05T15:59:00Z') })
  await page.goto('/between/')
  const line = page.locator('.upcoming .event-card', { hasText: talk }).locator('.event-card__kind')
  const height = (await line.boundingBox())?.height
  expect(await line.getByText('Going on now').isVisible()).toBe(false)
  await page.clock.runFor(60_000) // in a tab that stays open
  expect(await line.getByText('Going on now').isVisible()).toBe(true)
  expect((await line.boundingBox())?.height, 'nothing moves').toBe(height)
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

test('at the minute of its end, a page goes from how to take part to what came of it', async ({
  openPage,
}) => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } })
  const over = Date.parse('2030-06-05T19:30:00+02:00')
  await page.clock.install({ time: over - 3_600_000 })
  await page.goto('/between/sessions/who-owns-the-beach/')
  await page.clock.pauseAt(over - 90_000) // or it would go on while the page is looked at, past the second that counts
  const before = ['Add to your calendar', 'Sign up at tickets.example.net']
  const after = [
    'In your calendar',
    'What we learned',
    'Next in this series',
    'Charting the bay',
    'Next event of any kind',
  ]
  const seen = async (words: readonly string[]) =>
    Promise.all(words.map((text) => page.getByText(text, { exact: true }).first().isVisible()))
  expect([await seen(before), await seen(after)]).toEqual([before.map(() => true), after.map(() => false)])
  await page.clock.runFor(89_000) // a second before, in a tab that stays open
  expect([await seen(before), await seen(after)]).toEqual([before.map(() => true), after.map(() => false)])
  await page.clock.runFor(1_000)
  expect([await seen(before), await seen(after)]).toEqual([before.map(() => false), after.map(() => true)])
})

test('a laptop that slept over the end knows when somebody comes back to it', async ({ openPage }) => {
  const { page } = await openPage()
  const over = Date.parse('2030-06-05T19:30:00+02:00')
  await page.clock.setFixedTime(new Date(over - 3_600_000)) // no timer ever fires
  await page.goto('/between/sessions/who-owns-the-beach/')
  await page.clock.setFixedTime(new Date(over + 3_600_000))
  expect(await page.locator('.sign-up .button').isVisible()).toBe(true)
  await page.evaluate('dispatchEvent(new Event("focus"))')
  expect(await page.locator('.sign-up .button').isVisible()).toBe(false)
})

test('the links that add a sitting go with that sitting', async ({ openPage }) => {
  const { page } = await openPage()
  const left = () => page.locator('.add-to-calendar a[rel="external"]:visible').count()
  for (const [moment, count] of [
    ['2030-09-17T17:59:59Z', 12],
    ['2030-09-17T18:00:00Z', 8],
    ['2030-10-01T18:59:59Z', 4],
    ['2030-10-01T19:00:00Z', 0],
  ] as const) {
    await page.clock.setFixedTime(new Date(moment))
    await page.goto('/between/sessions/three-evenings-of-nets/')
    expect(await left(), moment).toBe(count)
    expect(await page.locator('.sign-up .button').isVisible(), moment).toBe(count > 0)
  }
})

test.for([
  ['cancelled', 'salt-and-rust', 'This event is cancelled'],
  ['postponed, with its old date', 'storm-drill', 'This event is postponed.'],
  ['postponed, with no date', 'the-lighthouse', 'This event is postponed.'],
])('what is %s says so before and after its day', async ([, slug = '', words = ''], { openPage }) => {
  const { page } = await openPage()
  for (const moment of ['2030-06-01T09:00:00Z', '2031-01-01T09:00:00Z']) {
    await page.clock.setFixedTime(new Date(moment))
    await page.goto(`/between/sessions/${slug}/`)
    expect(await page.locator('.sign-up').getByText(words).isVisible()).toBe(true)
    expect(await page.locator('.sign-up .button').count()).toBe(0)
    expect(await page.getByText('is over').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('main').getByText('What we learned').filter({ visible: true }).count()).toBe(0)
  }
})

test('whole days are over at the end of the last, and a date to be confirmed is over when it has passed', async ({
  openPage,
}) => {
  const { page } = await openPage()
  for (const [slug, over] of [
    ['mending-days', '2030-06-03T00:00:00+02:00'],
    ['charting-the-bay', '2030-07-31T19:30:00+02:00'],
    ['walk-along-the-pier', '2030-06-12T11:00:00+02:00'],
  ] as const)
    for (const [early, open] of [
      [1, true],
      [0, false],
    ] as const) {
      await page.clock.setFixedTime(new Date(Date.parse(over) - early))
      await page.goto(`/between/sessions/${slug}/`)
      expect(await page.locator('.sign-up .button').isVisible(), slug).toBe(open)
    }
})

test('on a phone the way to sign up is in sight at once', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 390, height: 844 } })
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto('/between/sessions/who-owns-the-beach/')
  const box = await page.locator('.sign-up .button').boundingBox()
  expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(800)
})
