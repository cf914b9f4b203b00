import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { fileOf, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const settings = new StaticConfigLoader({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'long-title': 'off', // titles carry over from the sources as they are
    'no-raw-characters': 'off', // `>` is text like any other
    'no-inline-style': 'error',
    'void-style': 'off', // `<br>` and `<br/>` are the same in HTML
    'require-sri': 'off', // scripts come from the site itself, under names with a hash
    'valid-id': ['error', { relaxed: true }],
    'attribute-boolean-style': 'off', // `hidden=""` and `hidden` are the same in HTML
    'attribute-empty-style': 'off',
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
    'wcag/h32': 'off', // a form that narrows a list down at once has nothing to submit
    'prefer-native-element': 'off',
    'attr-quotes': ['error', { style: 'double' }],
    'input-missing-label': 'error',
  },
})
// By itself it works its settings out anew for each page, which is a quarter of its time.
const settled = settings.getConfigFor('page.html')
settings.getConfigFor = () => settled
const validator = new HtmlValidate(settings)

const sites = [
  { name: 'the real content', folder: () => inject('site'), basePath: '' },
  {
    name: 'the made-up community, below a sub-path',
    folder: () => inject('fixtureSite'),
    basePath: '/between',
  },
] as const

describe.each(sites)('$name', ({ folder }) => {
  it('is valid HTML on every page', async () => {
    const faults: string[] = []
    for (const page of pagesOf(folder())) {
      const report = await validator.validateString(readFileSync(fileOf(folder(), page), 'utf8'))
      for (const { messages } of report.results)
        for (const { line, column, ruleId, message } of messages)
          faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`)
    }
    expect(faults).toEqual([])
  })

  it('allows on every page the one stylesheet it carries, before it comes', () => {
    for (const page of pagesOf(folder())) {
      const html = readFileSync(fileOf(folder(), page), 'utf8')
      const [, policy = '', rest = ''] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/?>(.*)/s.exec(html) ?? []
      const styles = [...rest.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css)
      expect(html.split('<style').length - 1, page).toBe(1)
      expect(styles, page).toHaveLength(1)
      const hash = createHash('sha256')
        .update(styles[0] ?? '')
        .digest('base64')
      expect(policy.replaceAll('&#39;', "'"), page).toContain(`style-src 'sha256-${hash}'`)
    }
  })
})

const real = siteTest(() => inject('site'), { isMeasuredOnly: true })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

interface Measured {
  readonly ids: readonly string[]
  /** Everything on the page that leads somewhere on the same host, as whole addresses. */
  readonly addresses: readonly string[]
  readonly width: number
}

const measure = `({
  ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  addresses: [...document.querySelectorAll('a[href], link[href], script[src], img[src], form[action]')]
    .map((element) => element.href || element.src || element.action)
    .filter((address) => address.startsWith(location.origin + '/')),
  width: document.documentElement.scrollWidth,
})`

/** As it is stored: to press hundreds of answers together that nobody reads takes seconds. */
const statusOf = async (address: string): Promise<number> =>
  (await fetch(address, { method: 'HEAD', redirect: 'manual', headers: { 'accept-encoding': 'identity' } }))
    .status

const narrow = { width: 320, height: 600 }

for (const [test, name, folder, basePath] of [
  [real, 'the real content', () => inject('site'), ''],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between'],
] as const)
  test(`${name}: every page opens without an error, no link on it leads nowhere, and none scrolls sideways at 320 pixels`, async ({
    openPage,
    site,
  }) => {
    const { page, recorded } = await openPage({ viewport: narrow })
    const anchors = new Map<string, ReadonlySet<string>>()
    const wanted = new Map<string, string>()
    const wide: string[] = []
    for (const path of pagesOf(folder())) {
      if (path === '/404.html') continue // looked at below, as the answer that it is
      const address = `${site.origin}${basePath}${path}`
      await page.goto(address)
      const { ids, addresses, width } = await page.evaluate<Measured>(measure)
      anchors.set(address, new Set(ids))
      for (const target of addresses) wanted.set(target, path)
      if (width > narrow.width) wide.push(`${path}: ${width}`)
    }
    expect({ ...recorded, wide }).toEqual({ console: [], failed: [], elsewhere: [], wide: [] })

    const broken: string[] = []
    const answered = new Map<string, number>()
    for (const [target, from] of wanted) {
      const [address = '', anchor] = target.split('#')
      const status = answered.get(address) ?? (await statusOf(address))
      answered.set(address, status)
      if (status !== 200) broken.push(`${from} → ${target}: ${status}`)
      if (anchor && anchors.get(address) && !anchors.get(address)?.has(decodeURIComponent(anchor)))
        broken.push(`${from} → ${target}: no such anchor`)
    }
    expect(broken).toEqual([])
  }, 240_000)

real('an address that is not there says so and helps on', async ({ openPage }) => {
  const { page } = await openPage()
  const response = await page.goto('/nowhere/')
  expect(response?.status()).toBe(404)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found')
  expect(await page.getByRole('searchbox', { name: 'Search this site' }).inputValue()).toBe('nowhere')
})

real('shows no style but the page’s own, whatever else stands in it', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.route('**/about/', async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace(
      '<h1',
      '<style>h1{display:none}</style><h1 style="color:red"',
    )
    await route.fulfill({ response, body: html })
  })
  await page.goto('/about/')
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).not.toBe('rgb(255, 0, 0)')
  expect(recorded.console.filter((line) => line.includes('inline style'))).toHaveLength(2)
})
