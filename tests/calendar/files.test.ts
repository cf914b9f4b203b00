import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { calendarFiles } from '../../scripts/calendar/files.ts'
import { createLibrary } from '../../scripts/domain/library.ts'
import { exampleLibrary, exampleNow, libraryOf, site } from '../examples.ts'
import { parse, parsedEvents } from './parsed.ts'

const goldenFolder = join(import.meta.dirname, '../golden/calendar')

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort()

const files = calendarFiles(exampleLibrary(), exampleNow)
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''

describe('golden files', () => {
  // Not toMatchFileSnapshot: it forgives a file that has lost its CR. To write them anew: UPDATE_GOLDEN=1 npx vitest run tests/calendar
  if (process.env.UPDATE_GOLDEN) {
    rmSync(goldenFolder, { recursive: true, force: true })
    for (const { path, text } of files) {
      mkdirSync(dirname(join(goldenFolder, path)), { recursive: true })
      writeFileSync(join(goldenFolder, path), text)
    }
  }

  it('are exactly those that the site has', () => {
    expect(filesBelow(goldenFolder)).toEqual(files.map(({ path }) => path).sort())
  })

  it.each(files.map(({ path, text }) => [path, text]))('%s', (path, text) => {
    expect(text).toBe(readFileSync(join(goldenFolder, path), 'utf8'))
  })
})

describe('calendar files', () => {
  it('are there for feeds, for series and people with a dated event, for each year and for dated events', () => {
    expect(files.map(({ path }) => path)).toEqual([
      '/calendar.ics',
      '/calendar/sessions.ics',
      '/calendar/spin-offs.ics',
      '/series/round-tables.ics',
      '/people/ada-example.ics',
      '/people/bo-example.ics',
      '/calendar/all.ics',
      '/calendar/2021.ics',
      '/calendar/2020.ics',
      '/sessions/first-round-table.ics',
      '/sessions/cancelled-talk.ics',
      '/spin-offs/postponed-talk.ics',
      '/sessions/moved-talk.ics',
      '/spin-offs/two-days.ics',
      '/sessions/after-shock.ics',
      '/spin-offs/three-sittings.ics',
    ])
  })

  it('are what pages may link to', () => {
    const library = exampleLibrary()
    const linked = [...library.series, ...library.people, ...library.events].flatMap(
      (item) => calendarFileOf(item, library) ?? [],
    )
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(linked))
    expect(linked).toHaveLength(files.length - 6)
  })

  it('hold an event the same, byte for byte, wherever it stands', () => {
    const vevents = /BEGIN:VEVENT\r\n.*?END:VEVENT\r\n/gs
    const all = textOf('/calendar.ics')
    for (const { text } of files) for (const [vevent] of text.matchAll(vevents)) expect(all).toContain(vevent)
    expect(all.match(vevents)).toHaveLength(9)
  })

  it('know each entry by a UID of its own', () => {
    const uids = parsedEvents(textOf('/calendar.ics')).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
  })

  it('keep the UIDs when the site moves to another address', () => {
    const elsewhere = { ...exampleLibrary(), site: { ...site, address: 'https://elsewhere.example' } }
    const [all] = calendarFiles(elsewhere, exampleNow)
    const uids = (text: string) => parsedEvents(text).map(({ uid }) => uid)
    expect(uids(all?.text ?? '')).toEqual(uids(textOf('/calendar.ics')))
    expect(all?.text).toContain('SOURCE;VALUE=URI:https://elsewhere.example/calendar.ics\r\n')
  })

  it('say what they are and when to look again', () => {
    const feed = parse(textOf('/calendar.ics'))
    const property = (name: string) => String(feed.getFirstPropertyValue(name))
    expect(property('version')).toBe('2.0')
    expect(property('prodid')).toBe('-//The Days Between//Calendar//EN')
    for (const name of ['name', 'x-wr-calname']) expect(property(name)).toBe('The Days Between')
    for (const name of ['description', 'x-wr-caldesc'])
      expect(property(name).replaceAll('\\', '')).toBe('Meetings, talks; and what comes of them.')
    expect(property('url')).toBe('https://example.org/between/calendar/')
    expect(property('source')).toBe('https://example.org/between/calendar.ics')
    expect(property('refresh-interval')).toBe('PT12H')
    expect(property('x-published-ttl')).toBe('PT12H')
    expect(property('x-wr-timezone')).toBe('Europe/London')
  })

  it('have no METHOD, no ORGANIZER and no RRULE', () => {
    for (const { text } of files) expect(text).not.toMatch(/^(METHOD|ORGANIZER|RRULE|ATTENDEE)/m)
  })

  it('of one event have no name, or Outlook would make a calendar of it', () => {
    expect(textOf('/sessions/after-shock.ics')).not.toMatch(/^(NAME|X-WR-CALNAME)/m)
    expect(textOf('/series/round-tables.ics')).toMatch(/^X-WR-CALNAME:The Days Between: Round tables\\; /m)
  })

  it('are valid without an event: a zone stands in for it', () => {
    const feeds = calendarFiles(libraryOf([]), exampleNow)
    expect(feeds.map(({ path }) => path)).toEqual([
      '/calendar.ics',
      '/calendar/sessions.ics',
      '/calendar/spin-offs.ics',
      '/calendar/all.ics',
    ])
    for (const { text } of feeds)
      expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\nBEGIN:STANDARD\r\n')
    for (const { text } of feeds)
      expect(
        parse(text)
          .getAllSubcomponents()
          .map(({ name }) => name),
      ).toEqual(['vtimezone'])
    expect(textOf('/calendar.ics')).not.toContain('VTIMEZONE')
  })
})

describe('another clock', () => {
  afterEach(() => vi.useRealTimers())

  it.each(['1999-12-31T23:59:59Z', '2020-05-13T13:30:00Z', '2099-01-01T00:00:00Z'])(
    '%s changes nothing',
    (now) => {
      vi.useFakeTimers({ now: new Date(now) })
      expect(calendarFiles(exampleLibrary(), exampleNow)).toEqual(files)
    },
  )
})

describe('order', () => {
  it('of the content files changes nothing', () => {
    const library = exampleLibrary()
    const reversed = createLibrary({
      ...library,
      sessions: library.sessions.toReversed(),
      spinOffs: library.spinOffs.toReversed(),
      series: library.series.toReversed(),
      materials: library.materials.toReversed(),
      materialLinks: library.materials
        .toReversed()
        .flatMap((material) => library.eventsOf(material).map((event) => ({ material, event }))),
    })
    expect(calendarFiles(reversed, exampleNow)).toEqual(files)
  })
})
