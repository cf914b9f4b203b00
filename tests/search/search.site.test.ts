import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { ask } from '../../scripts/browser/search-quality.ts'
import { siteTest } from '../browser/site.ts'

const real = siteTest(() => inject('site'))
const moved = siteTest(() => inject('site'), { basePath: '/somewhere/else' })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

const clean = { console: [], failed: [], elsewhere: [] }
/** While the made-up community’s events lie partly behind and partly ahead. */
const then = new Date('2030-06-01T09:00:00Z')

const status = (page: Page) => page.getByRole('status')
const results = (page: Page) => page.locator('[data-search-results] > li')
const result = (page: Page, title: string) =>
  results(page).filter({ has: page.getByRole('heading', { name: title }) })
const narrowDown = async (page: Page): Promise<void> => {
  await page.getByText('Narrow down and sort').click()
  // What there is to choose from comes a moment after the click, and with it the counts.
  await page
    .locator('option', { hasText: /\(\d+\)$/ })
    .first()
    .waitFor({ state: 'attached' })
  await settled(page)
}
const settled = (page: Page) =>
  page.locator('[data-search-found]:not([aria-busy="true"])').waitFor({ state: 'attached' })
const choose = async (page: Page, label: string, value: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).selectOption(value)
  await settled(page)
}
const optionsOf = (page: Page, label: string) =>
  page.getByLabel(label, { exact: true }).locator('option').allTextContents()

real(
  'finds a session by a word of its text, and says what it is and where the word stands',
  async ({ openPage }) => {
    const { page, recorded } = await openPage()
    await page.goto('/search/')
    expect(await ask(page, 'three horizons')).toContain('/sessions/what-will-we-face/')
    const entry = result(page, 'Round table 1')
    expect(await entry.textContent()).toContain(
      'Session · Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST) Past',
    )
    expect((await entry.locator('mark').allTextContents()).join(' ')).toMatch(/three horizons/i)
    expect(recorded).toEqual(clean)

    await entry.getByRole('heading').getByRole('link').click()
    expect(new URL(page.url()).pathname).toBe('/sessions/what-will-we-face/')
  },
)

real(
  'shows nothing of the ways to subscribe, nor of the posts that an event’s page lists',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/search/')
    const found = await ask(page, 'Outlook')
    expect(found.filter((path) => /^\/(?:series|people)\//.test(path))).toEqual([])
    await ask(page, 'round tables')
    expect(await result(page, 'Round tables').textContent()).not.toMatch(/Apple Calendar|\.ics/)
    expect(await ask(page, 'minutes to read')).not.toContain('/sessions/what-will-we-face/')
  },
)

real('shows the passage with the heading that it stands under, which leads there', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  await ask(page, 'weekday')
  const passage = result(page, 'Sources and corrections').getByRole('link', { name: 'What we mended' })
  expect(await passage.locator('xpath=..').textContent()).toMatch(/^What we mended: .*weekday.*…$/)
  await passage.click()
  expect(new URL(page.url())).toMatchObject({ pathname: '/sources/', hash: '#what-we-mended' })
})

real(
  'marks a cut on both sides, and does not repeat title or heading in the passage',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/search/')
    await ask(page, 'commissioning')
    const passages = await results(page).locator('.search__passage').allTextContents()
    expect(passages.some((text) => /(^|\S )… .* …$/.test(text))).toBe(true)
    await ask(page, 'five worlds')
    expect(
      await result(page, 'Five worlds for place-based working')
        .locator('.search__passage')
        .first()
        .textContent(),
    ).toMatch(/^A spin-off with Alan Burns/)
  },
)

real(
  'finds a material by the words of its event, and an event by its materials and speakers',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/search/')
    expect(await ask(page, 'RedQuadrant lead')).toContain('/materials/five-worlds-slides-and-video/')
    expect(await result(page, 'Slides and video of the five worlds spin-off').textContent()).toContain(
      'Material · With Alan Burns · From “Five worlds for place-based working”',
    )
    expect(await ask(page, 'slides place-based')).toContain('/spin-offs/five-worlds/')
    expect(await ask(page, 'Manchester Police communication')).toContain('/spin-offs/communication/')
  },
)

