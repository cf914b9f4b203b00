import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { projectRoot, run, runHere } from './command.ts'

const identity = `name: The Example
tagline: a community that is made up
description: Nobody belongs to it.
address: https://example.org
zone: Europe/London
language: en-GB
contact: hello@example.org
`

const event = (title: string, when: string, more = ''): string =>
  `---\ntitle: ${title}\nwhen: ${when}\nsign-up: not needed\n${more}---\n\n${`About ${title}. `.repeat(20)}\n`

const roundTable = 'sessions/2030-05-15-round-table.md'

/** A repository with a commit on `main`, in which the content is not at the top. */
const repository = () => {
  const top = temporaryFolder()
  const content = join(top, 'site', 'content')
  const git = (...args: readonly string[]): string => {
    const names = [
      '-c',
      'user.name=Ada Example',
      '-c',
      'user.email=ada@example.org',
      '-c',
      'commit.gpgsign=false',
    ]
    const { status, stdout, stderr } = spawnSync('git', [...names, ...args], { cwd: top, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    return stdout
  }
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  const commit = (): void => {
    git('add', '--all')
    git('commit', '--quiet', '--message', 'A change')
  }
  git('init', '--quiet', '--initial-branch=main')
  write('site.yaml', identity)
  write(roundTable, event('Round table', 'Wednesday 15 May 2030, 2pm to 3.30pm'))
  write('sessions/2030-06-01-old-name.md', event('The same talk', 'Saturday 1 June 2030, 10am'))
  write('spin-offs/walk.md', event('A walk', 'not recorded'))
  write('people/ada-example.md', '---\nname: Ada Example\n---\n\nAda is made up.\n')
  commit()
  git('switch', '--quiet', '--create', 'change')
  const pagesChanged = (...args: readonly string[]) =>
    runHere('pages-changed', [
      '--content',
      content,
      '--base',
      'main',
      '--now',
      '2030-04-24T09:00:00Z',
      ...args,
    ])
  return {
    top,
    content,
    git,
    write,
    commit,
    pagesChanged,
    remove: (file: string) => rmSync(join(content, file)),
  }
}

it('lists what a change adds, alters, moves and removes, and how each event reads', async () => {
  const { content, git, write, commit, pagesChanged, remove } = repository()
  write('sessions/2030-05-29-new.md', event('A new talk', 'Wednesday 29 May 2030, 2pm to 3.30pm'))
  write(roundTable, event('Round table', 'Thursday 16 May 2030, 2pm to 3.30pm'))
  renameSync(
    join(content, 'sessions/2030-06-01-old-name.md'),
    join(content, 'sessions/2030-06-01-new-name.md'),
  )
  write(
    'sessions/2030-06-01-new-name.md',
    event('The same talk', 'Saturday 1 June 2030, 10am').replace('title:', 'id: old-name\ntitle:'),
  )
  remove('spin-offs/walk.md')
  write('people/ada-example.md', '---\nname: Ada Example\n---\n\nAda is **made up**.\n')
  write('GUIDE.md', '# Guide\n')
  commit()
  const before = git('status', '--porcelain') + git('worktree', 'list')

  const { status, stdout, stderr } = await pagesChanged('--url', 'https://preview.example.net/')
  expect(status, stderr).toBe(0)
  expect(stdout).toBe(`## Pages that this change touches

### Added

- [**A new talk**](https://preview.example.net/sessions/new/), session  
  Wednesday 29 May 2030, 2pm to 3.30pm UK time (BST), in 5 weeks; 15:00 in Paris, 9:00 in New York

### Altered

- [**Ada Example**](https://preview.example.net/people/ada-example/), person
- [**Round table**](https://preview.example.net/sessions/round-table/), session  
  Thursday 16 May 2030, 2pm to 3.30pm UK time (BST), in 3 weeks; 15:00 in Paris, 9:00 in New York  
  Until now: Wednesday 15 May 2030, 2pm to 3.30pm UK time (BST), in 3 weeks; 15:00 in Paris, 9:00 in New York

### Moved to another address

- [**The same talk**](https://preview.example.net/sessions/new-name/), session  
  Saturday 1 June 2030, 10am UK time (BST), in 5 weeks; 11:00 in Paris, 5:00 in New York  
  Links to its old address stop working: \`/sessions/old-name/\`

### Removed

- **A walk**, spin-off: \`/spin-offs/walk/\`  
  Date not recorded  
  Calendars are not told. If it is off, cancel it and keep the file.

### Other files

- \`GUIDE.md\` is added
`)
  expect(git('status', '--porcelain') + git('worktree', 'list')).toBe(before)
})

it('names pages by their paths without a preview, and takes other zones', async () => {
  const { write, pagesChanged } = repository()
  write(roundTable, event('Round table', 'Wednesday 15 May 2030, 4pm to 5pm'))
  const { stdout } = await pagesChanged('--zones', 'Asia/Kolkata, Asia/Tokyo')
  expect(stdout).toContain('- **Round table**, session: `/sessions/round-table/`')
  expect(stdout).toContain('in 3 weeks; 20:30 in Kolkata, 0:00 the next day in Tokyo')
})

it('counts what is not committed yet, and not what happened on the other branch since', async () => {
  const { git, write, commit, pagesChanged } = repository()
  git('switch', '--quiet', 'main')
  write('people/bo-example.md', '---\nname: Bo Example\n---\n')
  commit()
  git('switch', '--quiet', 'change')
  write('people/cy-example.md', '---\nname: Cy Example\n---\n')
  const { stdout } = await pagesChanged()
  expect(stdout).toContain('### Added\n\n- **Cy Example**, person')
  expect(stdout).not.toMatch(/Bo|Removed/)
})

it('takes a new date in the name of a file for an alteration: the address stays', async () => {
  const { content, commit, pagesChanged } = repository()
  renameSync(join(content, roundTable), join(content, 'sessions/2030-05-16-round-table.md'))
  commit()
  const { stdout } = await pagesChanged()
  expect(stdout).toContain('### Altered\n\n- **Round table**')
  expect(stdout).not.toMatch(/Moved|stop working/)
})

it('says so where nothing of the content changes, as a process of its own', () => {
  const { content } = repository()
  const { status, stdout } = run('pages-changed', ['--content', content, '--base', 'main'])
  expect(status).toBe(0)
  expect(stdout).toContain('It touches no file of the content.')
})

it('says that the check fails, and lists what to mend instead', async () => {
  const { write, commit, pagesChanged } = repository()
  write(roundTable, event('Round table', 'Thursday 15 May 2030, 2pm to 3.30pm', 'speeker: "*nobody*"\n'))
  commit()
  const { status, stdout } = await pagesChanged()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^## The check fails\n\nNothing is published until this is mended\.\n\n- `/)
  expect(stdout).toMatch(/round-table\.md:3:7` 15 May 2030 is a Wednesday, not a Thursday\./)
  expect(stdout).toMatch(/round-table\.md:5:1` "speeker" is not a key of a session/)
})

it('names pages by their files alone where the content before was faulty', async () => {
  const { git, write, commit, pagesChanged, remove } = repository()
  git('switch', '--quiet', 'main')
  write('sessions/wrong.md', '---\ntitle: Wrong\nwhen: 30 February 2030\n---\n')
  commit()
  git('switch', '--quiet', '--create', 'mend')
  remove('sessions/wrong.md')
  write(roundTable, event('Round table', 'Wednesday 15 May 2030, 4pm to 5pm'))
  commit()
  const { stdout } = await pagesChanged()
  expect(stdout).toContain('### Altered\n\n- **Round table**')
  expect(stdout).toContain('- `sessions/wrong.md` is removed')
})

it('never writes outside its own folder, whatever links the old commit holds', async () => {
  const { top, content, git, commit, pagesChanged, remove } = repository()
  git('switch', '--quiet', 'main')
  symlinkSync(join(top, 'elsewhere'), join(content, 'people', 'link'))
  commit()
  git('switch', '--quiet', '--create', 'mend')
  remove('people/link')
  commit()
  expect((await pagesChanged()).stdout).toContain('`people/link` is removed')
  expect(git('status', '--porcelain')).toBe('')
})

it.each([
  [['--base', 'nowhere'], 'Git does not know "nowhere" here.'],
  [['--base', '--output=x'], 'Git does not know "--output=x" here.'],
  [['--base', ''], 'Give --base the branch'],
  [['--url', 'example.org'], '--url is "example.org".'],
  [['--zones', 'Paris'], '--zones has "Paris". Write names such as Europe/Paris'],
])('refuses %j in plain words', async (args, words) => {
  const joined = args.length === 2 ? [`${args[0]}=${args[1]}`] : args
  const { status, stderr } = await runHere('pages-changed', ['--base=HEAD', ...joined])
  expect(status).toBe(1)
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^ +at /m)
})

it('is what the workflow runs, with nothing but the right to read', () => {
  const workflow = readFileSync(join(projectRoot, '.github/workflows/check.yml'), 'utf8')
  expect(workflow).toContain('pages-changed -- --base HEAD^1')
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/m)
  expect(workflow).not.toMatch(/secrets\.|pull_request_target|: write/)
})
