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
  const lines = stderr.trim().split('\n')
  expect(lines[0]).toMatch(/sessions\/one\.md:3:7 {2}.*February 2030/)
  expect(lines[1]).toMatch(
    /sessions\/two\.md:4:1 {2}"speeker" is not a key of a session\. Write "speakers" if that is what you meant/,
  )
  expect(lines.at(-1)).toBe('2 problems.')
})