real(
  'does not find navigation, lists, footers and what the layout says on every page',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/search/')
    for (const words of [
      '"subscribe to the calendar"',
      '"skip to main content"',
      '"explore"',
      '"add to calendar"',
    ])
      expect((await ask(page, words)).filter((path) => path !== '/join/')).toEqual([])
    expect(await ask(page, '"people roger duck"')).toEqual([]) // the link above the title, and the title
    expect(await ask(page, '"roger duck"')).not.toEqual([])
    for (const path of await ask(page, 'sessions spin-offs'))
      expect(path).not.toMatch(/^\/(sessions|spin-offs|calendar)\/$/)
  },
)

real('shows the newest question where an older one takes longer', async ({ openPage }) => {
  const { page } = await openPage()
  await page.route('**/words.txt', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('/search/')
  await ask(page, 'leadership')
  const words = page.waitForResponse('**/words.txt')
  await page.getByRole('searchbox').fill('housng') // which is guessed at, and for that the words are loaded
  await ask(page, 'five worlds')
  await words
  await page.waitForTimeout(500)
  expect(await results(page).first().getByRole('heading').textContent()).toBe(
    'Five worlds for place-based working',
  )
})

real(
  'answers a word that no page has with nothing, and never with the beginning of another',
  async ({ openPage }) => {
    const { page, recorded } = await openPage()
    await page.goto('/search/')
    // Pagefind finds "plan" for the first, "police" for the second, "modern" would be one for the third.
    for (const word of ['planetarium', 'policies', 'moderately', 'zzqqxxyy', 'worldsxyz', 'thermometer'])
      expect([word, await ask(page, word)]).toEqual([word, []])
    await status(page).getByText('Nothing was found for “thermometer”').waitFor()
    const help = page.locator('[data-search-nothing]')
    expect(await help.getByRole('link', { name: 'the calendar' }).isVisible()).toBe(true)
    expect(await help.getByRole('link', { name: 'the questions' }).getAttribute('href')).toBe('/questions/')
    expect(await help.getByRole('link', { name: '@' }).getAttribute('href')).toMatch(/^mailto:/)
    expect(recorded).toEqual(clean)
  },
)

real('finds words by their beginning while they are typed, and by their stem', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  for (const word of ['commun', 'communic', 'communicating', 'shap', 'sensemak'])
    expect([word, (await ask(page, word)).length > 0]).toEqual([word, true])
  expect(await ask(page, 'rebuild')).toContain('/sessions/radical-rebuilding/')
  expect((await ask(page, 'planning')).length).toBeGreaterThan(0)
  for (const passage of await results(page).locator('mark').allTextContents())
    expect(passage).toMatch(/^\W*plan(ned|ning|s|)?\W*$/i)
})

real('mends a slip of the finger and says so, and only asks where it is not sure', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/search/')
  expect(await ask(page, 'housng')).toEqual(await ask(page, 'housing'))
  await ask(page, 'Housng')
  await status(page).getByText('3 results for “housing”. No page says “housng”.').waitFor()
  await ask(page, 'xousing')
  await page.getByRole('link', { name: 'housing', exact: true }).click()
  await status(page).getByText('3 results for “housing”.').waitFor()
  expect(new URL(page.url()).search).toBe('?q=housing')
  expect(await ask(page, 'sensmaking aftershock')).toEqual(await ask(page, 'sensemaking after shock'))
  expect(recorded).toEqual(clean)
})

real(
  'loads the words to guess from, and what filters need, only when they are needed',
  async ({ openPage }) => {
    const { page } = await openPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/search/')
    await ask(page, 'five worlds')
    expect(asked.filter((path) => /words|facets|pf_filter/.test(path))).toEqual([])
    await ask(page, 'five wrolds')
    expect(asked).toContain('/search/words.txt')
    await narrowDown(page)
    expect(asked).toContain('/search/facets.json')
    asked.length = 0
    await page.goto('/sessions/after-shock/')
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([])
  },
)

real('knows synonyms and American spellings', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  expect((await ask(page, 'recordings five worlds')).length).toBeGreaterThan(0)
  expect((await ask(page, 'presentation'))[0]).toMatch(/^\/materials\//)
  expect(await ask(page, '50 organizations')).toEqual(await ask(page, '50 organisations'))
})

