import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, inject, onTestFinished } from 'vitest'
import { serveSite } from '../../scripts/browser/serve.ts'
import { run } from '../commands/command.ts'
import { fileOf, pagesOf } from './pages.ts'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

/** Names are names in every language, and the pages of the site itself are in its own. */
const inOtherLanguages = ['journey', 'materials', 'posts', 'questions', 'series', 'sessions', 'spin-offs']

const title = /Teitl \d+ yn Gymraeg/
const summary = /Crynodeb \d+ yn Gymraeg/

/** The made-up community with all that it does in Welsh, each with a title and a summary that nothing else says. */
const welshCommunity = (folder: string): string => {
  const content = join(folder, 'content')
  cpSync('tests/fixtures/community', content, { recursive: true })
  let number = 0
  for (const kind of inOtherLanguages)
    for (const name of readdirSync(join(content, kind)).filter((file) => file.endsWith('.md'))) {
      const file = join(content, kind, name)
      number += 1
      const matter = readFileSync(file, 'utf8')
        .replace(/^(title|summary|language):.*\n/gm, '')
        .replace(
          '---\n',
          `---\ntitle: Teitl ${number} yn Gymraeg\nsummary: Crynodeb ${number} yn Gymraeg\nlanguage: cy\n`,
        )
      writeFileSync(file, matter)
    }
  return content
}

/** A calendar is named as programs show it, where nothing marks a language. */
const isCalendarName = (words: string): boolean => words.includes('Between Tides: ')

interface Marked {
  readonly words: string
  readonly where: string
  readonly language: string
  readonly isProse: boolean
}

/** Every piece of text of a page, with the language that it is marked with. */
const markedIn = (html: string): readonly Marked[] => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const found: Marked[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim()) continue
    found.push({
      words: node.textContent.trim().replace(/\s+/g, ' '),
      where: [...(element.closest('[class]')?.classList ?? [element.tagName])].join('.'),
      language: element.closest('[lang]')?.getAttribute('lang') ?? '',
      // The contents repeat the headings of the text.
      isProse: element.closest('.prose, .contents ul, .learning-list, textarea') !== null,
    })
  }
  return found
}

/** The folder of the site of that community: made once, and only looked at. */
let output: string
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'welsh-'))
  output = join(folder, 'site')
  const { status, stderr } = run('build', [
    ...['--content', welshCommunity(folder), '--output', output],
    ...['--now', '2030-06-01T09:00:00Z'],
  ])
  expect(status, stderr).toBe(0)
  return () => rmSync(folder, { recursive: true })
})

test('what is in another language is marked wherever it stands, and nothing else is', async ({
  openPage,
}) => {
  const { page } = await openPage()
  const faults: string[] = []
  let pieces = 0
  for (const path of pagesOf(output))
    for (const { words, where, language, isProse } of await page.evaluate(
      markedIn,
      readFileSync(fileOf(output, path), 'utf8'),
    )) {
      if (isProse || isCalendarName(words)) continue
      const isWelsh = title.test(words) || summary.test(words)
      if (isWelsh) pieces += 1
      if (isWelsh !== (language === 'cy')) faults.push(`${path} .${where} (${language}): ${words}`)
    }
  expect(pieces).toBeGreaterThan(300)
  expect(faults).toEqual([])
})

test('what a search finds is in the language of its page, and what the site says of it in that of the site', async ({
  openPage,
}) => {
  const site = await serveSite(output, { basePath: '/between' })
  onTestFinished(site.close)
  const { page } = await openPage()
  await page.goto(`${site.origin}/between/search/?q=wall`)
  await page.locator('[data-search-results] > li').first().waitFor()
  const languagesOf = (selector: string): Promise<readonly string[]> =>
    page
      .locator(`[data-search-results] > li:has(h3 a[href*="/sessions/"]) ${selector}`)
      .evaluateAll((found) => [
        ...new Set(found.map((element) => element.closest('[lang]')?.getAttribute('lang') ?? '')),
      ])
  expect(await languagesOf('h3 a')).toEqual(['cy'])
  expect(await languagesOf('.search__passage')).toEqual(['cy'])
  expect(await languagesOf('.quiet')).toEqual(['en'])
  expect(await languagesOf('.search__passage a[href*="#part:"]')).toEqual(['en'])
})
