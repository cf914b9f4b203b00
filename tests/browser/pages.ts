import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The paths of all pages of a built site: `/`, `/about/`, `/404.html`. */
export const pagesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
    .sort()

/** The file of a page. */
export const fileOf = (site: string, page: string): string =>
  join(site, page.endsWith('/') ? `${page}index.html` : page)

/** One page of each type, so that what is slow need not look at every item. */
export const oneOfEachType = (pages: readonly string[]): readonly string[] => {
  const typeOf = (page: string): string => {
    const [section = '', ...deeper] = page.split('/').filter(Boolean)
    return deeper.length === 0 ? page : `${section}/${deeper.length}/${/^\d{4}$/.test(deeper[0] ?? '')}`
  }
  const first = new Map<string, string>()
  for (const page of pages) if (!first.has(typeOf(page))) first.set(typeOf(page), page)
  return [...first.values()]
}