real('says which of the words no page has, and where no page has all of them', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  expect(await ask(page, 'five worlds zzqqxxyy')).toEqual(await ask(page, 'five worlds'))
  await ask(page, 'five worlds zzqqxxyy')
  await status(page).getByText('No page says “zzqqxxyy”.').waitFor()
  expect((await ask(page, 'amaranatho netlify commissioning')).length).toBeGreaterThan(0)
  await status(page).getByText('No page has all of these words. These have some of them.').waitFor()
  expect(await ask(page, '"worlds five"')).toEqual([])
  expect((await ask(page, '"five worlds"')).length).toBeGreaterThan(0)
})

real('takes hostile questions as words', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/search/')
  const questions = [
    '(',
    '"',
    '""',
    '"(',
    '\\',
    '*',
    'c++ [a-z',
    '$& $1',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
  ]
  for (const question of [
    ...questions,
    '🌱',
    '👩‍👩‍👧‍👦',
    'أهلا',
    '\u202eabc',
    '\u0000',
    '%',
    'a'.repeat(10_000),
    'word '.repeat(2_000),
    '__proto__',
    'constructor',
  ])
    await ask(page, question)
  for (const question of [
    '"><b>',
    'a'.repeat(10_000),
    '%F0%9F%8C%B1',
    '&kind=Nothing&year=%3Cb%3E&sort=hop&has=__proto__',
  ]) {
    await page.goto(`/search/?q=${question}`)
    await settled(page)
  }
  expect(await page.locator('main b').count()).toBe(0)
  await page.goto('/search/')
  expect((await ask(page, 'housing')).length).toBe(3)
  expect(recorded).toEqual(clean)
})

real(
  'narrows down by everything that is known, with counts that follow the question',
  async ({ openPage }) => {
    const { page, recorded } = await openPage()
    await page.goto('/search/')
    const all = 12
    await ask(page, 'worlds')
    await status(page).getByText(`${all} results for “worlds”.`).waitFor()
    await narrowDown(page)
    const kinds = await optionsOf(page, 'Kind')
    expect(kinds[0]).toBe('Everything')
    const counts = kinds.slice(1).map((option) => Number(/\((\d+)\)$/.exec(option)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)

    await choose(page, 'Kind', 'Spin-offs')
    expect(new URL(page.url()).search).toBe('?q=worlds&kind=Spin-offs')
    const spinOffs = await results(page).count()
    expect(kinds).toContain(`Spin-offs (${spinOffs})`)
    for (const text of await results(page).locator('.quiet').allTextContents())
      expect(text).toMatch(/^Spin-off · /)
    expect(await optionsOf(page, 'Kind')).toEqual(kinds) // what one could choose instead
    expect(await optionsOf(page, 'Person')).toContain('Alan Burns (1)')

    await choose(page, 'Person', 'Alan Burns')
    expect(await results(page).getByRole('heading').allTextContents()).toEqual([
      'Five worlds for place-based working',
    ])
    await choose(page, 'Has', 'slides')
    expect(await results(page).count()).toBe(1)
    await page.getByRole('button', { name: 'Show everything again' }).click()
    await settled(page)
    await status(page).getByText(`${all} results for “worlds”.`).waitFor()
    expect(new URL(page.url()).search).toBe('?q=worlds')
    expect(recorded).toEqual(clean)
  },
)

real('narrows down without any word', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/?organisation=RedQuadrant&kind=People')
  await settled(page)
  expect((await results(page).getByRole('heading').allTextContents()).sort()).toEqual([
    'Alan Burns',
    'Anne Bennett',
    'Penny Shapland-Chew',
  ])
  await page.goto('/search/?year=2020&kind=Sessions')
  await settled(page)
  expect(await results(page).getByRole('heading').allTextContents()).toEqual([
    expect.stringContaining('Government After Shock'),
    expect.stringContaining('Round table 2'),
    expect.stringContaining('Round table 1'),
  ])
  await page.goto('/search/?series=Round+tables&question=What+do+we+want+to+keep%3F')
  await settled(page)
  expect(await results(page).count()).toBe(0)
})

real('sorts by date', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/?q=round+table&sort=date')
  await settled(page)
  const paths = await results(page)
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const dated = [
    '/sessions/after-shock/',
    '/sessions/radical-rebuilding/',
    '/sessions/what-will-we-face/',
    '/posts/the-days-after/',
  ]
  expect(paths.slice(0, 3)).toEqual(dated.filter((path) => paths.includes(path)).slice(0, 3))
})

