import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { examplesOf, fileOf, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'), { isMeasuredOnly: true })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

const sites = [
  ['the real content', () => inject('site')],
  ['the made-up community', () => inject('fixtureSite')],
] as const

it.each(sites)('%s: no link opens a new tab, and none has a sign for other sites', (_, folder) => {
  for (const page of pagesOf(folder())) {
    const html = readFileSync(fileOf(folder(), page), 'utf8')
    expect(html.match(/<(?:a|form|base)\b[^>]*\s(?:form)?target=[^>]*>/g) ?? [], page).toEqual([])
    expect(html.match(/[\u2197\u{1F517}\u29C9]/gu) ?? [], page).toEqual([]) // ↗ 🔗 ⧉
  }
})

/** How times are not written: `14:00`, `2:30pm`, `2 pm`, `2PM`, `2.00pm`, `12pm`, `12 noon`. */
const otherStyles =
  /(?<!UTC[+-])\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s+[ap]\.?m\b|\b\d{1,2}(?:\.\d{2})?(?:AM|PM|Am|Pm|[ap]\.m\.)|\b\d{1,2}\.00[ap]m\b|\b12(?:\.00)?[ap]m\b|\bnoon\b/g

/** How days are not written: `17th November`, `November 17`, `17/11/2020`, `Nov. 17`. */
const otherDays =
  /\b\d{1,2}(?:st|nd|rd|th) (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b(?! ?[ap]m)|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g

/** All that a page says, as HTML or as the page stands, but code, which may say anything. */
const wordsOf = (html: string | undefined): string => {
  const { body } = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll('code, pre, script, style, template')) element.remove()
  return body.textContent.replace(/https?:\/\/\S+/g, '')
}

/** Texts that the community took over from elsewhere, and tells as they are. */
const quoted: ReadonlySet<string> = new Set(['/sources/'])

for (const [test, name, folder, base] of [
  [real, 'the real content', () => inject('site'), ''],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between'],
] as const)
  test(`${name}: every time and day is written as GOV.UK writes them`, async ({ openPage }) => {
    const { page } = await openPage({ timezoneId: 'Asia/Tokyo' })
    const faultsOf = async (html?: string): Promise<readonly string[]> => {
      const text = await page.evaluate(wordsOf, html)
      return [...(text.match(otherStyles) ?? []), ...(text.match(otherDays) ?? [])]
    }
    const isOurs = (path: string): boolean => path !== '/404.html' && !quoted.has(path)
    for (const path of pagesOf(folder()).filter(isOurs))
      expect(await faultsOf(readFileSync(fileOf(folder(), path), 'utf8')), path).toEqual([])
    // What scripts add says the same on all pages that have the same marks for them.
    for (const path of examplesOf(folder()).filter(isOurs)) {
      await page.goto(`${base}${path}`)
      expect(await faultsOf(), `${path} with scripts`).toEqual([])
    }
  }, 240_000)

fixture('an event reads without styles, without pictures and without scripts', async ({ openPage, site }) => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.route('**/*.{png,jpg,webp,avif,svg}', (route) => route.abort())
  await page.route('**/sessions/**', async (route) => {
    const response = await route.fetch({
      url: route
        .request()
        .url()
        .replace(/^https?:\/\/[^/]+/, site.origin),
    })
    const html = (await response.text()).replace(/<style>.*?<\/style>/s, '')
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
  })
  await page.goto('/between/sessions/who-owns-the-beach/')
  const text = await page.evaluate<string>('document.querySelector("main").innerText') // what is hidden is not in it
  const order = [
    'Who owns the beach?',
    'Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)',
    'Odile Exemple',
    'Online; the link is sent when you sign up',
    'Sign up at tickets.example.net',
    'As known on Saturday 1 June 2030.',
    'What holds when the water comes?',
    'We read the law together.',
    'Add to your calendar',
    'Tell a colleague',
  ]
  const places = order.map((one) => text.indexOf(one))
  expect(
    places.every((place) => place >= 0),
    JSON.stringify(places),
  ).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  for (const hidden of [
    'this event is over',
    'Copy the announcement',
    'What we learned',
    'can be seen when the site',
  ])
    expect(text).not.toContain(hidden)
})
