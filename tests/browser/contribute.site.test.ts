import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject } from 'vitest'
import { choicesIn } from '../../scripts/authoring/choices.ts'
import { templateOf } from '../../scripts/authoring/template.ts'
import { communityLibrary } from '../outputs/community.ts'
import { fileOf, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

const repository = 'https://example.org/source/between-tides'

fixture(
  'the footer leads to a page that opens a half-written file, without JavaScript',
  async ({ openPage }) => {
    const { page, recorded } = await openPage({ javaScriptEnabled: false })
    await page.goto('/between/about/')
    await page.locator('footer').getByRole('link', { name: 'Contribute' }).click()
    expect(new URL(page.url()).pathname).toBe('/between/contribute/')
    expect(
      await page.getByRole('list').filter({ hasText: 'Commit changes' }).getByRole('listitem').count(),
    ).toBe(5)

    const choices = choicesIn(communityLibrary())
    for (const [name, folder, kind] of [
      ['Add a session', 'sessions', 'session'],
      ['Add a spin-off', 'spin-offs', 'spin-off'],
      ['Add a material', 'materials', 'material'],
      ['Add a post', 'posts', 'post'],
      ['Add a person', 'people', 'person'],
      ['Add a question', 'questions', 'question'],
    ] as const) {
      const link = page.locator('main').getByRole('link', { name, exact: true })
      const address = new URL(await link.evaluate((element: HTMLAnchorElement) => element.href))
      expect(`${address.origin}${address.pathname}`).toBe(`${repository}/new/main/content/${folder}`)
      expect(address.searchParams.get('filename')).toMatch(/^(YYYY-MM-DD-)?short-name\.md$/)
      expect(address.searchParams.get('value')).toBe(templateOf(kind, {}, choices))
    }
    expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
  },
)

fixture(
  'the template comes to GitHub as it was written when somebody follows the link',
  async ({ openPage }) => {
    const { page } = await openPage()
    // The repository of the made-up community is not there: what a browser asks it for is what counts.
    const asked: string[] = []
    await page.context().route(`${repository}/**`, (route) => {
      asked.push(route.request().url())
      return route.fulfill({ contentType: 'text/plain', body: 'editor' })
    })
    await page.goto('/between/contribute/')
    await page.getByRole('link', { name: 'Add a session', exact: true }).click()
    await page.getByText('editor').waitFor()
    expect(asked).toHaveLength(1)
    expect(asked[0]?.length).toBeLessThan(4_000)
    const value = new URL(asked[0] ?? '').searchParams.get('value') ?? ''
    expect(value).toMatch(/^---\n/)
    expect(value).toMatch(/\ntitle:\n.*\nwhen:\n/)
    expect(value).toMatch(/^# speakers: \[.+\] {3}# those there are: .*odile-exemple/m)
  },
)

/** Where a page says that changes to it are suggested. */
const suggestedAt = (html: string): readonly string[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')]
    .filter((link) => link.textContent.trim() === 'Suggest a change to this page')
    .map((link) => link.href)

fixture(
  'every page that comes from a file leads to that file, and no other page does',
  async ({ openPage }) => {
    const { page } = await openPage()
    const files = communityLibrary().items.map((item): readonly [string, readonly string[]] => [
      item.kind === 'page' ? `/${item.slug}/` : `/${item.file.split('/')[0]}/${item.slug}/`,
      [`${repository}/edit/main/content/${item.file}`],
    ])
    expect(files.length).toBeGreaterThan(30)
    const site = inject('fixtureSite')
    const found = new Map<string, readonly string[]>()
    for (const path of pagesOf(site)) {
      const addresses = await page.evaluate(suggestedAt, readFileSync(fileOf(site, path), 'utf8'))
      if (addresses.length > 0) found.set(path, addresses)
    }
    expect(found).toEqual(new Map(files))
  },
)

real(
  'a site whose source is not public says so, and offers nothing that leads nowhere',
  async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/contribute/')
    const main = page.locator('main')
    expect(await main.textContent()).toContain('The source files of this site are not public yet')
    const links = await main
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual([expect.stringMatching(/^mailto:/)])
    await page.goto('/sessions/what-will-we-face/')
    expect(await page.getByText('Suggest a change').count()).toBe(0)
  },
)

fixture(
  'the page is one small response, and its links keep out of the search and of print',
  async ({ openPage }) => {
    const html = readFileSync(fileOf(inject('fixtureSite'), '/contribute/'))
    expect(gzipSync(html).length).toBeLessThan(14_600)
    const { page } = await openPage()
    await page.goto('/between/sessions/low-tide/')
    const link = page.getByRole('link', { name: 'Suggest a change to this page' })
    expect(await link.isVisible()).toBe(true)
    expect(await page.locator('[data-pagefind-body]').getByText('Suggest a change').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await link.isVisible()).toBe(false)
  },
)

fixture('the schemas are served where they say they are', async ({ site }) => {
  const response = await fetch(`${site.origin}/between/schemas/session.json`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('json')
  const schema = await response.json()
  expect(schema).toMatchObject({ $id: 'https://example.org/between/schemas/session.json' })
  expect(readFileSync(join(inject('fixtureSite'), 'schemas/session.json'), 'utf8')).toContain('odile-exemple')
})