real('keeps its state in the address, and the back button goes back', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/')
  await page.goto('/search/?q=worlds&kind=Spin-offs&sort=date')
  await settled(page)
  expect(await page.getByRole('searchbox').inputValue()).toBe('worlds')
  expect(await page.getByLabel('Kind').inputValue()).toBe('Spin-offs')
  expect(await page.getByLabel('Sort by').inputValue()).toBe('date')
  await choose(page, 'Kind', '')
  await page.getByRole('searchbox').press('End')
  await page.getByRole('searchbox').pressSequentially(' slides')
  await page.getByRole('searchbox').press('Enter')
  await settled(page)
  const shown = await results(page).getByRole('heading').allTextContents()
  await results(page).first().getByRole('heading').getByRole('link').click()
  await page.goBack()
  await settled(page)
  expect(await page.getByRole('searchbox').inputValue()).toBe('worlds slides')
  expect(await results(page).getByRole('heading').allTextContents()).toEqual(shown)
  await page.goBack()
  await settled(page)
  expect(await page.getByLabel('Kind').inputValue()).toBe('Spin-offs')
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/')
})

real('works by keyboard alone', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/sessions/after-shock/')
  await page.keyboard.press('Control+k')
  await page.waitForURL('**/search/**')
  await page.waitForFunction(() => document.activeElement?.id === 'q')
  await page.keyboard.type('housing')
  await page.keyboard.press('Enter')
  await status(page).getByText('3 results').waitFor()
  await page.keyboard.press('Tab') // the button
  await page.keyboard.press('Tab') // the summary
  await page.keyboard.press('Enter')
  await page.getByLabel('Sort by').waitFor()
  for (let presses = 0; presses < 20; presses++) {
    if (await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.waitForURL('**/about/**')
  await page.goBack()
  await settled(page)
  await page.keyboard.press('Control+k')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q')
  expect(recorded).toEqual(clean)
})

real('announces a count once typing rests, and has headings and a list', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  await ask(page, 'worlds')
  await status(page).getByText('results for “worlds”').waitFor()
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const element = document.querySelector('[data-search-status]')
    if (element)
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { childList: true })
  })
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially('housing', { delay: 30 })
  await status(page).getByText('results for “housing”').waitFor()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'said').length)).toBe(1)
  expect(await page.getByRole('heading', { level: 2, name: 'Results' }).isVisible()).toBe(true)
  expect(
    await page
      .getByRole('list')
      .filter({ has: page.locator('h3') })
      .count(),
  ).toBeGreaterThan(0)
  expect((await page.getByRole('listbox').count()) + (await page.getByRole('combobox').count())).toBe(0) // selects are behind a closed summary
})

real('shows first results within 100 ms once the index is there', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/search/')
  await ask(page, 'leadership') // loads the engine and the index
  const took = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#q')
    const found = document.querySelector('[data-search-found]')
    const times: number[] = []
    for (const word of ['housing', 'five worlds', 'slides from amanda', 'who talked about communications']) {
      if (!input || !found) break
      input.value = word
      const start = performance.now()
      const done = new Promise((resolve) => {
        new MutationObserver(() => {
          if (found.ariaBusy === 'false') resolve(undefined)
        }).observe(found, { attributes: true })
      })
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await done
      times.push(performance.now() - start)
    }
    return times
  })
  console.log(`From a key to results: ${took.map((time) => `${time.toFixed(0)} ms`).join(', ')}`)
  expect(took.length).toBe(4)
})

real(
  'is a useful page without scripts, and can hand over to another site’s search',
  async ({ openPage, browser, site }) => {
    const { page, recorded } = await openPage({ javaScriptEnabled: false })
    await page.goto('/search/')
    const main = page.locator('main')
    for (const name of [
      'Calendar',
      'Sessions',
      'How to join',
      'What do we want to keep?',
      'Amanda Coleman',
      '2020',
    ])
      expect(await main.getByRole('link', { name, exact: true }).isVisible()).toBe(true)
    expect(await main.getByLabel('Search for').isVisible()).toBe(false)
    expect(recorded).toEqual(clean)

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin })
    const asking = await context.newPage()
    const asked: string[] = []
    await context.route('https://duckduckgo.com/**', (route) => {
      asked.push(route.request().url())
      return route.fulfill({ body: 'found' })
    })
    await asking.goto('/search/')
    await asking.getByLabel('Search this site with DuckDuckGo').fill('five worlds')
    await asking.getByRole('button', { name: 'Search with DuckDuckGo' }).click()
    await asking.waitForURL('https://duckduckgo.com/**')
    expect(asked).toEqual(['https://duckduckgo.com/?q=five+worlds&sites=the-days-after.example'])
    await context.close()
  },
)

