import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run, temporaryFolder } from './command.ts'

it('has nothing to say of content that is in order', () => {
  expect(run('check', ['--content', 'content'])).toMatchObject({
    status: 0,
    stdout: 'Everything in the content is in order.\n',
  })
})

it('prints every problem on a line with its place, counts them, and fails', () => {
  const content = join(temporaryFolder(), 'content')
  cpSync('tests/fixtures/community', content, { recursive: true })
  writeFileSync(join(content, 'sessions', 'one.md'), '---\ntitle: One\nwhen: 30 February 2030\n---\n')
  writeFileSync(
    join(content, 'sessions', 'two.md'),
    '---\ntitle: Two\nwhen: not recorded\nspeeker: nobody\n---\n',
  )
  const { status, stderr } = run('check', ['--content', content])
  expect(status).toBe(1)
  const lines = stderr.split('\n').filter((line) => line.includes('.md:'))
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/sessions\/one\.md:3:7 {2}.*February 2030/)
  expect(lines[1]).toMatch(
    /sessions\/two\.md:4:1 {2}"speeker" is not a key of a session\. Write "speakers" if that is what you meant/,
  )
  expect(stderr.trim().split('\n').at(-1)).toBe('2 problems.')

  const json = run('check', ['--content', content, '--format', 'json'])
  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject([
    { line: 3, column: 7, severity: 'error' },
    { code: 'unknown-key' },
  ])
  const github = run('check', ['--content', content, '--format', 'github'])
  expect(github.status).toBe(1)
  expect(github.stdout).toMatch(/^::error file=.*one\.md,line=3,col=7,title=/)
})

it('refuses a format that it does not have', () => {
  const { status, stderr } = run('check', ['--format', 'xml'])
  expect(status).toBe(1)
  expect(stderr).toContain('--format is "xml". Write pretty, json or github.')
})
