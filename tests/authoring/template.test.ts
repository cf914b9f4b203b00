import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { noChoices } from '../../scripts/authoring/choices.ts'
import { type Facts, neededKeys, startingKeys, templateOf } from '../../scripts/authoring/template.ts'
import { splitFrontMatter } from '../../scripts/content/front-matter/front-matter.ts'
import { matterOf } from '../../scripts/content/front-matter/matter.ts'
import { noHistory } from '../../scripts/content/history.ts'
import { type Loaded, loadLibrary } from '../../scripts/content/load.ts'
import { folderOf } from '../../scripts/domain/addresses.ts'
import type { Kind } from '../../scripts/domain/items.ts'
import { keyWords } from '../../scripts/domain/key-words.ts'

const kinds = Object.keys(folderOf) as readonly Kind[] // the keys of a record of kinds

const folder = mkdtempSync(join(tmpdir(), 'templates-'))
afterAll(() => rmSync(folder, { recursive: true }))

const identity = `name: The Example
tagline: made up
description: Nobody belongs to it.
address: https://example.org
zone: Europe/London
language: en-GB
contact: hello@example.org
`

/** Loads a folder with these files and nothing else. */
const load = (files: Readonly<Record<string, string>>): Loaded => {
  rmSync(folder, { recursive: true, force: true })
  for (const [file, text] of Object.entries({ 'site.yaml': identity, ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return loadLibrary({ folder, history: noHistory })
}

const factsOf = (kind: Kind, keys: readonly string[]): Facts =>
  Object.fromEntries(
    keys.map((key) => {
      const { example, many } = keyWords(kind, key)
      return [key, many ? [example] : example]
    }),
  )

/** Files for everything that the examples of the key words name. */
const surroundings = {
  'series/open-calls.md': templateOf('series', { title: 'Open calls' }),
  'people/ada-example.md': templateOf('person', { name: 'Ada Example' }),
  'questions/what-works.md': templateOf('question', { title: 'What works?', group: 'First' }),
  'sessions/how-do-we-know.md': templateOf('session', { title: 'How?', when: 'not recorded' }),
}

/** The switched-off lines of a template, switched on: what an organiser does by hand. */
const switchedOn = (template: string): string => {
  const [before = '', after = ''] = template.split('# To use one of the lines below')
  return before + after.replace(/^.*\n/, '').replace(/^# (?=[a-z_-]+: )/gm, '')
}

describe.each(kinds)('the template of %s', (kind) => {
  it('shows keys that the schema knows, and needs what the schema needs', () => {
    const { shape } = matterOf[kind]
    expect(Object.keys(shape)).toEqual(expect.arrayContaining([...startingKeys(kind)]))
    const needed = Object.entries(shape).filter(([, value]) => !value.safeParse(undefined).success)
    expect([...neededKeys(kind)].sort()).toEqual(needed.map(([key]) => key).sort())
  })

  it('has words for every key of the schema', () => {
    for (const key of Object.keys(matterOf[kind].shape)) {
      const { about, example } = keyWords(kind, key)
      expect(about, key).toMatch(/^[A-Z].*[.]$/)
      expect(example, key).not.toBe('')
    }
  })

  it('does not pass the check as it is, and names every line that is still to be filled in', () => {
    const { library, problems } = load({ [`${folderOf[kind]}/new.md`]: templateOf(kind) })
    expect(library).toBeUndefined()
    expect(problems.map(({ what }) => what).join('\n')).toMatch(
      new RegExp(
        neededKeys(kind)
          .map((key) => `(?=[^]*"${key}")`)
          .join(''),
      ),
    )
  })

  it('passes the check with no more than what it needs', () => {
    const template = templateOf(kind, factsOf(kind, neededKeys(kind)))
    expect(load({ [`${folderOf[kind]}/new.md`]: template }).problems).toEqual([])
  })

  it('passes the check with every line switched on as it stands', () => {
    const template = switchedOn(templateOf(kind, factsOf(kind, neededKeys(kind))))
    for (const key of startingKeys(kind)) expect(template).toMatch(new RegExp(`^${key}: .`, 'm'))
    expect(load({ ...surroundings, [`${folderOf[kind]}/new.md`]: template }).problems).toEqual([])
  })

  it('writes what is known, whichever key it is', () => {
    const facts = factsOf(kind, startingKeys(kind))
    const template = templateOf(kind, facts)
    expect(template).not.toContain('# To use one of the lines')
    expect(load({ ...surroundings, [`${folderOf[kind]}/new.md`]: template }).problems).toEqual([])
  })

  it('publishes nothing of its own notes', () => {
    const { library } = load({
      [`${folderOf[kind]}/new.md`]: templateOf(kind, factsOf(kind, neededKeys(kind))),
    })
    expect(library?.items.map(({ body }) => body.text)).toEqual([''])
  })
})

describe('values', () => {
  const awkward = fc.constantFrom(
    ...[
      ': ',
      ' #',
      '# ',
      '"',
      "'",
      '\\',
      '🎉',
      '👩‍👧',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '@',
      '`',
      '%',
      '&',
      '*',
    ],
    ...[
      '!',
      '|',
      '>',
      '---',
      '...',
      '~',
      'null',
      'true',
      '2020',
      '2020-05-13',
      '0x1f',
      '1e3',
      '<b>',
      '{{',
      'é',
      'ש',
    ],
  )
  const line = fc
    .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}\ufffd-\uffff\u2028\u2029]/gu, ''))
    // What nobody sees is no part of a title where it starts or ends.
    .map((text) => text.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g, ''))
    .filter((text) => text !== '')

  // By the reader of front matter and not the whole loader, which also looks at what the words say.
  it('are read as they were written, whatever signs are in them', () => {
    fc.assert(
      fc.property(line, line, (title, summary) => {
        const when = 'Wednesday 5 June 2030, 2pm to 3.30pm'
        const front = splitFrontMatter(
          templateOf('session', { title, when, summary, 'sign-up': 'not needed' }),
        )
        expect(front).toMatchObject({
          yaml: { faults: [], data: { title, when, summary, 'sign-up': 'not needed' } },
        })
      }),
      { numRuns: 300 },
    )
  })

  it('stand on one line, however long', () => {
    const title = 'A word and: '.repeat(60).trim()
    expect(templateOf('page', { title }).split('\n')[1]).toBe(`title: "${title}"`)
  })

  it('count as unknown where they are empty', () => {
    const template = templateOf('session', { title: '', when: '', speakers: [], series: '' })
    expect(template).toBe(templateOf('session'))
  })
})

describe('names that can be chosen', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `person-${at + 1}`, title: `Person ${at + 1}` }))
  const speakersIn = (count: number): string | undefined =>
    /^# speakers: .*$/m.exec(templateOf('session', {}, { ...noChoices, people: people(count) }))?.[0]

  it('are told in the file', () => {
    expect(speakersIn(2)).toBe('# speakers: [person-1]   # those there are: person-1, person-2')
  })

  it('are cut short where there are many', () => {
    const line = speakersIn(500) ?? ''
    expect(line).toMatch(/person-1, person-2, .*, …$/)
    expect(line.length).toBeLessThan(250)
  })

  it('are an example where there are none', () => {
    expect(speakersIn(0)).toBe('# speakers: [ada-example]   # Who leads or speaks: files in content/people.')
  })
})
