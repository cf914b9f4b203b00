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
import { beforeAll, describe, expect, it } from 'vitest'
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

/** Content with the identity of the made-up community and one page. */
const littleContent = (folder: string): string => {
  const content = join(folder, 'content')
  mkdirSync(join(content, 'pages'), { recursive: true })
  cpSync(join(fixture, 'site.yaml'), join(content, 'site.yaml'))
  writeFileSync(join(content, 'pages', 'about.md'), '---\ntitle: About us\n---\nWe mend.\n')
  return content
}

/** A build that stops before it comes to Eleventy, which is for a process of its own: it keeps what it once read. */
const refuse = (content: string, output: string, ...more: readonly string[]) =>
  runHere('build', ['--content', content, '--output', output, ...more])

/** Two machines that have nothing in common: neither offset nor digits, words or year. One speaks the language of the site. */
const home = { environment: { TZ: 'America/New_York', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' } }
const abroad = {
  environment: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  before: ['./tests/commands/moved-clock.ts'],
}

/** The site as one machine builds it: made once, for the tests to look at or copy. */
let built: string
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  built = join(folder, 'site')
  const { status, stderr } = run('build', ['--content', fixture, '--output', built, '--url', ''], home)
  expect(status, stderr).toBe(0)
  return () => rmSync(folder, { recursive: true })
})

describe('built again, into a link to what was there, on a machine of another zone, language and year', () => {
  const stay = { folder: '', output: '', link: '' }
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'command-'))
    Object.assign(stay, { folder, output: join(folder, 'real'), link: join(folder, 'link') })
    cpSync(built, stay.output, { recursive: true })
    writeFileSync(join(stay.output, 'old.html'), 'old')
    symlinkSync(stay.output, stay.link)
    // With a cache of its own, so that it draws its pictures afresh.
    const cache = join(folder, 'cache')
    const { status, stderr } = run(
      'build',
      ['--content', fixture, '--output', stay.link, '--cache', cache],
      abroad,
    )
    expect(status, stderr).toBe(0)
    return () => rmSync(folder, { recursive: true })
  })

  it('is the same, byte for byte, and without what is not part of the site any more', () => {
    expect(Object.keys(bytesOf(built)).length).toBeGreaterThan(50)
    expect(bytesOf(stay.output)).toEqual(bytesOf(built))
  })

  it('leaves the link, and nothing of its own behind', () => {
    expect(lstatSync(stay.link).isSymbolicLink()).toBe(true)
    expect(readdirSync(stay.folder).sort()).toEqual(['cache', 'link', 'real'])
  })
})

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
  const another = { status: 1, stderr: expect.stringContaining('Name another folder.') }
  expect(await refuse(join(output, 'content'), output)).toMatchObject(another)
  expect(readdirSync(join(output, 'content'))).toContain('site.yaml')

  const repository = join(folder, 'pages')
  mkdirSync(join(repository, '.git'), { recursive: true })
  writeFileSync(join(repository, 'sitemap.xml'), '')
  expect(await refuse(fixture, repository)).toMatchObject(another)
  expect(readdirSync(repository)).toContain('.git')

  expect(await refuse(fixture, '.')).toMatchObject(another)
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
  const folder = temporaryFolder()
  const [content, output] = [littleContent(folder), join(folder, 'elsewhere')]
  const { status, stderr } = run('build', [
    ...['--content', content, '--output', output, '--url', 'https://preview.example.net/'],
  ])
  expect(status, stderr).toBe(0)
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
  const content = littleContent(folder)
  const output = join(folder, 'site')
  mkdirSync(join(content, 'posts'))
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
