import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { organisationPath, pathOf, paths } from '../domain/addresses.ts'
import type { Library } from '../domain/library.ts'
import { facetsFile } from './facets.ts'
import { factsOfOrganisation, type SearchFacts, searchFactsOf } from './facts.ts'
import { idIn, withShortIds } from './short-ids.ts'
import { wordsOf } from './words.ts'

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
}

/** Pagefind’s ready-made interfaces, which this site does not use. */
const stockInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

/** A file of the site: its path from the root of the site, without the first slash. */
interface Written {
  readonly path: string
  readonly content: Uint8Array | string
}

const write = (file: string, content: Uint8Array | string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The page as Pagefind sees it: what the reader sees, and what the library knows of it besides. */
const withFacts = (html: string, { told }: SearchFacts): string => {
  const facts = Object.entries(told).map(
    ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`,
  )
  return html.replace('</head>', () => `${facts.join('')}</head>`)
}

/** How many pages are read before Pagefind is waited for: all of them at once would not fit into memory. */
const atOnce = 200

const addPages = async (
  index: PagefindIndex,
  pages: ReadonlyMap<string, SearchFacts>,
  site: string,
): Promise<void> => {
  const entries = [...pages]
  for (let from = 0; from < entries.length; from += atOnce)
    await Promise.all(
      entries.slice(from, from + atOnce).map(async ([url, facts]) => {
        const html = readFileSync(join(site, url, 'index.html'), 'utf8')
        check((await index.addHTMLFile({ url, content: withFacts(html, facts) })).errors)
      }),
    )
}

/** What Pagefind puts in front of everything that it compresses. */
const signature = 'pagefind_dcd'

/** The id of a result and the page that it stands for. */
const pageIn = (file: IndexFile): readonly (readonly [id: string, url: string])[] => {
  const id = idIn(file)
  if (id === undefined) return []
  const { url } = JSON.parse(gunzipSync(file.content).toString().slice(signature.length)) as {
    readonly url: string
  }
  return [[id, url]]
}

/** How much of an index is kept on a device without asking, in bytes: that of some 500 pages. */
const mostKept = 1_000_000

/**
 * What has to be there to search without a network; not the texts of the pages where they are too
 * many. Whoever searched has those that were found.
 */
const neededOffline = (files: readonly Written[]): readonly Written[] => {
  // An engine for any language goes with every index, and is for those languages that have none of their own.
  const ofLanguage = files.filter(({ path }) => !path.endsWith('/wasm.unknown.pagefind'))
  const needed = ofLanguage.some(({ path }) => path.endsWith('.pagefind')) ? ofLanguage : files
  const size = needed.reduce((sum, { content }) => sum + content.length, 0)
  return size <= mostKept ? needed : needed.filter(({ path }) => !path.includes('/fragment/'))
}

/**
 * Indexes the pages of all items with Pagefind and writes the index to `pagefind/` beside them, and what else the search
 * page may ask for to its own folder, with a list of the files that a device keeps to search without a network. Which words count, and how much, is marked in the pages: `data-pagefind-body`,
 * `-ignore` and `-weight`. What else is known of an item comes from the library, so that no page carries it.
 */
export const writeSearchIndex = async (site: string, library: Library): Promise<void> => {
  const pages = new Map([
    ...library.items.map((item) => [pathOf(item), searchFactsOf(item, library)] as const),
    ...library.organisations.map(
      (organisation) => [organisationPath(organisation), factsOfOrganisation(organisation, library)] as const,
    ),
  ])
  const { index, errors } = await createIndex()
  check(errors)
  if (!index) throw new Error('Pagefind gave no index.')
  try {
    await addPages(index, pages, site)
    const { files: named, errors: unwritten } = await index.getFiles()
    check(unwritten)
    const files = withShortIds(named)
    const known = files.flatMap(pageIn).flatMap(([id, url]) => {
      const facts = pages.get(url)
      return facts ? [{ id, ...facts }] : []
    })
    const written: readonly Written[] = [
      ...files
        .filter(({ path }) => !stockInterface.test(path))
        .map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
      { path: paths.searchFacets.slice(1), content: JSON.stringify(facetsFile(known)) },
      { path: paths.searchWords.slice(1), content: wordsOf(library).join('\n') },
    ]
    for (const { path, content } of written) write(join(site, path), content)
    const kept = neededOffline(written).map(({ path }) => path)
    write(join(site, paths.searchFiles), kept.toSorted().join('\n'))
  } finally {
    await close()
  }
}
