import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { heardOn } from './heard.ts'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, timezoneId: 'Europe/Paris' }
const moment = new Date('2030-06-01T09:00:00Z')

/** The parts that a page falls into at the top: its header, its main part, its footer. */
const partsOf = (told: string): readonly string[] => told.split(/\n(?! )/)

/** Somebody who has the keyboard alone, and listens: what they press, and what they hear on each page. */
const listenerOn = (page: Page) => {
  const story: string[] = []
  const heard = new Set<string>()
  /** What was heard on the page before is told by its first line. */
  const once = (part: string): string => {
    const isKnown = heard.has(part)
    heard.add(part)
    return isKnown ? `${part.split('\n')[0]} (as before)` : part
  }
  return {
    story,
    hear: async (): Promise<void> => {
      story.push('', ...partsOf(await heardOn(page)).map(once), '')
    },
    press: async (key: string): Promise<void> => {
      await page.keyboard.press(key)
      story.push(`> ${key}`)
    },
    type: async (words: string): Promise<void> => {
      await page.keyboard.type(words)
      story.push(`> types “${words}”`)
    },
    /** Goes on by Tab until it is there; nobody presses it more often than that. */
    tabTo: async (goal: Locator, most: number): Promise<void> => {
      const isThere = (): Promise<boolean> => goal.evaluate((element) => element === document.activeElement)
      let presses = 0
      do {
        await page.keyboard.press('Tab')
        presses += 1
        if (presses > most) throw new Error(`${goal} is more than ${most} times Tab away.`)
      } while (!(await isThere()))
      const snapshot = (await goal.ariaSnapshot()).split('\n')[0] ?? ''
      story.push(
        `> Tab, ${presses === 1 ? 'once' : `${presses} times`}, to ${snapshot.replace(/^- |:$/g, '')}`,
      )
    },
  }
}

/** The story is the golden file, which UPDATE_GOLDEN=1 writes anew. Whoever changes a page sees what is heard of it. */
const expectStory = (name: string, story: readonly string[]): void => {
  const file = join(import.meta.dirname, '../golden/journeys', `${name}.txt`)
  const told = `${story.join('\n').trim()}\n`
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, told)
  }
  expect(told).toBe(readFileSync(file, 'utf8'))
}

test('from the home page, on a phone, to the next event and the way to sign up', async ({ openPage }) => {
  const { page, recorded } = await openPage(phone)
  await page.clock.setFixedTime(moment)
  const { story, hear, press, tabTo } = listenerOn(page)
  await page.goto('/between/')
  await hear()
  await tabTo(page.getByRole('link', { name: 'Skip to main content' }), 1)
  await press('Enter')
  await tabTo(page.getByRole('link', { name: 'Who owns the beach?' }).first(), 12)
  await press('Enter')
  await page.waitForURL('**/sessions/who-owns-the-beach/')
  await hear()
  await tabTo(page.getByRole('link', { name: 'Skip to main content' }), 1)
  await press('Enter')
  const signUp = page.getByRole('link', { name: /^Sign up at / })
  await tabTo(signUp, 8)
  expect(await signUp.getAttribute('href')).toMatch(/^https:\/\//)
  story.push(`> which leads to ${await signUp.getAttribute('href')}`)
  expectStory('sign-up', story)
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
})

test('from the home page by search to what a past event taught, and to its materials', async ({
  openPage,
}) => {
  const { page, recorded } = await openPage(phone)
  await page.clock.setFixedTime(moment)
  const { story, hear, press, type, tabTo } = listenerOn(page)
  await page.goto('/between/')
  await tabTo(page.getByRole('banner').getByRole('link', { name: 'Search' }), 12)
  await press('Enter')
  await page.waitForURL('**/search/*')
  await page.locator('[inert]').waitFor({ state: 'detached' })
  await tabTo(page.getByRole('link', { name: 'Skip to main content' }), 1)
  await press('Enter')
  await tabTo(page.getByRole('searchbox', { name: 'Search for' }), 2)
  await type('ropes fail')
  const found = page.getByRole('link', { name: 'Low tide' }).first()
  await found.waitFor()
  // And not what was found before the last letter was typed.
  await page.getByRole('status').getByText('for “ropes fail”').waitFor()
  await page.locator('[data-search-found]:not([aria-busy="true"])').waitFor()
  await hear()
  await tabTo(found, 8)
  await press('Enter')
  await page.waitForURL('**/sessions/low-tide/**')
  await hear()
  const material = page.getByRole('main').getByRole('link', { name: 'Tide tables' })
  await tabTo(material, 40)
  await press('Enter')
  await page.waitForURL('**/materials/tide-tables/')
  await hear()
  const file = page.getByRole('link', { name: 'Notes on this site' })
  await tabTo(file, 20)
  expect(await file.getAttribute('href')).toMatch(/tide-tables\.txt$/)
  expectStory('what-was-learned', story)
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
})

test('from the home page to a calendar that keeps itself up to date', async ({ openPage }) => {
  const { page, recorded } = await openPage({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] })
  await page.clock.setFixedTime(moment)
  const { story, hear, press, tabTo } = listenerOn(page)
  await page.goto('/between/')
  await tabTo(page.getByRole('main').getByRole('link', { name: 'Subscribe to the calendar' }), 40)
  await press('Enter')
  await page.waitForURL('**/calendar/subscribe/')
  await hear()
  const apple = page.getByRole('link', { name: /^Apple Calendar/ }).first()
  await tabTo(apple, 20)
  story.push(`> which leads to ${await apple.getAttribute('href')}`)
  expect(await apple.getAttribute('href')).toMatch(/^webcal:\/\//)
  await tabTo(page.getByRole('button', { name: 'Copy the address of Between Tides', exact: true }), 6)
  await press('Enter')
  const status = page.getByRole('status').first()
  await status.getByText('Copied').waitFor()
  story.push(`hears: ${await status.textContent()}`)
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    'https://example.org/between/calendar.ics',
  )
  expectStory('subscribe', story)
  expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
})
