import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentsOf } from '../../scripts/domain/contents.ts'
import { libraryOf, load, told } from './folder.ts'

const content = join(import.meta.dirname, '../../content')
const guide = readFileSync(join(content, 'GUIDE.md'), 'utf8')
const identity = readFileSync(join(content, 'site.yaml'), 'utf8')

/** A path on a line of its own, and the file below it. */
const example = /^`content\/([^`]+)`\n\n```markdown\n(.*?)^```$/gms
const examples = Object.fromEntries(
  [...guide.matchAll(example)].map(([, file = '', text = '']) => [file, text]),
)
const files = { 'site.yaml': identity, 'GUIDE.md': guide, ...examples }

describe('the guide for organisers', () => {
  it('has an example of every kind that an organiser adds', () => {
    const folders = new Set(Object.keys(examples).map((file) => file.split('/')[0]))
    expect([...folders].sort()).toEqual([
      'materials',
      'people',
      'posts',
      'questions',
      'series',
      'sessions',
      'spin-offs',
    ])
  })

  it('has examples that are right, all together, to the letter', () => {
    expect(load(files).problems.map(told)).toEqual([])
    expect(libraryOf(files).items).toHaveLength(Object.keys(examples).length)
  })

  it('has an example of a footnote that works, in any text', () => {
    const [, text = ''] = /^### Footnotes\n.*?^```markdown\n(.*?)^```$/ms.exec(guide) ?? []
    const files = { 'pages/x.md': `---\ntitle: A page\n---\n${text}` }
    expect(load(files).problems.map(told)).toEqual([])
    const [page] = libraryOf(files).pages
    expect(page?.body.text).toMatch(/went on to meet\[1\]\.\n\nFootnotes\n\n1\. From our survey/)
  })

  it('says from when on a text has contents', () => {
    const text = (words: number) => `${'word '.repeat(words)}\n\n## a\n\n## b\n\n## c\n`
    const [, least = ''] = /If a text has (\d+) words or more and at least three headings/.exec(guide) ?? []
    const contents = (words: number) => {
      const [page] = libraryOf({ 'pages/x.md': `---\ntitle: A page\n---\n${text(words)}` }).pages
      return page ? contentsOf(page.body).length : undefined
    }
    expect(contents(Number(least) - 3)).toBe(3) // the headings are words too
    expect(contents(Number(least) - 4)).toBe(0)
  })

  it('has in its table each key of a session, with an example that is right', () => {
    const [, table = ''] = /^## The keys of a session\n(.*?)^## /ms.exec(guide) ?? []
    const rows = [...table.matchAll(/^\| `([a-z-]+)`.*\| (.*?) *\|$/gm)]
    const lines = new Map(rows.map(([, key = '', cell = '']) => [key, /^`(.*)`$/.exec(cell)?.[1]]))
    expect([...lines.keys()].sort()).toEqual([
      'id',
      'language',
      'learned',
      'materials',
      'note',
      'questions',
      'series',
      'sign-up',
      'speakers',
      'status',
      'summary',
      'title',
      'updated',
      'was',
      'when',
      'why',
      'zone',
    ])
    const matter = [...lines.values()]
      .filter((line) => line !== undefined)
      .filter((line) => !line.startsWith('id:'))
    const session = `---\n${matter.join('\n')}\n---\n`
    expect(load({ ...files, 'sessions/every-key.md': session }).problems.map(told)).toEqual([])
  })
})
