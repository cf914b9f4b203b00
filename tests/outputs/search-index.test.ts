import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeSearchIndex } from '../../scripts/outputs/search-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-index-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = (title: string, attribute: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main ${attribute}><h1>${title}</h1><p>${words}</p></main></body></html>`

const pages: Readonly<Record<string, string>> = {
  'index.html': page('Home', '', 'Not to be found'),
  'sessions/tide/index.html': page(
    'Tide',
    'data-pagefind-body data-pagefind-filter="kind:Sessions"',
    'ropes',
  ),
  'posts/knots/index.html': page('Knots', 'data-pagefind-body data-pagefind-filter="kind:Posts"', 'knots'),
}

const filesBelow = (below: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(below, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(below, file), readFileSync(file).toString('base64')]),
  )

const indexed = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const site = join(folder, name)
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, file)), { recursive: true })
    writeFileSync(join(site, file), text)
  }
  await writeSearchIndex(site)
  for (const [file, text] of Object.entries(pages)) expect(readFileSync(join(site, file), 'utf8')).toBe(text)
  return filesBelow(join(site, 'pagefind'))
}

describe('the search index', async () => {
  const [first, second] = [await indexed('first'), await indexed('second')]
  const names = Object.keys(first)

  it('is the same, byte for byte, when it is made again', () => {
    expect(names.length).toBeGreaterThan(0)
    expect(second).toEqual(first)
  })

  it('has what Pagefind’s interface for programs needs', () => {
    for (const name of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.en.pagefind'])
      expect(names).toContain(name)
  })

  it('has none of the ready-made interfaces', () => {
    expect(names.filter((name) => /ui|component|highlight|\.css$/.test(name))).toEqual([])
  })

  it('knows the marked pages alone, and the kinds to filter by', () => {
    const entry = JSON.parse(Buffer.from(first['pagefind-entry.json'] ?? '', 'base64').toString())
    expect(entry.languages.en.page_count).toBe(2)
    expect(names.filter((name) => name.startsWith('fragment'))).toHaveLength(2)
    expect(names.filter((name) => name.startsWith('filter'))).toHaveLength(1)
  })
})
