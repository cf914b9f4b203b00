import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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
