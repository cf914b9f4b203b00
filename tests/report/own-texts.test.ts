import { describe, expect, it } from 'vitest'
import type { Looked } from '../../scripts/report/look.ts'
import { ownTexts } from '../../scripts/report/own-texts.ts'
import { type Files, libraryOf, siteYaml } from '../content/folder.ts'
import { measures } from './measures.ts'

const long = 'The cat sat on the mat and it did not want to go. '.repeat(9)
const hard = 'Organisational transformation necessitates collaborative experimentation. '.repeat(30)

const page = (text: string, more = ''): string => `---\ntitle: A page\n${more}---\n${text}\n`
const told = (files: Files, looked: readonly Looked[] = []) =>
  ownTexts(libraryOf(files), looked).map(({ name, isJudged }) => [name, isJudged])
const ageOf = (files: Files, name: string) =>
  ownTexts(libraryOf(files), []).find((text) => text.name === name)?.age

const looked = (type: string, path: string, text: string): Looked => ({
  type,
  path,
  measures: measures({ path, text }),
  scores: undefined,
})

describe('the texts of the site', () => {
  it('are measured one by one where they are long, and together where they are short', () => {
    const files = {
      'pages/a.md': page(long),
      'pages/b.md': page('It is short.'),
      'pages/c.md': page('It is short too.'),
      'people/d.md': '---\nname: Ada\n---\nAda is here.\n',
    }
    expect(told(files)).toEqual([
      ['people, short texts together', true],
      ['/a/', true],
      ['pages, short texts together', true],
    ])
  })

  it('count what is said in summaries, notes and learnings', () => {
    const plain = ageOf({ 'pages/a.md': page(long) }, '/a/') ?? 0
    expect(ageOf({ 'pages/a.md': page(long, `summary: ${hard}\n`) }, '/a/')).toBeGreaterThan(plain + 3)
    expect(ageOf({ 'pages/a.md': page(long, `note: ${hard}\n`) }, '/a/')).toBeGreaterThan(plain + 3)
    const session = `---\ntitle: A\nwhen: not recorded\nlearned:\n  - ${hard}\n---\n${long}\n`
    expect(ageOf({ 'sessions/a.md': session }, '/sessions/a/')).toBeGreaterThan(plain + 3)
  })

  it('are told but not judged where they are posts', () => {
    const post = `---\ntitle: A post\ndate: 2030-01-01\n---\n${hard}\n`
    expect(told({ 'posts/2030-01-01-a.md': post })).toEqual([['/posts/a/', false]])
  })

  it('are not measured in another language', () => {
    expect(told({ 'pages/a.md': page(long, 'language: fr\n') })).toEqual([])
    expect(told({ 'pages/a.md': page(long, 'language: en-US\n') })).toHaveLength(1)
    const french = { 'site.yaml': siteYaml.replace('en-GB', 'fr'), 'pages/a.md': page(long) }
    expect(told(french)).toEqual([])
  })

  it('are also the sentences of pages that show no item, without their labels', () => {
    const files = { 'pages/a.md': page(long) }
    const home = looked('home', '/', `${long}\nOrganisational transformation\nAll sessions`)
    expect(told(files, [home, looked('page', '/a/', hard)])).toEqual([
      ['/a/', true],
      ['/', true],
    ])
    expect(told(files, [looked('search', '/search/?q=a', long)])).toEqual([['/a/', true]]) // words of other pages
    const [, ofHome] = ownTexts(libraryOf(files), [home])
    expect(ofHome?.words).toBe(9 * 13)
  })
})
