import { createHash } from 'node:crypto'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { run, runHere } from './command.ts'

const fixture = 'tests/fixtures/community'

/** Every file of a folder with the hash of its bytes. */
const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )

const build = (output: string, ...more: readonly string[]) =>
  run('build', ['--content', fixture, '--output', output, ...more])

/** A build that stops before it comes to Eleventy, which is for a process of its own: it keeps what it once read. */
const refuse = (content: string, output: string, ...more: readonly string[]) =>
  runHere('build', ['--content', content, '--output', output, ...more])

/** The site as it is built with nothing in the cache, on a machine in UTC: made once, for the tests to look at or copy. */
let built: string
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  built = join(folder, 'site')
  const args = ['--content', fixture, '--output', built, '--cache', join(folder, 'cache'), '--url', '']
  const { status, stderr } = run('build', args, { environment: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } })
  expect(status, stderr).toBe(0)
  return () => rmSync(folder, { recursive: true })
})

it('makes the same bytes in any zone, language and year', () => {
  const folder = temporaryFolder()
  const output = join(folder, 'site')
  // With a cache of its own, so that it draws its pictures afresh.
  const args = ['--content', fixture, '--output', output, '--cache', join(folder, 'cache')]
  const { status, stderr } = run('build', args, {
    environment: { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    before: ['./tests/commands/moved-clock.ts'],
  })
  expect(status, stderr).toBe(0)
  expect(Object.keys(bytesOf(built)).length).toBeGreaterThan(50)
  expect(bytesOf(output)).toEqual(bytesOf(built))
}, 300_000)

it('leaves what was built before as it was where the content is faulty, and says what to mend', async () => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  const output = join(folder, 'site')
  cpSync(fixture, content, { recursive: true })
  cpSync(built, output, { recursive: true })
  writeFileSync(
    join(content, 'sessions', '2030-09-01-wrong.md'),
    '---\ntitle: Wrong\nwhen: Monday 1 September 2030, 2pm to 3pm\n---\n',
  )
  const { status, stderr } = await refuse(content, output)
  expect(status).toBe(1)
  expect(stderr).toContain('sessions/2030-09-01-wrong.md:3:')
  expect(stderr).toContain(
    '1 September 2030 is a Sunday, not a Monday. Write "Sunday 1 September 2030" or "Monday 2 September 2030".',
  )
  expect(stderr).toContain('Nothing was built, and what was built before is as it was.')
  expect(bytesOf(output)).toEqual(bytesOf(built))
  expect(readdirSync(folder).sort()).toEqual(['content', 'site'])
}, 120_000)

it('takes away what is not part of the site any more, leaves a link to it, and nothing of its own behind', () => {
  const folder = temporaryFolder()
  const output = join(folder, 'real')
  cpSync(built, output, { recursive: true })
  writeFileSync(join(output, 'old.html'), 'old')
  symlinkSync(output, join(folder, 'link'))
  expect(build(join(folder, 'link')).status).toBe(0)
  expect(bytesOf(output)).toEqual(bytesOf(built))
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['link', 'real'])
}, 120_000)

it('never replaces a folder that it did not make', async () => {
  const folder = temporaryFolder()
  const output = join(folder, 'precious')
  mkdirSync(output)
  writeFileSync(join(output, 'thesis.txt'), 'years of work')
  const { status, stderr } = await refuse(fixture, output)
  expect(status).toBe(1)
  expect(stderr).toContain('holds something that is no built site. Name another folder.')
  expect(readFileSync(join(output, 'thesis.txt'), 'utf8')).toBe('years of work')
})

it('never replaces what holds its own content, a repository or the project, though a build may have been there', async () => {
  const folder = temporaryFolder()
  const output = join(folder, 'all')
  mkdirSync(output)
  cpSync(fixture, join(output, 'content'), { recursive: true })
  writeFileSync(join(output, 'sitemap.xml'), '')
  const inside = await refuse(join(output, 'content'), output)
  expect(inside.status).toBe(1)
  expect(readdirSync(join(output, 'content'))).toContain('site.yaml')

  const repository = join(folder, 'pages')
  mkdirSync(join(repository, '.git'), { recursive: true })
  writeFileSync(join(repository, 'sitemap.xml'), '')
  expect((await refuse(fixture, repository)).status).toBe(1)
  expect(readdirSync(repository)).toContain('.git')

  const project = await refuse(fixture, '.')
  expect(project.status).toBe(1)
  expect(project.stderr).toContain('Name another folder.')
})

it.each([
  [['--now', 'yesterday'], '--now is "yesterday". Write a moment such as 2020-11-17T09:00:00Z.'],
  [['--url', 'example.org'], '--url is "example.org". Write a whole address such as https://example.org.'],
  [
    ['--url', 'https://example.org/sub?x=1'],
    '--url is "https://example.org/sub?x=1". Write a whole address such as https://example.org.',
  ],
])('refuses %j', async (args, message) => {
  const { status, stderr } = await refuse(fixture, join(temporaryFolder(), 'site'), ...args)
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})

it('builds for the address it is told, and an empty one counts as none', () => {
  const about = (site: string): string => readFileSync(join(site, 'about', 'index.html'), 'utf8')
  const output = join(temporaryFolder(), 'elsewhere')
  expect(build(output, '--url', 'https://preview.example.net/').status).toBe(0)
  const elsewhere = about(output)
  expect(elsewhere).toContain('href="https://preview.example.net/about/"')
  expect(elsewhere).toContain('href="/calendar/"')
  expect(elsewhere).not.toContain('/between/')
  expect(about(built)).toContain('href="https://example.org/between/about/"')
}, 120_000)

/** A picture that looks sound and has more dots than anything will read: 30,000 by 30,000. */
const vastPicture = (): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const typed = Buffer.concat([Buffer.from(type), data])
    const numbers = Buffer.alloc(8)
    numbers.writeUInt32BE(data.length, 0)
    numbers.writeUInt32BE(crc32(typed), 4)
    return Buffer.concat([numbers.subarray(0, 4), typed, numbers.subarray(4)])
  }
  const head = Buffer.from('00007530000075300802000000', 'hex')
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', Buffer.alloc(9000, 7)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

it('stops at a picture that turns out to be unreadable, and says which one', () => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  const output = join(folder, 'site')
  cpSync(fixture, content, { recursive: true })
  writeFileSync(join(content, 'posts', 'vast.png'), vastPicture())
  writeFileSync(
    join(content, 'posts', '2030-05-21-vast.md'),
    '---\ntitle: Vast\ndate: 2030-05-21\n---\n\n![Nothing](vast.png)\n',
  )
  const { status, stderr } = run('build', ['--content', content, '--output', output])
  expect(status).toBe(1)
  expect(stderr).toContain('posts/vast.png:1:1')
  expect(stderr).toContain('The picture posts/vast.png cannot be read.')
  expect(stderr).toContain('Nothing was built, and what was built before is as it was.')
  expect(readdirSync(folder)).toEqual(['content'])
}, 120_000)
