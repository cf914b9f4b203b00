import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

/** What the reader is told by each time of an event, in each zone; nothing where the clock shows the same. */
const told: readonly (readonly [path: string, zone: string, ...words: string[]])[] = [
  // Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)
  ['who-owns-the-beach', 'Europe/Paris'],
  ['who-owns-the-beach', 'Europe/Berlin'],
  ['who-owns-the-beach', 'Africa/Johannesburg'], // another zone, the same time in summer
  ['who-owns-the-beach', 'America/New_York', 'Your time: midday to 1.30pm (EDT)'],
  ['who-owns-the-beach', 'Europe/London', 'Your time: 5pm to 6.30pm (BST)'],
  ['who-owns-the-beach', 'UTC', 'Your time: 4pm to 5.30pm (UTC)'],
  ['who-owns-the-beach', 'Asia/Kolkata', 'Your time: 9.30pm to 11pm (UTC+5:30)'],
  ['who-owns-the-beach', 'Asia/Kathmandu', 'Your time: 9.45pm to 11.15pm (UTC+5:45)'],
  ['who-owns-the-beach', 'Asia/Almaty', 'Your time: 9pm to 10.30pm (UTC+5)'],
  ['who-owns-the-beach', 'Asia/Tokyo', 'Your time: Thursday 6 June 2030, 1am to 2.30am (UTC+9)'],
  ['who-owns-the-beach', 'Asia/Shanghai', 'Your time: Thursday 6 June 2030, midnight to 1.30am (UTC+8)'],
  ['who-owns-the-beach', 'Pacific/Kiritimati', 'Your time: Thursday 6 June 2030, 6am to 7.30am (UTC+14)'],
  ['low-tide', 'America/Los_Angeles'], // over at the time of the build
  ['salt-and-rust', 'America/Los_Angeles'], // cancelled
  // Wednesday 14 August 2030, 4.30pm to 6pm Kolkata time
  ['monsoon-call', 'Asia/Kolkata'],
  ['monsoon-call', 'Europe/Paris', 'Your time: 1pm to 2.30pm (CEST)'],
  ['monsoon-call', 'Pacific/Pago_Pago', 'Your time: midnight to 1.30am (UTC-11)'],
  ['monsoon-call', 'Pacific/Kiritimati', 'Your time: Thursday 15 August 2030, 1am to 2.30am (UTC+14)'],
  // Thursday 20 June 2030, 6pm: no end is known
  ['until-the-light-goes', 'America/New_York', 'Your time: midday (EDT)'],
  // Tuesday 31 December 2030, 11pm to 1am: over midnight in one zone and not in the other
  ['watch-night', 'Europe/London', 'Your time: 10pm to midnight (GMT)'],
  ['watch-night', 'Asia/Kolkata', 'Your time: Wednesday 1 January 2031, 3.30am to 5.30am (UTC+5:30)'],
  ['watch-night', 'Atlantic/Azores', 'Your time: 9pm to 11pm (UTC-1)'],
  // Three sittings, and clocks that go forward before the third
  [
    'three-evenings-of-nets',
    'Australia/Sydney',
    'Your time: Wednesday 18 September 2030, 2am to 4am (UTC+10)',
    'Your time: Thursday 19 September 2030, 2am to 4am (UTC+10)',
    'Your time: Wednesday 2 October 2030, 1am to 5am (UTC+10)',
  ],
  [
    'three-evenings-of-nets',
    'Pacific/Auckland',
    'Your time: Wednesday 18 September 2030, 4am to 6am (UTC+12)',
    'Your time: Thursday 19 September 2030, 4am to 6am (UTC+12)',
    'Your time: Wednesday 2 October 2030, 4am to 8am (UTC+13)',
  ],
  ['mending-days', 'Asia/Tokyo'], // whole days have no time
]

test('an event is told on the reader’s own clock where that shows another time', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  const browser = await page.context().newCDPSession(page)
  for (const [path, timezoneId, ...words] of told) {
    await browser.send('Emulation.setTimezoneOverride', { timezoneId }) // a context for each would cost as much as its pages
    await page.goto(`/between/sessions/${path}/`)
    const lines = await page.locator('.facts .your-time').allTextContents()
    expect(lines.filter(Boolean), `${path} in ${timezoneId}`).toEqual(words)
  }
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
}, 120_000)

test('the event’s own time and zone stay where they are', async ({ openPage }) => {
  const { page } = await openPage({ timezoneId: 'America/New_York', locale: 'de-DE' })
  await page.goto('/between/sessions/who-owns-the-beach/')
  const when = page.locator('.facts dd').first()
  expect(await when.textContent()).toBe(
    'Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST) Your time: midday to 1.30pm (EDT)',
  )
  const [own, yours] = [
    await when.locator('time').boundingBox(),
    await when.locator('.your-time').boundingBox(),
  ]
  expect((yours?.y ?? 0) - (own?.y ?? 0)).toBeGreaterThan(10) // on a line of its own, beneath
})

