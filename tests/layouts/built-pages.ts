import { readFileSync } from 'node:fs'
import { fileOf, pagesOf } from '../browser/pages.ts'

/** A page of a built site, as it is published. */
export interface BuiltPage {
  readonly path: string
  readonly html: string
  /** Where it is published, whole. */
  readonly address: string
}

const canonical = /<link rel="canonical" href="([^"]*)"/

/** Keeps what was made of each built site: nothing changes them, and many tests ask for the same. */
export const once = <Made>(make: (site: string) => Made): ((site: string) => Made) => {
  const made = new Map<string, Made>()
  return (site) => {
    const known = made.get(site) ?? make(site)
    made.set(site, known)
    return known
  }
}

/** Every page of a built site that is meant to be found, below the address that its home page names. */
export const builtPages = once((site: string): readonly BuiltPage[] => {
  const pages = pagesOf(site)
    .map((path) => ({ path, html: readFileSync(fileOf(site, path), 'utf8') }))
    .filter(({ html }) => canonical.test(html))
  const [, home] = canonical.exec(pages.find(({ path }) => path === '/')?.html ?? '') ?? []
  if (home === undefined) throw new Error('The home page does not say where it is published.')
  return pages.map((page) => ({ ...page, address: new URL(`.${page.path}`, home).href }))
})
