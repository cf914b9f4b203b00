import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Example } from '../../scripts/report/page-types.ts'

/** The paths of all pages of a built site: `/`, `/about/`, `/404.html`. */
export const pagesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
    .sort()

/** The file of a page. */
export const fileOf = (site: string, page: string): string =>
  join(site, page.endsWith('/') ? `${page}index.html` : page)

/** Where the build of a site for the tests writes which page is of which type: beside the site. */
export const typesFileOf = (site: string): string => `${site}.pages.json`

const sizeOf = (site: string, path: string): number => statSync(fileOf(site, path)).size

/** The pages of each type, which is the template that made them; the largest first. */
export const pagesByType = (site: string): ReadonlyMap<string, readonly string[]> => {
  const pages: readonly Example[] = JSON.parse(readFileSync(typesFileOf(site), 'utf8'))
  const sorted = [...pages].sort((one, other) => sizeOf(site, other.path) - sizeOf(site, one.path))
  return new Map(
    [...new Set(pages.map(({ type }) => type))]
      .sort()
      .map((type) => [type, sorted.filter((page) => page.type === type).map(({ path }) => path)]),
  )
}

/** What a page is put together from: the classes, languages, roles and marks for scripts in it. */
const partsOf = (site: string, path: string): ReadonlySet<string> =>
  new Set(
    [
      ...readFileSync(fileOf(site, path), 'utf8').matchAll(
        /\s(?:class="([^"]*)"|(lang="[^"]*"|role="[^"]*"|data-[a-z-]+))/g,
      ),
    ].flatMap(([, classes, mark]) => classes?.split(' ').map((name) => `.${name}`) ?? [mark ?? '']),
  )

/** Few pages that have between them all the parts which any of these has: always the one that adds the most. */
const coverOf = (site: string, paths: readonly string[]): readonly string[] => {
  const chosen: string[] = []
  const parts = new Map(paths.map((path) => [path, partsOf(site, path)]))
  const seen = new Set<string>()
  const newIn = (path: string): number =>
    [...(parts.get(path) ?? [])].filter((part) => !seen.has(part)).length
  for (let next: string | undefined = paths[0]; next !== undefined; ) {
    chosen.push(next)
    for (const part of parts.get(next) ?? []) seen.add(part)
    next = paths.filter((path) => newIn(path) > 0).sort((one, other) => newIn(other) - newIn(one))[0]
  }
  return chosen
}

/** The largest page of each type: what holds for its size holds for the rest. */
export const largestOfEachType = (site: string): readonly string[] =>
  [...pagesByType(site).values()].flatMap((paths) => paths.slice(0, 1))

/**
 * Examples of each type: its largest page, and then as many more as show whatever else its pages can be made of. New
 * templates and new components are among them by themselves.
 */
export const examplesOf = (site: string): readonly string[] =>
  [...pagesByType(site).values()].flatMap((paths) => coverOf(site, paths))

/** The largest page of each type, and the few that show whatever else there is: for what takes long. */
export const samplesOf = (site: string): readonly string[] => [
  ...new Set([...largestOfEachType(site), ...coverOfSite(site)]),
]

/** Few pages of any type that show between them all that pages can be made of, for what a template has no part in. */
export const coverOfSite = (site: string): readonly string[] => coverOf(site, examplesOf(site))
