import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderWith, loadFolder, siteYaml } from './folder.ts'
import { patience, workOf } from './work.ts'

const kinds = [
  'sessions',
  'spin-offs',
  'materials',
  'posts',
  'people',
  'questions',
  'series',
  'journey',
  'pages',
]
const homes = Object.fromEntries(kinds.map((kind) => [`${kind}/.keep`, '']))

const everythingIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

/** Loads a folder with one file that somebody made to break it. Whatever comes of it is an item or a problem with a place. */
const survives = (folder: string, file: string, content: string | Uint8Array): void => {
  const path = join(folder, file)
  writeFileSync(path, content)
  const before = everythingIn(folder)
  const { value, seconds } = workOf(() => loadFolder(folder))
  expect(seconds).toBeLessThan(patience)
  const { library, problems } = value
  expect(everythingIn(folder)).toEqual(before)
  expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
  if (library) expect(library.items).toHaveLength(file === 'site.yaml' ? 0 : 1)
  else expect(problems).not.toEqual([])
  for (const problem of problems) {
    expect(problem.file).toBe(file)
    expect(Number.isInteger(problem.line) && problem.line >= 1).toBe(true)
    expect(Number.isInteger(problem.column) && problem.column >= 1).toBe(true)
    expect(problem.what).not.toBe('')
    expect(problem.fix).not.toBe('')
  }
  if (file !== 'site.yaml') rmSync(path)
}

const key = fc.constantFrom(
  ...[
    'title',
    'when',
    'was',
    'date',
    'link',
    'name',
    'group',
    'order',
    'speakers',
    'learned',
    'sign-up',
    'note',
  ],
  ...[
    'status',
    'zone',
    'updated',
    'id',
    'permalink',
    '__proto__',
    'constructor',
    '<<',
    '? a',
    '"a',
    '- a',
    '',
  ],
)
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...[
      'A title',
      'A: b',
      'C # d',
      '[a, b]',
      '[a',
      '{a: b}',
      '"a',
      "'a'b",
      '&a b',
      '*a',
      '!!js/function x',
      '>-',
      '|',
    ],
    ...[
      '5 June 2030, 2pm to 3pm',
      'Thursday 5 June 2030',
      '2030-06-05',
      '1',
      '"\\x00"',
      '[[[[',
      '%x',
      '@x',
      '`x`',
      '# x',
    ],
  ),
)
const line = fc.oneof(
  fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`),
  fc
    .tuple(fc.constantFrom('  - ', '\t', '- ', '    ', '  a: ', '\u00a0\u00a0- ', '\u200b'), value)
    .map((parts) => parts.join('')),
  fc.constantFrom('', '---', '...', '--- js', '—-', '%YAML 1.2', '# x', '\u0000', '\r', '```', '<<: *a'),
)
const prose = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '[a](../../x.md)',
    '[a](#b)',
    '[a](x.md#b)',
    '![](x.png)',
    '# A',
    '{{ x }}',
    '<script>',
    '[a](%)',
    '/',
  ),
)
const yamlish = fc
  .tuple(
    fc.constantFrom('---\n', '---js\n', '', '\ufeff---\n'),
    fc.array(line, { maxLength: 12 }),
    fc.array(prose, { maxLength: 4 }),
  )
  .map(([opening, lines, text]) => `${opening}${lines.join('\n')}\n---\n${text.join('\n\n')}`)

describe('a content file that somebody made to break things', () => {
  it('of any bytes at all', () => {
    const folder = folderWith({ 'site.yaml': siteYaml, ...homes })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(folder, 'posts/x.md', bytes)),
      { numRuns: 300 },
    )
  })

  it('of text that is nearly front matter', () => {
    const folder = folderWith({ 'site.yaml': siteYaml, ...homes })
    fc.assert(
      fc.property(fc.constantFrom(...kinds), yamlish, (kind, text) => survives(folder, `${kind}/x.md`, text)),
      { numRuns: 500 },
    )
  })

  it('of an identity that is nearly one', () => {
    const folder = folderWith({ 'site.yaml': siteYaml })
    const identity = fc.oneof(
      fc.array(line, { maxLength: 8 }).map((lines) => `${siteYaml}${lines.join('\n')}`),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
      fc.uint8Array({ maxLength: 200 }),
    )
    fc.assert(
      fc.property(identity, (text) => survives(folder, 'site.yaml', text)),
      { numRuns: 500 },
    )
  })

  it('of front matter in other languages, which never runs', () => {
    const folder = folderWith({ 'site.yaml': siteYaml, ...homes })
    const code = 'globalThis.ran = true'
    for (const name of [
      'js',
      ' js',
      'JS',
      'javascript',
      ' JavaScript',
      'node',
      'coffee',
      'json',
      'toml',
      'ts',
    ])
      survives(folder, 'pages/x.md', `---${name}\n${code}; ({ title: 'X' })\n---\n`)
    survives(folder, 'pages/x.md', `---\ntitle: !!js/function "function () { ${code} }"\n---\n`)
    survives(folder, 'pages/x.md', `---\ntitle: X\n---\n{% ${code} %} <% ${code} %> \${${code}}\n`)
  })

  it.each([
    'a\n',
    '"\n',
    '- "\n',
    'a: "\n',
    'a: [\n',
    '[',
    '[\n',
    '{a: ',
    '- ',
    '? ',
    'a: ',
    'a:\n ',
    'title: @\n',
    'title: a #b\n',
    'title: "\\0"\n',
    '&a ',
    '*a\n',
    'a: &a [*a]\n',
    'learned: [a, ',
    '...\n',
    '\n',
    ' ',
    '\u00a0',
    '—',
    '#\n',
  ])('with front matter full of %j', (part) => {
    const folder = folderWith({ 'site.yaml': siteYaml, ...homes })
    for (const length of [19_900, 900_000]) {
      const full = part.repeat(length / part.length)
      survives(folder, 'sessions/x.md', `---\ntitle: X\n${full}\n---\n`)
      survives(folder, 'sessions/x.md', `---\n${full}`)
    }
  })

  it('with more broken links and unknown names than anybody would mend', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 300 }, (_, number) => [
        `people/person-${number}.md`,
        `---\nname: ${number}\n---\n`,
      ]),
    )
    const folder = folderWith({ 'site.yaml': siteYaml, ...pages })
    const names = Array.from({ length: 1500 }, (_, number) => `persn-${number}`).join(', ')
    const links = Array.from({ length: 20_000 }, (_, number) => `[a](persn-${number}.md)`).join(' ')
    const file = 'people/person-0.md'
    writeFileSync(join(folder, file), `---\nname: X\n---\n${links}\n`)
    const first = workOf(() => loadFolder(folder))
    expect(first.value.problems.length).toBeGreaterThan(50)
    rmSync(join(folder, file))
    mkdirSync(join(folder, 'sessions'))
    writeFileSync(
      join(folder, 'sessions/x.md'),
      `---\ntitle: X\nwhen: 5 June 2030\nspeakers: [${names}]\n---\n`,
    )
    const second = workOf(() => loadFolder(folder))
    expect(second.value.problems).toHaveLength(1500)
    expect(first.seconds + second.seconds).toBeLessThan(patience)
  })
})
