import { describe, expect, it } from 'vitest'
import { doubtfulEvents, faultyText, soundText } from './faulty/checks.ts'
import { faultyFiles } from './faulty/files.ts'
import { faultyFrontMatter } from './faulty/front-matter.ts'
import { faultyLinks } from './faulty/links.ts'
import { faultyReferences } from './faulty/references.ts'
import { faultySite } from './faulty/site.ts'
import { faultyValues } from './faulty/values.ts'
import { load, problemsIn } from './folder.ts'

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
