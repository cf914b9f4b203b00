import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { organisationPath, pathOf } from '../../scripts/domain/addresses.ts'
import type { Library } from '../../scripts/domain/library.ts'
import type { FacetsFile } from '../../scripts/search/facets.ts'
import { writeSearchIndex } from '../../scripts/search/write-index.ts'
import { communityLibrary } from '../outputs/community.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-index-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const page = (title: string, attribute: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body><main ${attribute}><h1>${escaped(title)}</h1><p>Not much.</p></main></body></html>`

const filesBelow = (below: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(below, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(below, file), readFileSync(file)]),
  )

const indexed = async (name: string, library: Library): Promise<ReadonlyMap<string, Buffer>> => {
  const site = join(folder, name)
  const pages = new Map([
    ['/', page('Home', '')],
    ['/sessions/', page('Sessions', '')],
    ...library.items.map((item) => [pathOf(item), page(item.title, 'data-pagefind-body')] as const),
    ...library.organisations.map(
      (one) => [organisationPath(one), page(one.name, 'data-pagefind-body')] as const,
    ),
  ])
  for (const [path, text] of pages) {
    const file = join(site, path, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  await writeSearchIndex(site, library)
  for (const [path, text] of pages) expect(readFileSync(join(site, path, 'index.html'), 'utf8')).toBe(text)
  return filesBelow(site)
}

interface Fragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
}

describe('the search index', async () => {
  const library = communityLibrary()
  const files = await indexed('first', library)
  const names = [...files.keys()]
  const fragments = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.pf_fragment'))
      .map(([name, content]) => {
        const id = name.replace(/^pagefind\/fragment\/|\.pf_fragment$/g, '')
        return [id, JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)) as Fragment]
      }),
  )
  const factsOf = (path: string) => [...fragments.values()].find(({ url }) => url === path)?.meta

  it('is the same, byte for byte, when it is made again', async () => {
    expect(names.length).toBeGreaterThan(0)
    expect(await indexed('second', library)).toEqual(files)
  })

  it('has what Pagefind’s interface for programs needs, and none of the ready-made interfaces', () => {
    for (const name of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.en.pagefind'])
      expect(names).toContain(`pagefind/${name}`)
    expect(names.filter((name) => /ui\.|component|highlight|\.css$/.test(name))).toEqual([])
  })

  it('lists what a device keeps to search without a network: all but the list and the engine for other languages', () => {
    const list = files.get('search/files.txt')?.toString().split('\n') ?? []
    const rest = ['search/files.txt', 'pagefind/wasm.unknown.pagefind']
    const others = names.filter((name) => !name.endsWith('.html') && !rest.includes(name))
    expect(list).toEqual(others.toSorted())
    expect(list.filter((name) => name.includes('/fragment/'))).toHaveLength(fragments.size)
  })

  it('knows the pages of items and organisations alone, all in one index', () => {
    const paths = [...library.items.map(pathOf), ...library.organisations.map(organisationPath)]
    const entry = JSON.parse(files.get('pagefind/pagefind-entry.json')?.toString() ?? '')
    expect(entry.languages).toMatchObject({ en: { page_count: paths.length } })
    expect([...fragments.values()].map(({ url }) => url).sort()).toEqual(paths.sort())
  })

  it('knows of a page what the library knows, as text whatever it holds', () => {
    expect(factsOf('/sessions/salt-and-rust/')).toMatchObject({
      title: 'Salt and rust',
      kind: 'Session',
      status: 'Cancelled',
    })
    expect(factsOf('/organisations/port-of-nowhere/')).toMatchObject({
      title: 'Port of Nowhere',
      kind: 'Organisation',
      people: 'Ines Muster, Odile Exemple, Tomáš Vzorek',
    })
    const [hostile] = library.sessions.filter(({ slug }) => slug === 'hostile')
    expect(factsOf('/sessions/hostile/')?.people).toBe(`With ${hostile?.speakers[0]?.title}`)
  })

  it('gives the search page the facets and the day of every page, by the ids that results have', () => {
    const { values, pages } = JSON.parse(files.get('search/facets.json')?.toString() ?? '') as FacetsFile
    expect(pages.map(([id]) => id).sort()).toEqual([...fragments.keys()].sort())
    const facetsOf = (path: string) =>
      pages
        .filter(([id]) => fragments.get(id)?.url === path)
        .map(([, day, ...numbers]) => [day, ...numbers.map((number) => values[number])])
    expect(facetsOf('/sessions/low-tide/')).toEqual([
      [
        '2030-04-03',
        ['kind', 'Sessions'],
        ['year', '2030'],
        ['person', 'Odile Exemple'],
        ['organisation', 'Port of Nowhere'],
        ['person', 'Kabir Sample'],
        ['organisation', 'Sample & Daughters'],
        ['question', 'What holds when the water comes?'],
        ['question', 'Who decides what is mended first?'],
        ['series', 'Tide talks'],
        ['has', 'slides'],
        ['has', 'video'],
        ['has', 'notes'],
      ],
    ])
    expect(facetsOf('/organisations/port-of-nowhere/')).toEqual([
      ['', ['kind', 'Organisations'], ['organisation', 'Port of Nowhere']],
    ])
    const days = pages.map(([, day]) => day)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('gives it the words of the site, each once', () => {
    const words = files.get('search/words.txt')?.toString().split('\n') ?? []
    expect(words).toContain('lighthouse')
    expect(words).toContain('שלום')
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => word !== word.toLowerCase() || word.length < 4)).toEqual([])
  })
})
