import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { run, runHere } from './command.ts'

/** A copy of the made-up community, to add to. */
const community = (): string => {
  const content = join(temporaryFolder(), 'content')
  cpSync('tests/fixtures/community', content, { recursive: true })
  return content
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

const libraryIn = (folder: string): Library => {
  const { library, problems } = loadLibrary({ folder, history: noHistory })
  if (!library) throw new Error(JSON.stringify(problems))
  return library
}

const add = (content: string, ...args: readonly string[]) => runHere('new', [...args, '--content', content])

const when = 'Wednesday 2 October 2030, 6pm to 7.30pm'

it('writes a session that passes the check, and says what comes next', async () => {
  const content = community()
  const { status, stdout, stderr } = await add(
    ...[content, 'session', '--title', 'Nets: a "how to" #1 🎣', '--when', when],
    ...['--series', 'tide-talks', '--speakers', 'odile-exemple, kabir-sample', '--sign-up', 'not needed'],
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('sessions/2030-10-02-nets-a-how-to-1.md is written and passes the check.\n')
  expect(stdout).toContain('It says: Wednesday 2 October 2030, 6pm to 7.30pm Paris time (CEST).\n')
  expect(stdout).toContain('Next: open it, write your text at the end, and look at it with npm start.\n')

  const event = libraryIn(content).sessions.find(({ slug }) => slug === 'nets-a-how-to-1')
  expect(event).toMatchObject({
    title: 'Nets: a "how to" #1 🎣',
    series: { slug: 'tide-talks' },
    signUp: { kind: 'not needed' },
  })
  expect(event?.speakers.map(({ slug }) => slug)).toEqual(['odile-exemple', 'kabir-sample'])
  const text = readFileSync(join(content, 'sessions/2030-10-02-nets-a-how-to-1.md'), 'utf8')
  expect(text).toContain('# questions: [')
})

it.each([
  ['spin-off', 'spin-offs/walk.md', ['--title', 'Walk', '--when', 'not recorded']],
  [
    'material',
    'materials/map.md',
    ['--title', 'Map', '--link', 'https://example.org/m', '--contains', 'notes,link'],
  ],
  ['post', 'posts/2030-06-07-we-tried.md', ['--title', 'We tried', '--date', '2030-06-07 21:59']],
  ['person', 'people/ada-example.md', ['--name', 'Ada Example', '--role', 'head of "learning": all']],
  ['question', 'questions/what-works.md', ['--title', 'What works?', '--group', 'First']],
  [
    'series',
    'series/open-calls.md',
    ['--title', 'Open calls', '--every', '2 weeks on Wednesday, from 5 June 2030'],
  ],
  ['stage', 'journey/later.md', ['--title', 'Later', '--order', '99']],
  ['page', 'pages/thanks.md', ['--title', 'Thanks']],
])('writes %s', async (kind, file, args) => {
  const content = community()
  const before = filesIn(content)
  const { status, stderr } = await add(content, kind, ...args)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(filesIn(content)).toEqual([...before, file].sort())
  expect(libraryIn(content).items.map((item) => item.file)).toContain(file)
})

describe('refuses, says why and leaves nothing behind:', () => {
  it.each([
    [
      'a date that cannot be',
      ['session', '--title', 'A', '--when', 'Thursday 2 October 2030'],
      'is a Wednesday',
    ],
    ['a title of two lines', ['session', '--title', 'A\nb', '--when', when], 'Write it on one line.'],
    [
      'a name that is nobody',
      ['session', '--title', 'A', '--when', when, '--speakers', 'nobody'],
      '"nobody"',
    ],
    [
      'a sign-up that leads nowhere',
      ['session', '--title', 'A', '--when', when, '--sign-up', 'x'],
      '--sign-up: It',
    ],
    ['something needed left out', ['session', '--title', 'A'], 'say --when. For example: --when "Wednesday'],
    ['something needed left empty', ['person', '--name', ' '], 'say --name.'],
    ['a key of another kind', ['person', '--name', 'A', '--when', when], 'There is no --when for a person.'],
    ['an option that there is none of', ['person', '--nmae', 'A'], "Unknown option '--nmae'"],
    [
      'a kind that there is none of',
      ['meeting', '--title', 'A'],
      '"meeting" is not a kind. Say what to add:',
    ],
    ['no kind', [], 'KIND is session, spin-off,'],
    ['a title in loose words', ['session', 'A', 'title'], 'put several words in quotation marks'],
    ['a title that gives no name', ['session', '--title', 'שלום', '--when', when], '--slug short-name'],
    ['a name that the site needs', ['page', '--title', 'Sessions'], 'pages/sessions.md was not kept.'],
  ])('%s', async (_, args, message) => {
    const content = community()
    const before = filesIn(content)
    const { status, stdout, stderr } = await add(content, ...args)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(filesIn(content)).toEqual(before)
  })
})

it('never writes over a file', async () => {
  const content = community()
  const path = join(content, 'sessions/2030-10-02-mine.md')
  writeFileSync(path, '---\ntitle: Mine\nwhen: 2 October 2030\nsign-up: not needed\n---\n')
  const before = readFileSync(path, 'utf8')
  const { status, stderr } = await add(content, 'session', '--title', 'Mine', '--when', when)
  expect(status).toBe(1)
  expect(stderr).toContain('sessions/2030-10-02-mine.md is there already, and nothing was changed.')
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(
    (await add(content, 'session', '--title', 'Mine', '--when', when, '--slug', 'Mine, too')).status,
  ).toBe(0)
  expect(existsSync(join(content, 'sessions/2030-10-02-mine-too.md'))).toBe(true)
})

it('refuses an address that is taken, though the other file has another name', async () => {
  const content = community()
  const before = filesIn(content)
  const { status, stderr } = await add(content, 'session', '--title', 'Low tide', '--when', '1 March 2030')
  expect(status).toBe(1)
  expect(stderr).toContain('/sessions/low-tide/')
  expect(filesIn(content)).toEqual(before)
})

it('takes a folder that it made away again', async () => {
  const content = join(temporaryFolder(), 'content')
  mkdirSync(content)
  cpSync('tests/fixtures/community/site.yaml', join(content, 'site.yaml'))
  expect((await add(content, 'session', '--title', 'A', '--when', when, '--speakers', 'nobody')).status).toBe(
    1,
  )
  expect(filesIn(content)).toEqual(['site.yaml'])
  expect(
    (await add(content, 'session', '--title', 'A', '--when', when, '--sign-up', 'not needed')).status,
  ).toBe(0)
  expect(filesIn(content)).toContain('sessions/2030-10-02-a.md')
})

it('asks to mend what was wrong before, and writes nothing', async () => {
  const content = community()
  writeFileSync(join(content, 'sessions/broken.md'), '---\ntitle: Broken\nwhen: 30 February 2030\n---\n')
  const before = filesIn(content)
  const { status, stderr } = await add(content, 'page', '--title', 'Thanks')
  expect(status).toBe(1)
  expect(stderr).toMatch(/sessions\/broken\.md:3:7 .*Mend this first\. Nothing was written/s)
  expect(filesIn(content)).toEqual(before)
})

it('cuts a long title short at a word', async () => {
  const content = community()
  expect((await add(content, 'page', '--title', 'word '.repeat(40).trim())).status).toBe(0)
  expect(existsSync(join(content, `pages/${'word-'.repeat(12).slice(0, -1)}.md`))).toBe(true)
})

it('explains itself', () => {
  const { status, stdout } = run('new', ['--help'])
  expect(status).toBe(0)
  expect(stdout).toContain(
    'session   --title --when [--sign-up] [--series] [--speakers] [--questions] [--summary]',
  )
})
