import { expect, inject } from 'vitest'
import { pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'), { isMeasuredOnly: true })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

const read = () => ({
  titles: document.querySelectorAll('h1').length,
  letters: document.querySelector('main')?.textContent.length ?? 0,
})

real('every page reads with JavaScript off', async ({ openPage }) => {
  const { page, recorded } = await openPage({ javaScriptEnabled: false })
  for (const path of pagesOf(inject('site'))) {
    await page.goto(path)
    const { titles, letters } = await page.evaluate(read)
    expect(titles, path).toBe(1)
    expect(letters, path).toBeGreaterThan(40)
  }
  await page.goto('/search/')
  expect(await page.locator('noscript p').isVisible()).toBe(true) // `getByText` never looks in there
  expect(await page.locator('#q').isVisible()).toBe(false)
  expect(recorded.elsewhere).toEqual([])
})

real('a page that does not search loads one small script and nothing else', async ({ openPage }) => {
  const { page } = await openPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto('/sessions/what-will-we-face/', { waitUntil: 'networkidle' })
  expect(requests.map((path) => path.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
    '/sessions/what-will-we-face/',
    '/assets/event.js', // that of every page is in it
    ...(requests.some((path) => path.includes('icon')) ? ['/icon.svg'] : []),
  ])
})

fixture(
  'the keyboard alone reaches the skip link, the way to sign up, and shows where it is',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
    await page.goto('/between/sessions/who-owns-the-beach/')

    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    const signUp = page.locator('.sign-up .button')
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      if (await signUp.evaluate((link) => link === document.activeElement)) break
    }
    expect(await signUp.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(await signUp.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
  },
)
