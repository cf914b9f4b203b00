import { basename, relative, sep } from 'node:path'
import { paths } from '../domain/addresses.ts'

/** A file as Eleventy says it wrote it. */
export interface Written {
  /** `./layouts/pages/session.11ty.tsx` */
  readonly inputPath: string
  /** `./_site/sessions/low-tide/index.html` */
  readonly outputPath: string
  /** The path in the site: `/sessions/low-tide/`. */
  readonly url: string
}

/** A page, and the type it is an example of. */
export interface Example {
  /** The name of its template: `session`. */
  readonly type: string
  readonly path: string
}

/** The type of the pages that a template makes: `session` for `session.11ty.tsx`. */
const typeOf = (template: string): string => basename(template).replace(/\.11ty\.\w+$/, '')

const isPage = ({ outputPath }: Written): boolean => outputPath.endsWith('.html')

/** Every page with its type, for what looks at a site that was built before. */
export const typedPages = (written: readonly Written[]): readonly Example[] =>
  written.filter(isPage).map(({ inputPath, url }) => ({ type: typeOf(inputPath), path: url }))

/** One page of each template, in the order of their names: the largest, so that what holds for it holds for the rest. */
export const exampleOfEachType = (
  written: readonly Written[],
  sizeOf: (page: Written) => number,
): readonly Example[] => {
  const largest = new Map<string, Written>()
  for (const page of written.filter(isPage)) {
    const known = largest.get(typeOf(page.inputPath))
    if (!known || sizeOf(page) > sizeOf(known)) largest.set(typeOf(page.inputPath), page)
  }
  return [...largest]
    .map(([type, { url }]) => ({ type, path: url }))
    .sort((one, other) => (one.type < other.type ? -1 : 1))
}

/** The page of results, which no file is: what a form elsewhere, a browser or somebody's link leads to. */
export const searchFor = (words: string): Example => ({
  type: 'search',
  path: `${paths.search}?${new URLSearchParams({ q: words })}`,
})

/** The types that this content has no page of. */
export const typesWithoutPage = (
  templates: readonly string[],
  written: readonly Written[],
): readonly string[] => {
  const seen = new Set(written.filter(isPage).map(({ inputPath }) => typeOf(inputPath)))
  return templates.map(typeOf).filter((type) => !seen.has(type))
}

/** The pages among the files of a site that no template made, so that no type stands for them: `styleguide/index.html`. */
export const pagesOfNoType = (
  files: readonly string[],
  output: string,
  written: readonly Written[],
): readonly string[] => {
  const known = new Set(written.map(({ outputPath }) => relative(output, outputPath)))
  return files.filter((file) => file.endsWith('.html') && !known.has(file.split('/').join(sep)))
}
