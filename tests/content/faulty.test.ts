import { describe, expect, it } from 'vitest'
import { folderOf } from '../../scripts/domain/addresses.ts'
import { doubtfulEvents, faultyText, soundText } from './faulty/checks.ts'
import { faultyFiles } from './faulty/files.ts'
import { faultyFrontMatter } from './faulty/front-matter.ts'
import { faultyLinks } from './faulty/links.ts'
import { faultyReferences } from './faulty/references.ts'
import { faultySite } from './faulty/site.ts'
import { faultyValues } from './faulty/values.ts'
import { type Files, load, problemsIn, siteYaml } from './folder.ts'

const tables = {
  'front matter': faultyFrontMatter,
  values: faultyValues,
  references: faultyReferences,
  links: faultyLinks,
  'file names': faultyFiles,
  'the identity': faultySite,
  'the text': faultyText,
  events: doubtfulEvents,
}

describe.each(Object.entries(tables))('faults of %s', (_, rows) => {
  it.each(rows)('$name', ({ files, problems }) => {
    expect(problemsIn(files)).toEqual(problems)
  })
})

describe('what only looks wrong', () => {
  it.each(soundText)('$name', ({ files }) => {
    expect(problemsIn(files)).toEqual([])
  })
})

describe('what is said of a line that is missing', () => {
  const linesIn = (files: Files): readonly string[] =>
    load(files).problems.map(({ code, fix }) => {
      expect(code).toBe('missing-key')
      return / like this: (.+)$/.exec(fix)?.[1] ?? ''
    })

  it.each(Object.values(folderOf))('in %s mends the file when it is copied', (folder) => {
    const file = `${folder}/2030-06-05-x.md`
    const fileWith = (lines: readonly string[]) => ({ [file]: ['---', ...lines, '---', ''].join('\n') })
    const lines = linesIn(fileWith(['language: en-GB']))
    expect(lines.length).toBeGreaterThan(0)
    expect(problemsIn(fileWith(lines)).filter((problem) => !/no-sign-up/.test(problem))).toEqual([])
  })

  it('of the identity mends that when it is copied', () => {
    const lines = linesIn({ 'site.yaml': '' })
    expect(lines).toHaveLength(7)
    expect(problemsIn({ 'site.yaml': `${lines.join('\n')}\n` })).toEqual([])
    const groups = linesIn({ 'site.yaml': `${siteYaml}groups:\n  - {}\nsearch-engine: {}\n` })
    const [name = '', about = '', engine = '', address = ''] = groups
    expect(
      problemsIn({
        'site.yaml': `${siteYaml}groups:\n  - ${name}\n    ${about}\nsearch-engine:\n  ${engine}\n  ${address}\n`,
      }),
    ).toEqual([])
  })
})

describe('a line to paste', () => {
  const pasted =
    /^(?:Put the (?:whole )?value in|Close it|Put one there|Use single ones|To keep it)[^:]*: (.*)$/
  const cases = tables['front matter'].flatMap(({ name, files }) =>
    load(files).problems.flatMap(({ file, line, code, fix }) => {
      const mended = pasted.exec(fix)?.[1]
      return mended === undefined ? [] : [{ name, files, file, line, code, mended }]
    }),
  )

  it('is offered for most slips', () => {
    expect(cases.length).toBeGreaterThan(30)
  })

  it.each(cases)('mends $name', ({ files, file, line, code, mended }) => {
    const lines = String(files[file]).split('\n')
    const written = lines[line - 1] ?? ''
    lines[line - 1] = written.slice(0, written.search(/\S/)) + mended
    const rest = load({ ...files, [file]: lines.join('\n') }).problems
    expect(rest.filter((problem) => problem.line === line && problem.code === code)).toEqual([])
  })
})

describe('what is said about faults', () => {
  const all = Object.values(tables)
    .flat()
    .flatMap(({ files }) => load(files).problems)

  it('comes without words that only programmers use', () => {
    const jargon =
      /\b(?:yaml|scalar|flow|implicit|mapping|node|token|parse|schema|string|array|object|null|undefined|regex)\b/i
    for (const { what, fix } of all) {
      // What somebody wrote is quoted, whatever it is.
      const words = `${what} ${fix}`.replace(/"[^"]*"/g, '').replaceAll('site.yaml', '')
      expect(words).not.toMatch(jargon)
    }
  })

  it('is one sentence on what is wrong and one on the mend, or an example behind a colon', () => {
    for (const { what, fix } of all) {
      expect(what).toMatch(/^["A-Z0-9][\s\S]*[.]$/)
      expect(fix).toMatch(/^[A-Z]/)
      expect(fix).toMatch(/[.]$|: \S|\b(?:mailto:\S+|[\w-]+\.md|[\w-]+:)$/)
      expect(what).not.toContain('  ')
    }
  })

  it('says where, from 1', () => {
    for (const { line, column } of all) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(column).toBeGreaterThanOrEqual(1)
    }
  })
})