real('says so where its engine cannot be loaded, and offers the other one', async ({ openPage }) => {
  const { page } = await openPage()
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto('/search/')
  await status(page).getByText('Search cannot be loaded here.').waitFor()
  await page.goto('/search/?q=worlds')
  await status(page).getByText('Search cannot be loaded here.').waitFor()
  expect(await lists(page).isVisible()).toBe(true)
  expect(await page.getByLabel('Search this site with DuckDuckGo').isVisible()).toBe(true)
  expect(await page.getByLabel('Search for').isVisible()).toBe(false)
})

/** What moved since the page began, in the browser's own terms: what, and how far. */
const movedOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number
      readonly sources: readonly { readonly node: Node | null }[]
    }
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    return (observer.takeRecords() as Shift[]).map(
      ({ value, sources }) => `${value.toFixed(3)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`,
    )
  })

const lists = (page: Page) => page.getByRole('heading', { name: 'Or look through everything' })

// Again, where a busy machine painted a page that it had read in part: what a page does by itself happens each time.
for (const [name, width, height, delay] of [
  ['on a small phone', 320, 640, 0],
  ['on a phone', 390, 844, 0],
  ['on a phone with a slow network', 390, 844, 150],
  ['on a desktop', 1280, 800, 0],
] as const)
  real(`nothing moves where results arrive, ${name}`, { retry: 2 }, async ({ openPage }) => {
    for (const [question, finds] of [
      ['', false],
      ['?q=worlds', true],
      ['?q=housng+zzqqxxyy', true], // in more words than a narrow line has room for
      ['?q=zzqqxxyy', false],
      ['?q=worlds&kind=Spin-offs', true],
    ] as const) {
      const { page } = await openPage({ viewport: { width, height } })
      if (delay > 0)
        await page.route(/\.js|pagefind/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, delay))
          await route.continue()
        })
      await page.goto(`/search/${question}`)
      await page.locator('[data-search]:not([inert])').waitFor()
      if (question)
        await status(page)
          .getByText(/result|Nothing/)
          .waitFor()
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
      expect([question, (await results(page).count()) > 0]).toEqual([question, finds])
      expect([question, await lists(page).isVisible()]).toEqual([question, !finds])
      expect([question, await movedOn(page)]).toEqual([question, []])
      await page.context().close()
    }
  })

real('lists what there is until something is looked for and found', async ({ openPage }) => {
  const { page } = await openPage()
  const hold = async (files: string): Promise<() => void> => {
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(files, async (route) => {
      await held
      await route.continue()
    })
    return letGo
  }
  const letScriptGo = await hold('**/assets/search.*.js')
  const letEngineGo = await hold('**/pagefind/pagefind.js')
  await page.goto('/search/?q=worlds', { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await lists(page).isVisible()).toBe(false)
  letScriptGo()
  await page.locator('[data-settled]').waitFor({ state: 'attached' })
  expect(await lists(page).isVisible()).toBe(false)
  letEngineGo()
  await results(page).first().waitFor()
  expect(await lists(page).isVisible()).toBe(false)
  await ask(page, '')
  expect(await lists(page).isVisible()).toBe(true)
  await ask(page, 'housing')
  expect(await lists(page).isVisible()).toBe(false)
  await ask(page, 'zzqqxxyy')
  expect(await lists(page).isVisible()).toBe(true)
})

real('lists what there is where its script does not come', async ({ openPage }) => {
  const { page } = await openPage()
  await page.route('**/assets/search.*.js', (route) => route.abort())
  await page.goto('/search/?q=worlds')
  await lists(page).waitFor({ timeout: 10_000 })
})

const searchField = (page: Page) => page.getByRole('searchbox', { name: 'Search this site', exact: true })

real('offers the words of an address that is not there', async ({ openPage }) => {
  const { page } = await openPage()
  for (const [address, words] of [
    ['/2020/05/five-worlds.html', 'five worlds'],
    ['/sessions/round%20table/', 'round table'],
    ['/"><script>alert(1)</script>/', 'script'],
  ] as const) {
    await page.goto(address)
    expect([address, await searchField(page).inputValue()]).toEqual([address, words])
  }
  await page.goto('/five-worlds-model')
  await searchField(page).press('Enter')
  await settled(page)
  expect(await results(page).count()).toBeGreaterThan(0)
})

fixture('says of events what is true at the moment of reading', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.clock.setFixedTime(then)
  await page.goto('/between/search/')
  const stateOf = async (title: string): Promise<string | null> => {
    await ask(page, title)
    const tag = result(page, title).locator('.status-tag')
    return (await tag.count()) > 0 ? tag.textContent() : null
  }
  expect(await ask(page, '"how to sign up"')).toEqual([]) // nobody can tell from an index
  expect(await stateOf('Low tide')).toBe('Past')
  expect(await stateOf('Mending days')).toBe('Sign-up open') // it is going on
  expect(await stateOf('Who owns the beach?')).toBe('Sign-up open')
  expect(await stateOf('Salt and rust')).toBe('Cancelled')
  expect(await stateOf('The lighthouse')).toBe('Postponed')
  expect(await stateOf('Charting the bay')).toBe('To be confirmed · Sign-up open')
  expect(await stateOf('Until the light goes')).toBeNull() // nobody has to sign up
  expect(await stateOf('The first meeting')).toBeNull()
  await page.clock.setFixedTime(new Date('2031-02-01T09:00:00Z'))
  expect(await stateOf('Who owns the beach?')).toBe('Past')
  expect(await stateOf('Salt and rust')).toBe('Cancelled')
  expect(await stateOf('Storm drill')).toBe('Postponed')
  expect(recorded).toEqual(clean)
})

