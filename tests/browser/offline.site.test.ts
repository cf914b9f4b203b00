import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { ask } from '../../scripts/browser/search-quality.ts'
import { serveSite } from '../../scripts/browser/serve.ts'
import { buildSite, fixtureNow } from '../build-site.ts'
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

/** All that a reader sees of a page, on screen or on paper: its words, what it offers to copy, and where its links lead. */
const seen = async (page: Page): Promise<string> => {
  const words = await page.evaluate<string>('document.body.innerText')
  const others = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, textarea, [aria-label]')]
      .filter((each) => each.checkVisibility())
      .flatMap((each) => [
        each instanceof HTMLAnchorElement ? decodeURIComponent(each.href) : '',
        each instanceof HTMLTextAreaElement ? each.value : '',
        each.ariaLabel ?? '',
      ]),
  )
  return [words, ...others].join('\n')
}
/** `seen` sees neither what is folded away nor what a button copies. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const open = /sign up at|how to sign up|scan to sign up|sign-up open|copy the announcement/i

for (const [path, address] of [
  ['sessions/who-owns-the-beach/', 'https://tickets.example.net/beach?from=site&seats=1#form'],
  ['sessions/walk-along-the-pier/', 'walks@example.org'],
  ['sessions/three-evenings-of-nets/', 'https://tickets.example.net/nets'],
  ['sessions/charting-the-bay/', 'charts@example.org'],
] as const)
  test(`a copy of ${path} never shows sign-up as open, on screen or on paper`, async ({ openPage }) => {
    const { page, site } = await visitor(openPage)
    const check = async (isCopy: boolean): Promise<void> => {
      await unfold(page)
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media })
        const all = await seen(page)
        expect([media, all.includes(address)]).toEqual([media, !isCopy])
        if (isCopy) expect([media, open.exec(all)]).toEqual([media, null])
        expect([media, await note(page).isVisible()]).toEqual([media, isCopy])
        expect([media, all.includes('Whether sign-up is still open can be seen when')]).toEqual([
          media,
          isCopy,
        ])
      }
      await page.emulateMedia({ media: 'screen' })
    }
    await page.goto(`/between/${path}`)
    await check(false)
    await site.close()
    await page.goto(`/between/${path}`)
    await check(true)
    // What comes from the site itself cannot be out of date.
    for (const link of ['Download calendar file (.ics)', 'Subscribe to every event'])
      expect(await page.getByRole('link', { name: link }).isVisible()).toBe(true)
    // Back and forward again it is still a copy.
    await page.goto('/between/calendar/')
    await page.goBack()
    await check(true)
  })

test('a copy is true without its scripts', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  await site.close()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) if (request.url.endsWith('.js')) await cache.delete(request)
    }
  })
  await page.context().route('**/*.js', (route) => route.abort()) // the browser has its own cache
  const failed = page.waitForEvent('requestfailed', (request) => /\/event\.\w+\.js$/.test(request.url()))
  await page.goto(event)
  await failed
  await unfold(page)
  expect(await note(page).isVisible()).toBe(true)
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    const all = await seen(page)
    expect([media, open.exec(all)]).toEqual([media, null])
    expect([media, all.includes('tickets.example.net')]).toEqual([media, false])
  }
})

test('what is over for certain is told of a copy as of any page', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  await page.goto('/between/sessions/low-tide/')
  await site.close()
  await page.clock.setFixedTime(new Date('2031-01-01T00:00:00Z'))
  await page.goto(event)
  expect(await page.locator('.sign-up p:visible').allTextContents()).toEqual([
    'Sign-up is closed: this event is over.',
    'Sign-up was at https://tickets.example.net/beach?from=site&seats=1#form.',
  ])
  // What came of an event does not go out of date.
  await page.goto('/between/sessions/low-tide/')
  expect(await note(page).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Copy the announcement' }).isVisible()).toBe(true)
})

test('a copy is printed on one sheet, and says in black on white that it is one', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  await site.close()
  await page.goto(event)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b[^s]/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  expect(
    await note(page).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return [color, backgroundColor]
    }),
  ).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
  expect(await page.locator('.qr-code').isVisible()).toBe(false)
  expect(await page.locator('.session-sheet__page').isVisible()).toBe(true)
})

test('the home page, the calendar and search are kept from the first visit on', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await site.close()
  for (const path of ['/between/', '/between/calendar/', '/between/search/?q=beach']) {
    await page.goto(path)
    expect(await note(page).isVisible()).toBe(true)
  }
})

test('what was found once is found again, and nothing is said of its sign-up', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  const found = page
    .locator('[data-search-results] > li')
    .filter({ has: page.getByRole('heading', { name: 'Who owns the beach?' }) })
  await page.goto('/between/search/?q=beach')
  await found.waitFor()
  expect(await found.textContent()).toContain('Sign-up open')
  await site.close()
  await page.goto('/between/search/?q=beach')
  await found.waitFor({ timeout: 20_000 })
  expect(await note(page).isVisible()).toBe(true)
  expect(await seen(page)).not.toMatch(/sign-up open|how to sign up/i)
  await page.clock.setFixedTime(new Date('2031-01-01T00:00:00Z'))
  await page.reload()
  await found.waitFor({ timeout: 20_000 })
  expect(await found.locator('.status-tag').textContent()).toBe('Past') // which is certain
})