test('what is to come says so on its card, and what is expected too', async ({ openPage }) => {
  const { page } = await openPage({ timezoneId: 'America/New_York' })
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto('/between/calendar/')
  const card = page.locator('.upcoming .event-card', { hasText: 'Who owns the beach?' })
  expect(await card.locator('.your-time').textContent()).toBe('Your time: midday (EDT)')
  expect(await page.locator('.expected .your-time').first().textContent()).toBe('Your time: 4am to 5am (EDT)')
  const past = page.locator('.event-card', { hasText: 'Low tide' })
  expect(await past.locator('.your-time').count()).toBe(0)
})

test('without a script an event is told in its own zone alone', async ({ openPage }) => {
  const { page } = await openPage({ timezoneId: 'America/New_York', javaScriptEnabled: false })
  await page.goto('/between/sessions/who-owns-the-beach/')
  expect(await page.getByText('Paris time (CEST)').first().isVisible()).toBe(true)
  expect(await page.getByText('Your time').count()).toBe(0)
})

/** Remembers where everything is on the page that has a place. */
const remember = `window.places = [...document.querySelectorAll('body *')]
  .map((element) => ({ element, box: element.getBoundingClientRect() }))
  .filter(({ box }) => box.height > 0)`

/** What is still on the page and elsewhere than before: the first few. */
const moved = `places
  .map(({ element, box }) => ({ element, before: box, now: element.getBoundingClientRect() }))
  .filter(({ before, now }) => now.height > 0 && Math.hypot(now.x - before.x, now.y - before.y) > 0.5)
  .map(({ element, before, now }) =>
    [element.tagName, element.className, 'from', before.x, before.y, 'to', now.x, now.y].join(' '))
  .slice(0, 3)`

test.for([
  ['Asia/Tokyo', 1280, '/sessions/who-owns-the-beach/'], // another day: the longest words
  ['Asia/Tokyo', 390, '/sessions/who-owns-the-beach/'],
  ['Pacific/Chatham', 320, '/sessions/who-owns-the-beach/'],
  ['America/New_York', 390, '/sessions/who-owns-the-beach/'],
  ['Europe/Paris', 390, '/sessions/who-owns-the-beach/'],
  ['Australia/Sydney', 1280, '/sessions/three-evenings-of-nets/'],
  ['Australia/Sydney', 390, '/sessions/three-evenings-of-nets/'],
  ['Asia/Tokyo', 1280, '/sessions/low-tide/'],
  ['Asia/Tokyo', 390, '/series/net-mending/'],
  ['Asia/Tokyo', 1280, '/calendar/'],
  ['Asia/Tokyo', 390, '/calendar/'],
  ['Asia/Tokyo', 320, '/calendar/'],
  ['Asia/Tokyo', 390, '/'],
] as const)(
  'nothing moves when the time in %s comes, %i wide, on %s',
  async ([timezoneId, width, path], { openPage }) => {
    const { page } = await openPage({ timezoneId, viewport: { width, height: 4000 } })
    await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
    // The script comes when the page was shown for a while, as over a slow network.
    let comes = () => {}
    const shown = new Promise<void>((go) => {
      comes = go
    })
    await page.route('**/assets/*.js', (route) => shown.then(() => route.continue()))
    await page.goto(`/between${path}`, { waitUntil: 'commit' })
    await page.locator('.site-footer').waitFor()
    await page.evaluate(remember)
    comes()
    await page.waitForLoadState()
    if (path !== '/sessions/low-tide/' && timezoneId !== 'Europe/Paris')
      expect(await page.locator('.your-time:not(:empty)').count()).toBeGreaterThan(0)
    expect(await page.evaluate<readonly string[]>(moved)).toEqual([])
  },
)

test('no room is kept where no script runs', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
  await page.goto('/between/sessions/who-owns-the-beach/')
  const line = page.locator('.facts .your-time')
  expect(await line.evaluate((one) => [one.textContent, getComputedStyle(one).display])).toEqual([
    '',
    'inline',
  ])
})

for (const [timezoneId, width] of [
  ['America/New_York', 1280],
  ['Asia/Tokyo', 390], // another day, which takes two lines
] as const)
  test(`cards stand no closer to each other where they tell the time in ${timezoneId}`, async ({
    openPage,
  }) => {
    const { page } = await openPage({ timezoneId, viewport: { width, height: 800 } })
    await page.goto('/between/calendar/')
    const spaces = await page
      .locator('.upcoming .event-card:has(.your-time:not(:empty))')
      .evaluateAll((cards) =>
        cards.flatMap((card) => {
          const line = card.querySelector('.your-time')
          const next = card.closest('li')?.nextElementSibling
          if (!line || !next) return []
          const words = document.createRange()
          words.selectNodeContents(line)
          return next.getBoundingClientRect().top - words.getBoundingClientRect().bottom
        }),
      )
    const between = await page
      .locator('.upcoming .event-list')
      .evaluate((list) => Number.parseFloat(getComputedStyle(list).rowGap))
    expect(spaces.length).toBeGreaterThan(4)
    expect(Math.min(...spaces)).toBeGreaterThanOrEqual(between)
  })
