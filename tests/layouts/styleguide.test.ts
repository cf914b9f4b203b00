import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colours } from '../../layouts/styleguide/Foundations.tsx'
import { paths } from '../../scripts/domain/addresses.ts'
import { readSite } from './markup.ts'

const layouts = join(import.meta.dirname, '../../layouts')

/** What a module of the layouts imports of the layouts, and what those import. */
const importedBy = (file: string, known = new Set<string>()): ReadonlySet<string> => {
  for (const [, path = ''] of readFileSync(join(layouts, file), 'utf8').matchAll(/from '(\.[^']+\.tsx)'/g)) {
    const imported = normalize(join(file, '..', path))
    if (known.has(imported)) continue
    known.add(imported)
    importedBy(imported, known)
  }
  return known
}

const sheets = ['styleguide', 'styleguide-events', 'styleguide-lists']

/** Pages as a whole, of which only one can be in a document, and what stands in these or on paper alone. */
const wholePages = [
  'ByLetter',
  'CalendarPrograms',
  'CountedLink',
  'EventPage',
  'EventsByYear',
  'ItemPage',
  'ListPage',
  'MaterialFilter',
  'MaterialFinder',
  'NothingYet',
  'SearchForm',
  'SessionSheet',
  'SiteMap',
  'SuggestChange',
]

describe('the styleguide', () => {
  it('shows every component', () => {
    const shown = new Set(sheets.flatMap((name) => [...importedBy(`pages/${name}.11ty.tsx`)]))
    const missing = readdirSync(join(layouts, 'components'))
      .filter((name) => name.endsWith('.tsx') && !shown.has(`components/${name}`))
      .map((name) => name.replace('.tsx', ''))
    expect(missing).toEqual(wholePages)
  })

  it('shows every colour', () => {
    const tokens = readFileSync(join(layouts, 'styles/tokens.css'), 'utf8')
    const declared = [...tokens.matchAll(/--([\w-]+): #/g)].map(([, name]) => name)
    expect(new Set(colours)).toEqual(new Set(declared))
  })

  it('can be found by nobody who searches', async () => {
    const page = await readSite()
    for (const path of [paths.styleguide, paths.styleguideEvents, paths.styleguideLists]) {
      expect(page(path).one('meta[name="robots"]').attribute('content')).toBe('noindex')
      expect(page(path).all('[data-pagefind-body]')).toEqual([])
    }
  })
})