fixture(
  'finds things below the sub-path that the site is built for, and shows more when asked',
  async ({ openPage }) => {
    const { page, recorded } = await openPage()
    await page.goto('/between/search/?kind=Sessions')
    await settled(page)
    expect(await results(page).count()).toBe(10)
    const total = Number.parseInt((await status(page).getByText('results').textContent()) ?? '', 10)
    expect(total).toBeGreaterThan(10)
    expect(total).toBeLessThanOrEqual(20)
    await page.getByRole('button', { name: 'Show more results' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] > li').length > 10)
    expect(await results(page).count()).toBe(total)
    expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false)
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('li')?.previousElementSibling?.parentElement?.children.length,
      ),
    ).toBe(total)
    for (const path of await results(page)
      .locator('h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(path).toMatch(/^\/between\/sessions\//)
    expect(recorded).toEqual(clean)
  },
)

fixture('folds accents, and finds words in any script', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/between/search/')
  for (const words of ['ca va', 'ça va', 'ÇA VA', 'مرحبا', 'שלום', '海と港の話'])
    expect([words, await ask(page, words)]).toEqual([
      words,
      expect.arrayContaining(['/between/posts/many-scripts/']),
    ])
  // A page in another language is found in the same search, and read out in its own.
  expect(await result(page, '海と港の話').getAttribute('lang')).toBe('ar')
  await page.goto('/between/posts/many-scripts/')
  expect(await page.locator('h1').getAttribute('lang')).toBe('ar')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

fixture(
  'does not take a longer word that begins with the same stem for the one that was typed',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/between/search/')
    // "posting" has the stem "post", and so do posts; "postponed" only begins like it.
    expect(await ask(page, 'posting')).toContain('/between/posts/after-low-tide/')
    expect(await ask(page, 'posting')).not.toContain('/between/sessions/the-lighthouse/')
    expect(await ask(page, 'postpon')).toContain('/between/sessions/the-lighthouse/')
  },
)

fixture('shows hostile titles, learnings and names as text', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.goto('/between/search/')
  for (const words of ['alert', 'script', 'knots', 'hitches', 'quotes']) {
    await ask(page, words)
    expect(await page.locator('main').locator('script, b').count()).toBe(0)
  }
  expect((await ask(page, 'ropes fail before knots')).length).toBeGreaterThan(0)
  expect(await result(page, 'Low tide').getByRole('link', { name: 'What we learned' }).count()).toBe(1)
  await narrowDown(page)
  expect(recorded).toEqual(clean)
})

moved('finds things where the same files are served from another folder', async ({ openPage }) => {
  const { page } = await openPage()
  await page.goto('/somewhere/else/search/')
  expect(await ask(page, 'horizons')).not.toEqual([])
  for (const path of await ask(page, 'horizns')) expect(path).toMatch(/^\/somewhere\/else\//)
})
