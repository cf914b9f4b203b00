import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { run, runHere } from './command.ts'

const announce = (...args: readonly string[]) =>
  runHere('announce', ['--content', 'tests/fixtures/community', ...args])

it('prints the message in every format, found by a part of the title', async () => {
  const { status, stdout, stderr } = await announce('who', 'owns')
  expect(status, stderr).toBe(0)
  const [, text = '', html = '', whatsApp = ''] = stdout.split(/^=== .* ===\n\n/m)
  expect(text).toMatch(/^Subject: Who owns the beach\? \(Wed 5 Jun 2030\)\n\nWho owns the beach\?\n/)
  expect(html).toMatch(/^<p><strong>Who owns the beach\?<\/strong><\/p>\n/)
  expect(whatsApp).toMatch(/^\*Who owns the beach\?\*\n/)
})

it('prints one format alone, to be piped on, with the address it is told', async () => {
  const args = ['content/sessions/2030-06-05-who-owns-the-beach.md', '--url', 'https://preview.example.net/']
  expect((await announce(...args, '--format', 'html')).stdout).toMatch(/^<p><strong>.*<\/p>\n$/s)
  expect((await announce(...args, '--format', 'whatsapp')).stdout).toContain(
    '*Page:* https://preview.example.net/sessions/who-owns-the-beach/\n',
  )
  const { stdout: text } = await announce(...args, '--format', 'text', '--now', '2031-01-01T00:00:00Z')
  expect(text).toMatch(/^Subject: /)
  expect(text).toContain('This session is over.')
})

it.each([
  [['who-own-the-beach'], 'Did you mean "who-owns-the-beach"?'],
  [['volcano'], 'No event is called "volcano". Write npm run announce -- and its file name'],
  [['the'], '"the" may be any of these.'],
  [
    ['the'],
    '  who-owns-the-beach  Who owns the beach? (Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST))\n',
  ],
  [[], 'Say which event.'],
  [['low-tide', '--format', 'toString'], '--format is "toString". Write one of text, html, whatsapp, all.'],
  [['low-tide', '--url', 'example.org'], '--url is "example.org".'],
  [['low-tide', '--now', 'soon'], '--now is "soon".'],
  [['low-tide', '--loud'], "Unknown option '--loud'"],
])('refuses %j in plain words', async (args, words) => {
  const { status, stdout, stderr } = await announce(...args)
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^ +at /m)
})

it('announces nothing from content that is faulty, and fails as a process of its own', () => {
  const content = join(temporaryFolder(), 'content')
  cpSync('tests/fixtures/community', content, { recursive: true })
  writeFileSync(join(content, 'sessions', 'one.md'), '---\ntitle: One\nwhen: 30 February 2030\n---\n')
  const { status, stderr } = run('announce', ['--content', content, 'low-tide'])
  expect(status).toBe(1)
  expect(stderr).toContain('sessions/one.md:3:7')
  expect(stderr).toContain('Mend this first, then announce it.')
})