/** Until all that search needs is kept: the list of it is kept last. */
const searchIsKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys())
            if (url.endsWith('/search/files.txt')) return true
        return false
      }),
    )
    .toBe(true)

test('who came to search once can search for anything', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto('/between/search/')
  await searchIsKept(page)
  await site.close()
  await page.goto('/between/search/')
  expect(await ask(page, 'knots')).toContain('/between/posts/a-winter-of-knots/')
  expect(await ask(page, 'lighthuose')).toContain('/between/sessions/the-lighthouse/') // for which it needs the words
  await page.goto('/between/search/?kind=People') // for which it needs what is known of each page
  await page.locator('[data-search-results] > li').first().waitFor()
})

test('search of another day is taken from what is newer, and kept once whatever was asked', async ({
  openPage,
}) => {
  const { page, site } = await visitor(openPage)
  for (const question of ['beach', 'knots', 'tide']) {
    await page.goto(`/between/search/?q=${question}`)
    await page.locator('[data-search-results] > li').first().waitFor()
  }
  const addresses = await page.evaluate(async () => {
    const kept: string[] = []
    for (const name of await caches.keys())
      if (name.startsWith('visited'))
        for (const { url } of await (await caches.open(name)).keys()) kept.push(url)
    return kept
  })
  expect(addresses.filter((address) => address.includes('?'))).toEqual([])
  expect(addresses.filter((address) => address.endsWith('/search/'))).toHaveLength(1)
  await site.close()
})

test('where search cannot go on, no other site is offered that cannot be reached either', async ({
  openPage,
}) => {
  const { page, site } = await visitor(openPage)
  await site.close()
  await page.goto('/between/search/?q=beach')
  await page.getByText('Search cannot be loaded here.').waitFor()
  expect(await page.getByRole('heading', { name: 'Or look through everything' }).isVisible()).toBe(true)
  expect(await page.getByLabel(/^Search this site with/).isVisible()).toBe(false)
})

test('an address without its last slash leads to the copy of the page', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await page.goto(event)
  await site.close()
  await page.goto(`${event.slice(0, -1)}#v1.2`)
  expect(new URL(page.url())).toMatchObject({ pathname: event, hash: '#v1.2' })
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Who owns the beach?')
  await page.goto('/between/people/noor-specimen?from=letter')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The site cannot be reached')
})

test('for any other page there is one that says so and leads on', async ({ openPage }) => {
  const { page, site } = await visitor(openPage)
  await site.close()
  await page.goto('/between/people/noor-specimen/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The site cannot be reached')
  expect(await note(page).count()).toBe(0) // it is no copy of what was asked for
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

/** What a browser keeps of the site. */
const keptOf = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }))

describe('where `offline:` is switched off', () => {
  let folder: string
  let switchedOff: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switched-off-'))
    const content = join(folder, 'content')
    await cp('tests/fixtures/community', content, { recursive: true })
    await appendFile(join(content, 'site.yaml'), '\noffline: no\n')
    switchedOff = await buildSite(join(folder, 'site'), '--content', content, '--now', fixtureNow)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('nothing is kept', async ({ openPage }) => {
    const site = await serveSite(switchedOff, { basePath: '/between' })
    const { page, recorded } = await openPage({ baseURL: site.origin, serviceWorkers: 'allow' })
    for (const path of ['/between/', event]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await keptOf(page)).toEqual({ workers: 0, caches: [] })
      expect(await note(page).count()).toBe(0)
    }
    expect(recorded).toMatchObject({ console: [], failed: [] })
    await site.close()
  })

  test.for(['/between/', '/between/search/?q=beach'])(
    'what was kept before goes with the next visits of %s',
    async (path, { openPage }) => {
      const { page, site } = await visitor(openPage)
      for (const visited of [event, '/between/search/?q=beach', '/between/calendar/'])
        await page.goto(visited, { waitUntil: 'networkidle' })
      expect(await keptOf(page)).toMatchObject({ workers: 1, caches: { length: 3 } })
      await site.close()

      const later = await serveSite(switchedOff, {
        basePath: '/between',
        port: Number(new URL(site.origin).port),
      })
      // A browser asks for a newer worker some time after it came to a page; here it is told to. The newer one takes over
      // when the older is idle, which may be at a later visit.
      const visit = async () => {
        await page.goto(path)
        await page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          await registration?.update()
        })
        await page.waitForTimeout(300)
        return keptOf(page)
      }
      await expect.poll(visit, { timeout: 60_000 }).toEqual({ workers: 0, caches: [] })
      for (const visited of [event, '/between/calendar/', '/between/']) {
        await page.goto(visited, { waitUntil: 'networkidle' })
        expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
        expect(await note(page).count()).toBe(0)
      }
      expect(await keptOf(page)).toEqual({ workers: 0, caches: [] })
      await later.close()
      await expect(page.goto(event)).rejects.toThrow('ERR_CONNECTION_REFUSED')
    },
  )
})
