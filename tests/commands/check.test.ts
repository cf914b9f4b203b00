import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { siteYaml } from '../content/folder.ts'
import { answer, linesOf, localServer } from '../links/local-server.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { projectRoot, run, runHere } from './command.ts'

/** A folder with a site of its own and these files. */
const contentWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const content = join(temporaryFolder(), 'content')
  for (const [file, text] of Object.entries({ 'site.yaml': siteYaml, ...files })) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  return content
}

it('has nothing to say of content that is in order', () => {
  expect(run('check', ['--content', 'content'])).toMatchObject({
    status: 0,
    stdout: 'Everything in the content is in order.\n',
  })
})

it('prints every problem on a line with its place, counts them, and fails', async () => {
  const content = contentWith({
    'sessions/one.md': '---\ntitle: One\nwhen: 30 February 2030\n---\n',
    'sessions/two.md': '---\ntitle: Two\nwhen: not recorded\nspeeker: nobody\n---\n',
  })
  const { status, stderr } = await runHere('check', ['--content', content])
  expect(status).toBe(1)
  const lines = stderr.split('\n').filter((line) => line.includes('.md:'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/sessions\/one\.md:3:7 {2}.*February 2030/)
  expect(lines[1]).toMatch(
    /sessions\/two\.md:4:1 {2}"speeker" is not a key of a session\. Write "speakers" if that is what you meant/,
  )
  expect(stderr.trim().split('\n').at(-1)).toBe('2 problems.')

  const json = await runHere('check', ['--content', content, '--format', 'json'])
  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject([
    { line: 3, column: 7, severity: 'error' },
    { code: 'unknown-key' },
  ])
  const github = await runHere('check', ['--content', content, '--format', 'github'])
  expect(github.status).toBe(1)
  expect(github.stdout).toMatch(/^::error file=.*one\.md,line=3,col=7,title=/)
})

it('refuses a format that it does not have', async () => {
  const { status, stderr } = await runHere('check', ['--format', 'xml'])
  expect(status).toBe(1)
  expect(stderr).toContain('--format is "xml". Write pretty, json or github.')
})

const post = (body: string): string => `---\ntitle: A post\ndate: 2030-01-01\n---\n\n${body}\n`

it('mends what is certain, shows it, and checks the rest', async () => {
  const slips = post('See  [a](https;//example.org/?utm_source=x) , [b](/nowhere/).')
  const content = contentWith({
    'posts/a.md': slips.replaceAll('\n', '\r\n'),
    'posts/b.md': post('In order.'),
    'posts/c.md': Buffer.from(`\ufeff${post('As UTF-16.')}`, 'utf16le'),
    'posts/d.md': post('Lost\ufffd  words ,'),
  })
  writeFileSync(join(content, 'GUIDE.md'), 'One  two ,')
  const before = statSync(join(content, 'posts', 'b.md')).mtimeMs
  const { status, stdout, stderr } = await runHere('check', ['--content', content, '--fix'])
  expect(status).toBe(1)
  expect(stdout).toContain(`content/posts/a.md
         line ends of other systems replaced
     6 - See  [a](https;//example.org/?utm_source=x) , [b](/nowhere/).
     6 + See [a](https://example.org/), [b](/nowhere/).

`)
  expect(stdout).toContain('c.md\n         saved as UTF-8 instead of UTF-16\n\nMended 2 files.\n')
  expect(stderr).toMatch(/a\.md:6:\d+ .*\/nowhere\//)
  expect(stderr.split('\n').filter((line) => /\.md:\d/.test(line))).toHaveLength(2)
  expect(readFileSync(join(content, 'posts', 'a.md'), 'utf8')).toBe(
    post('See [a](https://example.org/), [b](/nowhere/).'),
  )
  expect(readFileSync(join(content, 'posts', 'c.md'), 'utf8')).toBe(post('As UTF-16.'))
  expect(readFileSync(join(content, 'posts', 'd.md'), 'utf8')).toBe(post('Lost\ufffd  words ,'))
  expect(readFileSync(join(content, 'GUIDE.md'), 'utf8')).toBe('One  two ,')
  expect(statSync(join(content, 'posts', 'b.md')).mtimeMs).toBe(before)
  expect(readdirSync(join(content, 'posts'))).toEqual(['a.md', 'b.md', 'c.md', 'd.md'])

  const again = await runHere('check', ['--content', content, '--fix', '--format', 'json'])
  expect(again.stderr).toContain('There was nothing to mend for certain.\n')
  expect(JSON.parse(again.stdout)).toHaveLength(2)
})

it('finds nothing to mend in the content of this site', async () => {
  const content = join(temporaryFolder(), 'content')
  cpSync('content', content, { recursive: true })
  expect(await runHere('check', ['--content', content, '--fix'])).toMatchObject({
    status: 0,
    stdout: 'There was nothing to mend for certain.\nEverything in the content is in order.\n',
  })
})

const checkLinks = (content: string): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const args = ['--import', 'tsx', 'scripts/commands/check.ts', '--content', content, '--links']
    execFile(process.execPath, args, { cwd: projectRoot }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

it('tries the links to other sites', async () => {
  const { address, asked } = await localServer(({ url }, response) =>
    answer(response, url === '/gone' ? 404 : url === '/shy' ? 403 : 200),
  )
  const content = contentWith({ 'posts/a.md': post(`[a](${address}/a) [b](${address}/shy)`) })
  const fine = await runHere('check', ['--content', content, '--links'])
  expect(fine.status).toBe(0)
  expect(fine.stdout).toContain('2 links tried: 1 in order, 0 broken, 0 moved, 1 could not be tried.')
  expect(fine.stderr).toContain(`1/2 ${address}/a: in order\n2/2 ${address}/shy: The site turns`)
  expect(linesOf(asked)).toEqual(['HEAD /a', 'HEAD /shy', 'GET /shy'])
  expect(asked[0]?.headers['user-agent']).toBe('link-check (+https://example.org)')

  writeFileSync(join(content, 'posts', 'b.md'), post(`[c](${address}/gone)`))
  const broken = await checkLinks(content)
  expect(broken.status).toBe(1)
  expect(broken.stdout).toMatch(
    /Broken:\n.*\/gone\n {4}There is no such page \(404\)\.\n {4}in .*posts\/b\.md/,
  )
})

it('tries no link of content with faults, and writes no report for programs', async () => {
  const content = contentWith({ 'posts/a.md': post('[a](/nowhere/)') })
  const { status, stderr } = await runHere('check', ['--content', content, '--links'])
  expect(status).toBe(1)
  expect(stderr).toContain('No link was tried: the content cannot be read whole. Mend this first.')
  expect(await runHere('check', ['--links', '--format', 'json'])).toMatchObject({ status: 1, stdout: '' })
})
