import { readFileSync } from 'node:fs'
import { fileOf, pagesOf } from '../browser/pages.ts'

/** A page of a built site, as it is published. */
export interface BuiltPage {
  readonly path: string
  readonly html: string
  /** Where it is published, whole. */
  readonly address: string
}

const canonical = /<link rel="canonical" href="([^"]*)\/"/

/** Every page of a built site that is meant to be found: below the address that its home page names. */
export const builtPages = (site: string): readonly BuiltPage[] => {
  const htmlOf = (path: string) => readFileSync(fileOf(site, path), 'utf8')
  const root = canonical.exec(htmlOf('/'))?.[1]
  if (root === undefined) throw new Error('The home page does not say where it is published.')
  return pagesOf(site).flatMap((path) => {
    const html = htmlOf(path)
    return html.includes('<meta name="robots" content="noindex"/>')
      ? []
      : [{ path, html, address: `${root}${path}` }]
  })
}
