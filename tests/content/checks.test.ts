import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { doubtfulEvents, faultyText } from './faulty/checks.ts'
import { type Files, folderWith, load, loadFolder, siteYaml, told } from './folder.ts'
import { patience, workOf } from './work.ts'

const session = (keys: string): string => `---\ntitle: A session\n${keys}\n---\n`

const sessions: Files = {
  'sessions/a.md': session('when: 5 June 2030, 2pm to 3pm'),
  'sessions/b.md': session('when: 6 June 2030\nstatus: tentative'),
  'sessions/c.md': session('when: 7 June 2030\nsign-up: not needed'),
  'sessions/d.md': session('when: 8 June 2030\nstatus: cancelled\nwhy: Rain.'),
  'sessions/e.md': session('when: to be confirmed'),
  'spin-offs/f.md': session('when: 9 June 2030'),
}

const toldAt = (now: string | undefined): readonly string[] =>
  loadLibrary({
    folder: folderWith({ 'site.yaml': siteYaml, ...sessions }),
    history: noHistory,
    now: now === undefined ? undefined : (DateTime.fromISO(now, { zone: 'utc' }) as DateTime<true>),
  }).problems.map(told)

describe('sessions to come that nobody can sign up for', () => {
  const words =
    'no-sign-up  This session is still to come, and readers are not told how to sign up. Write sign-up: not needed, or add a line with an address, like this: sign-up: https://example.org/join'

  it('are told before they start', () => {
    expect(toldAt('2030-06-05T12:59:00Z')).toEqual([
      `sessions/a.md:3:7 ${words}`,
      `sessions/b.md:3:7 ${words}`,
    ])
    expect(toldAt('2030-06-05T13:00:00Z')).toEqual([`sessions/b.md:3:7 ${words}`])
    expect(toldAt('2030-06-06T00:00:00Z')).toEqual([])
  })

  it('are not told where the time does not matter', () => {
    expect(toldAt(undefined)).toEqual([])
  })
})

describe('how bad it is', () => {
  const all = [...faultyText, ...doubtfulEvents].flatMap(({ files }) => load(files).problems)
  const codesOf = (severity: string): readonly string[] =>
    [...new Set(all.filter((problem) => problem.severity === severity).map(({ code }) => code))].sort()

  it('is told by the code', () => {
    expect(codesOf('error')).toEqual([
      'heavy-picture',
      'join-link',
      'link-apart',
      'malformed-link',
      'meeting-id',
      'no-such-day',
      'passcode',
      'picture-broken',
      'picture-format',
      'skipped-heading',
      'space-in-link',
      'stray-asterisks',
      'unclosed-link',
      'weekday-disagrees',
    ])
    expect(codesOf('warning')).toEqual([
      'bare-address',
      'far-from-file-name',
      'no-old-date',
      'no-why',
      'off-cadence',
      'off-cadence-time',
      'overlapping-events',
      'phone-number',
      'same-day-of-series',
      'vague-link',
    ])
  })

  it('lets a library with nothing but warnings stand', () => {
    for (const { files } of doubtfulEvents) {
      const { library, problems } = load(files)
      expect(problems).not.toEqual([])
      expect(library?.events.length).toBeGreaterThan(0)
    }
  })
})

it('looks at the text of a file whose front matter cannot be used', () => {
  expect(
    load({ 'pages/x.md': '---\ntitl: A page\n---\nOn **Monday 4 June 2030.\n' }).problems.map(
      ({ code }) => code,
    ),
  ).toEqual(['unknown-key', 'stray-asterisks', 'weekday-disagrees'])
})

it.each([
  '[a](',
  '![](',
  '[',
  '](',
  '`',
  '``a`',
  '[a](https://x ',
  '[a] (https://x ',
  '**',
  '** ',
  '** a',
  '<a:',
  'Monday 4 June 2030 ',
  'Monday 4 ',
  '07700 ',
  'meeting id: 1 ',
  'password: a ',
  'zoom.us/j/',
  'www.a.b',
  'http:/',
  '## a\n\n#### b\n\n',
  '> ',
  '\\',
])('is done in a moment with a text full of %j', (part) => {
  const folder = folderWith({ 'site.yaml': siteYaml, 'pages/.keep': '' })
  writeFileSync(join(folder, 'pages', 'x.md'), `---\ntitle: X\n---\n${part.repeat(200_000 / part.length)}\n`)
  expect(workOf(() => loadFolder(folder)).seconds).toBeLessThan(patience)
})
