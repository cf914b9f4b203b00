import { createHash } from 'node:crypto'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { run, temporaryFolder } from './command.ts'

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

it('makes the same bytes in any zone, language and year', () => {
  const folder = temporaryFolder()
  const builds = [
    { environment: { TZ: 'UTC', LANG: 'en_GB.UTF-8' } },
    { environment: { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    { environment: { TZ: 'America/New_York', LANG: 'C' }, before: ['./tests/commands/moved-clock.ts'] },
  ].map((conditions, number) => {
    const output = join(folder, String(number))
    // Each with a cache of its own, so that each draws its pictures afresh.
    const cache = join(folder, `cache-${number}`)
    const args = ['--content', fixture, '--output', output, '--cache', cache]
    const { status, stderr } = run('build', args, conditions)
    expect(status, stderr).toBe(0)
    return bytesOf(output)
  })
  expect(Object.keys(builds[0] ?? {}).length).toBeGreaterThan(50)
  expect(builds[1]).toEqual(builds[0])
  expect(builds[2]).toEqual(builds[0])
}, 300_000)

it('leaves what was built before as it was where the content is faulty, and says what to mend', () => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  const output = join(folder, 'site')
  cpSync(fixture, content, { recursive: true })
  expect(run('build', ['--content', content, '--output', output]).status).toBe(0)
  const before = bytesOf(output)

  writeFileSync(
    join(content, 'sessions', '2030-09-01-wrong.md'),
    '---\ntitle: Wrong\nwhen: Monday 1 September 2030, 2pm to 3pm\n---\n',
  )
  const { status, stderr } = run('build', ['--content', content, '--output', output])
  expect(status).toBe(1)
  expect(stderr).toContain('sessions/2030-09-01-wrong.md:3:')
  expect(stderr).toContain(
    '1 September 2030 is a Sunday, not a Monday. Write "Sunday 1 September 2030" or "Monday 2 September 2030".',
  )
  expect(stderr).toContain('Nothing was built, and what was built before is as it was.')
  expect(bytesOf(output)).toEqual(before)
  expect(readdirSync(folder).sort()).toEqual(['content', 'site'])
}, 120_000)

it('takes away what is not part of the site any more, and leaves nothing of its own behind', () => {
  const folder = temporaryFolder()
  const output = join(folder, 'site')
  expect(run('build', ['--content', fixture, '--output', output]).status).toBe(0)
  writeFileSync(join(output, 'old.html'), 'old')
  expect(run('build', ['--content', fixture, '--output', output]).status).toBe(0)
  expect(readdirSync(output)).not.toContain('old.html')
  expect(readdirSync(folder)).toEqual(['site'])
}, 120_000)

it('never replaces a folder that it did not make', () => {
  const folder = temporaryFolder()
  const output = join(folder, 'precious')
  mkdirSync(output)
  writeFileSync(join(output, 'thesis.txt'), 'years of work')
  const { status, stderr } = run('build', ['--content', fixture, '--output', output])
  expect(status).toBe(1)
  expect(stderr).toContain('holds something that is no built site. Name another folder.')
  expect(readFileSync(join(output, 'thesis.txt'), 'utf8')).toBe('years of work')
})

it('never replaces what holds its own content, a repository or the project, though a build may have been there', () => {
  const folder = temporaryFolder()
  const output = join(folder, 'all')
  mkdirSync(output)
  cpSync(fixture, join(output, 'content'), { recursive: true })
  writeFileSync(join(output, 'sitemap.xml'), '')
  const inside = run('build', ['--content', join(output, 'content'), '--output', output])
  expect(inside.status).toBe(1)
  expect(readdirSync(join(output, 'content'))).toContain('site.yaml')

  const repository = join(folder, 'pages')
  mkdirSync(join(repository, '.git'), { recursive: true })
  writeFileSync(join(repository, 'sitemap.xml'), '')
  expect(run('build', ['--content', fixture, '--output', repository]).status).toBe(1)
  expect(readdirSync(repository)).toContain('.git')

  const project = run('build', ['--content', fixture, '--output', '.'])
  expect(project.status).toBe(1)
  expect(project.stderr).toContain('Name another folder.')
})

it('builds into what a link leads to, and leaves the link', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  expect(run('build', ['--content', fixture, '--output', join(folder, 'link')]).status).toBe(0)
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  expect(readdirSync(join(folder, 'real'))).toContain('index.html')
})

it.each([
  [['--now', 'yesterday'], '--now is "yesterday". Write a moment such as 2020-11-17T09:00:00Z.'],
  [['--url', 'example.org'], '--url is "example.org". Write a whole address such as https://example.org.'],
  [
    ['--url', 'https://example.org/sub?x=1'],
    '--url is "https://example.org/sub?x=1". Write a whole address such as https://example.org.',
  ],
])('refuses %j', (args, message) => {
  const { status, stderr } = run('build', [
    '--content',
    fixture,
    '--output',
    join(temporaryFolder(), 'site'),
    ...args,
  ])
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})

it('builds for the address it is told, and an empty one counts as none', () => {
  const folder = temporaryFolder()
  const pageOf = (name: string, url: string): string => {
    const output = join(folder, name)
    expect(run('build', ['--content', fixture, '--output', output, '--url', url]).status).toBe(0)
    return readFileSync(join(output, 'about', 'index.html'), 'utf8')
  }
  const elsewhere = pageOf('elsewhere', 'https://preview.example.net/')
  expect(elsewhere).toContain('href="https://preview.example.net/about/"')
  expect(elsewhere).toContain('href="/calendar/"')
  expect(elsewhere).not.toContain('/between/')
  expect(pageOf('own', '')).toContain('href="https://example.org/between/about/"')
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
