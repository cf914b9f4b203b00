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
const openGraph = /<meta property="og:url" content="([^"]*)"/

/** Every page of a built site that is meant to be found. */
export const builtPages = (site: string): readonly BuiltPage[] =>
  pagesOf(site).flatMap((path) => {
    const html = readFileSync(fileOf(site, path), 'utf8')
    const address = (openGraph.exec(html) ?? canonical.exec(html))?.[1]
    return address === undefined ? [] : [{ path, html, address }]
  })
