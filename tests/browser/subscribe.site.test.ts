import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, inject } from 'vitest'
import { fileOf } from './pages.ts'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

const path = '/between/calendar/subscribe/'
const address = 'https://example.org/between/calendar.ics'

fixture('without JavaScript everything is there but the buttons', async ({ openPage }) => {
  const { page, recorded } = await openPage({ javaScriptEnabled: false })
  await page.goto(path)
  expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0)
  expect(await page.getByText(address, { exact: true }).first().isVisible()).toBe(true)

  const sessions = page.getByRole('link', { name: 'Google Calendar (Between Tides: sessions)' })
  expect(await sessions.isVisible()).toBe(false)
  await page.getByText('All sessions', { exact: true }).click()
  await sessions.waitFor()

  await page.getByText('One person', { exact: true }).click()
  await page.getByRole('link', { name: 'Odile Exemple' }).click()
  expect(new URL(page.url()).pathname).toBe('/between/people/odile-exemple/')
  expect(await page.getByRole('heading', { name: 'Follow the events of Odile Exemple' }).isVisible()).toBe(
    true,
  )
  await page.getByRole('link', { name: 'How to subscribe, step by step' }).click()
  expect(new URL(page.url()).hash).toBe('#part:steps')
  await page.getByText('Thunderbird', { exact: true }).click()
  await page.getByText('Every 30 minutes while Thunderbird is open.').waitFor()
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
})

fixture('one click selects an address as a whole', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.goto(path)
  await page.locator('code.address').first().click()
  expect(await page.evaluate('getSelection().toString()')).toBe(address)
})

fixture('the button copies its own address, by keyboard too, and says so politely', async ({ openPage }) => {
  const { page, recorded } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(path)
  const copied = () => page.evaluate<string>('navigator.clipboard.readText()')
  const first = page.locator('[data-copy]').first()
  const button = page.getByRole('button', { name: 'Copy the address of Between Tides', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await first.getByText('Copied').waitFor()
  expect(await copied()).toBe(address)
  expect(await first.getByRole('status').textContent()).toBe('Copied')

  await page.getByText('Series: Tide talks').click()
  await page.getByRole('button', { name: 'Copy the address of Between Tides: Tide talks' }).click()
  await page.getByText('Copied').nth(1).waitFor()
  expect(await copied()).toBe('https://example.org/between/series/tide-talks.ics')
  expect(recorded.console).toEqual([])
})

for (const [name, script] of [
  [
    'refuses',
    'navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))',
  ],
  ['has no clipboard', 'Object.defineProperty(navigator, "clipboard", { value: undefined })'],
] as const)
  fixture(
    `where the browser ${name}, the address is selected and the reader told what to do`,
    async ({ openPage }) => {
      const { page, recorded } = await openPage()
      await page.addInitScript(script)
      await page.goto(path)
      await page.getByRole('button', { name: 'Copy the address of Between Tides', exact: true }).click()
      await page.getByText('Selected. Now copy it').waitFor()
      expect(await page.evaluate('getSelection().toString()')).toBe(address)
      expect(recorded.console).toEqual([])
    },
  )

fixture(
  'on paper the addresses stand in place of the links, and nothing is folded away',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    expect(
      await page.getByRole('link', { name: 'Google Calendar (Between Tides)', exact: true }).isVisible(),
    ).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    for (const words of [
      address,
      'https://example.org/between/series/tide-talks.ics',
      'Every 30 minutes while',
    ])
      expect(await page.getByText(words).first().isVisible()).toBe(true)
    expect(await page.locator('svg.qr-code').isVisible()).toBe(true)
  },
)

fixture('a phone does not show a code for its own camera', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto(path)
  const code = page.locator('svg.qr-code')
  for (const [width, isShown] of [
    [320, false],
    [390, false],
    [700, true],
    [1280, true],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    expect(await code.isVisible(), `at ${width} px`).toBe(isShown)
    expect(await page.getByText('point its camera').isVisible(), `at ${width} px`).toBe(isShown)
  }
  await page.setViewportSize({ width: 390, height: 800 })
  await page.emulateMedia({ media: 'print' })
  expect(await code.isVisible()).toBe(true)
})

const decoder = 'zbarimg'
const hasDecoder = !spawnSync(decoder, ['--version']).error
if (!hasDecoder) console.log(`No QR code was read: there is no ${decoder} here (Debian: zbar-tools).`)

fixture.skipIf(!hasDecoder)('the code leads to the page, whatever the colours are', async ({ openPage }) => {
  const folder = mkdtempSync(join(tmpdir(), 'code-'))
  const looks = [
    { viewport: { width: 1280, height: 900 } },
    { viewport: { width: 700, height: 700 }, colorScheme: 'dark' },
    { viewport: { width: 800, height: 900 }, colorScheme: 'dark', forcedColors: 'active' },
  ] as const
  try {
    for (const [at, look] of looks.entries()) {
      const { page } = await openPage(look)
      await page.goto(path)
      const picture = join(folder, `${at}.png`)
      await page.locator('svg.qr-code').screenshot({ path: picture })
      const { stdout } = spawnSync(decoder, ['--quiet', '--raw', picture], { encoding: 'utf8' })
      expect(stdout.trim()).toBe('https://example.org/between/calendar/subscribe/')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

for (const [test, name, folder] of [
  [real, 'the real content', () => inject('site')],
  [fixture, 'the made-up community', () => inject('fixtureSite')],
] as const)
  test(`${name}: the page to subscribe on is one small response`, () => {
    const html = readFileSync(fileOf(folder(), '/calendar/subscribe/'))
    expect(brotliCompressSync(html).length).toBeLessThan(14_600)
  })

for (const [zone, times] of [
  ['Europe/Paris', ['20300605T180000', '20300605T193000']],
  ['Europe/London', ['20300605T170000', '20300605T183000']],
  ['Asia/Kolkata', ['20300605T213000', '20300605T230000']],
  ['America/St_Johns', ['20300605T133000', '20300605T150000']],
] as const)
  fixture(`Yahoo, which takes a time as the reader's own, is told that of ${zone}`, async ({ openPage }) => {
    const { page } = await openPage({ timezoneId: zone })
    await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
    await page.goto('/between/sessions/who-owns-the-beach/')
    const link = page.getByRole('link', { name: 'Yahoo Calendar' })
    const query = new URL((await link.getAttribute('href')) ?? '').searchParams
    expect([query.get('st'), query.get('et')]).toEqual(times)
    expect(query.get('title')).toBe('Who owns the beach?')
    expect(query.get('desc')).toMatch(/^Wednesday 5 June 2030, 6pm to 7.30pm Paris time \(CEST\)\n/)
  })

fixture(
  'Yahoo is told the instant, and the notes the time in words, where no script runs',
  async ({ openPage }) => {
    const { page } = await openPage({ javaScriptEnabled: false, timezoneId: 'Asia/Kolkata' })
    const linkOn = async (slug: string) => {
      await page.goto(`/between/sessions/${slug}/`)
      const href = await page.getByRole('link', { name: 'Yahoo Calendar' }).first().getAttribute('href')
      return new URL(href ?? '').searchParams
    }
    const timed = await linkOn('who-owns-the-beach')
    expect([timed.get('st'), timed.get('et')]).toEqual(['20300605T160000Z', '20300605T173000Z'])
    expect(timed.get('desc')).toMatch(/^Wednesday 5 June 2030, 6pm to 7.30pm Paris time/)
  },
)
