import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { type CalendarFile, calendarFiles } from '../../scripts/calendar/files.ts'
import { oneLine, sanitise } from '../../scripts/calendar/text.ts'
import { descriptionOf } from '../../scripts/calendar/words.ts'
import type { Event, Status } from '../../scripts/domain/items.ts'
import type { SignUp } from '../../scripts/domain/sign-up.ts'
import type { Dated } from '../../scripts/domain/when/when.ts'
import { anyCharacter } from '../any-character.ts'
import { days, exampleNow, libraryOf, person, question, series, session, site, timed } from '../examples.ts'
import { anyMinute, anyText, anyZone } from './anything.ts'
import { type ParsedEvent, parse, parsedEvents } from './parsed.ts'
import { headByNodeIcal, isMisread, pardoned, parsedByNodeIcal } from './second-parser.ts'

const inZone = (millis: number, zone: string): DateTime<true> =>
  DateTime.fromMillis(millis, { zone }) as DateTime<true>

/** When a file was changed: until 2088, when the numbers of SEQUENCE end. */
const anyCommit = fc
  .tuple(anyMinute, anyZone)
  .map(([millis, zone]) => inZone(Math.min(millis, Date.UTC(2088, 0, 1)), zone))

const anySittings: fc.Arbitrary<Dated> = fc
  .record({
    zone: anyZone,
    starts: fc.array(anyMinute, { minLength: 1, maxLength: 3 }),
    minutes: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined }),
  })
  .map(({ zone, starts, minutes }) => {
    const [first, ...others] = starts.map((millis) => {
      const start = inZone(millis, zone)
      return { start, end: minutes === undefined ? undefined : start.plus({ minutes }) }
    })
    if (first === undefined) throw new Error('There is one at least.')
    return timed(first, ...others)
  })

const lastDay = Date.UTC(2100, 11, 31) / 86_400_000
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const anyDays: fc.Arbitrary<Dated> = fc
  .record({ zone: anyZone, first: fc.nat(lastDay), length: fc.nat(40) })
  .map(({ zone, first, length }) => days(isoDay(first), isoDay(first + length), zone))

const anySignUp: fc.Arbitrary<SignUp> = fc.oneof(
  fc
    .webUrl({ withQueryParameters: true, withFragments: true })
    .map((url) => ({ kind: 'link', url }) as const),
  fc.emailAddress().map((address) => ({ kind: 'email', address }) as const),
  fc.constantFrom({ kind: 'not needed' } as const, { kind: 'unknown' } as const),
)

/** With something in it that can be seen: a file without a title is refused. */
const anyLine = anyText().filter((title) => oneLine(title) !== '')

const anyEvent = fc
  .record({
    title: anyLine,
    summary: anyText(),
    text: anyText(),
    why: anyText(60),
    seriesTitle: anyText(60),
    name: anyText(60),
    when: fc.oneof(anySittings, anyDays),
    signUp: anySignUp,
    revised: anyCommit,
    created: fc.option(anyCommit, { nil: undefined }),
    status: fc.constantFrom<Status>('scheduled', 'tentative', 'postponed', 'cancelled'),
  })
  .map(({ text, seriesTitle, name, ...event }) =>
    session('talk', {
      ...event,
      body: { html: '', text, headings: [] },
      series: series('s', { title: seriesTitle }),
      speakers: [person('p', { title: name, role: name })],
      questions: [question('q', { title: name })],
    }),
  )

const statuses: Readonly<Record<Status, readonly [status: string, prefix: string]>> = {
  scheduled: ['CONFIRMED', ''],
  tentative: ['TENTATIVE', ''],
  postponed: ['TENTATIVE', 'Postponed: '],
  cancelled: ['CANCELLED', 'Cancelled: '],
}

/** A day of a calendar, counted without any zone: there are places that have skipped a whole one. */
const dayAfter = (day: DateTime<true>): string =>
  isoDay(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000 + 1)

const instant = (time: DateTime<true>): string => new Date(time.toMillis()).toISOString()

const timesOf = ({ when }: Event): readonly Pick<ParsedEvent, 'start' | 'end'>[] => {
  if (when.kind === 'timed')
    return when.sittings.map(({ start, end }) => ({ start: instant(start), end: end && instant(end) }))
  return when.kind === 'days' ? [{ start: when.first.toISODate(), end: dayAfter(when.last) }] : []
}

/** An entry is as new as the newest of what it tells of, and is counted in seconds from 2020. */
const revisionOf = ({ revised, series, speakers, questions }: Event): number =>
  Math.max(
    ...[site, ...(series ? [series] : []), ...speakers, ...questions, { revised }].map((part) =>
      part.revised.toMillis(),
    ),
  )

/** What anybody should read in a calendar with one event. */
const written = (event: Event): readonly ParsedEvent[] => {
  const [status, prefix] = statuses[event.status]
  const off = event.status === 'cancelled' || event.status === 'postponed'
  const revised = new Date(revisionOf(event)).toISOString()
  return timesOf(event).map(({ start, end }, sitting) => ({
    uid: `talk${sitting > 0 ? `~${sitting + 1}` : ''}@between.example`,
    summary: oneLine(`${prefix}${event.title}`),
    description: descriptionOf(event, libraryOf([event])),
    location:
      !off && (event.signUp.kind === 'link' || event.signUp.kind === 'email')
        ? 'Online; the link is sent when you sign up'
        : 'Online',
    url: 'https://example.org/between/sessions/talk/',
    categories: ['Session', ...(event.series ? [oneLine(event.series.title)] : [])],
    status,
    transp: off || event.when.kind === 'days' ? 'TRANSPARENT' : 'OPAQUE',
    start,
    end,
    stamp: revised,
    modified: revised,
    created: event.created && instant(event.created),
    sequence: Math.max(0, (Date.parse(revised) - Date.UTC(2020, 0, 1)) / 1000),
  }))
}

const allFiles = (event: Event): readonly CalendarFile[] =>
  calendarFiles(
    libraryOf([event], { series: event.series ? [event.series] : [], people: event.speakers }),
    exampleNow,
  )

/** What no parser should ever have to put up with (RFC 5545 §3.1). */
const expectWellFormed = (text: string): void => {
  expect(text).toBe(Buffer.from(text).toString())
  expect(text).not.toMatch(/[^\P{Cc}\t\r\n]/u)
  expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
}

const archive = (files: readonly CalendarFile[]): string =>
  files.find(({ path }) => path === '/calendar/all.ics')?.text ?? ''

const expectReadBack = (event: Event): void => {
  const files = allFiles(event)
  for (const { text } of files) expectWellFormed(text)
  const expected = written(event)
  expect(parsedEvents(archive(files))).toEqual(expected)
  const again = parsedByNodeIcal(archive(files))
  expect(again.map((read, index) => pardoned(read, expected[index] ?? read))).toEqual(expected)
}

describe('any event', { timeout: 120_000 }, () => {
  it('is well-formed and reads back as it was written, to two parsers', () => {
    fc.assert(fc.property(anyEvent, expectReadBack), { numRuns: 200 })
  })

  it('keeps every word of its title and its body', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (title, text) => {
        const event = session('talk', { title, body: { html: '', text, headings: [] } })
        const [{ summary, description } = { summary: undefined, description: undefined }] = parsedEvents(
          archive(allFiles(event)),
        )
        expect(summary ?? '').toBe(oneLine(title))
        expect(description).toContain(sanitise(text).trim())
      }),
    )
  })

  it.each<[string, fc.Arbitrary<string>]>([
    ['plain words', fc.constantFrom('word ', 'a, b; ', '\\', '\n', '"')],
    ['any characters', fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 })],
    ['CJK', fc.constantFrom('語', '会議', '。', '한', '字')],
    ['emoji', fc.constantFrom('🌱', '👩🏽‍🚒', '🏳️‍🌈', '🇬🇧')],
    ['right to left', fc.constantFrom('שלום ', 'مرحبا ', '\u202E', '\u202C', 'a')],
    ['control characters', fc.nat(0x9f).map((code) => String.fromCharCode(code))],
  ])('may have a text of 10,000 characters: %s', (_, unit) => {
    const tenThousand = fc
      .array(unit, { minLength: 100, maxLength: 100 })
      .map((units) => units.join('').repeat(100).padEnd(10_000, 'end').slice(0, 10_000))
    fc.assert(
      fc.property(tenThousand, (text) => {
        const title = `Title: ${text.slice(0, 1000)}`
        expectReadBack(session('talk', { title, body: { html: '', text, headings: [] } }))
      }),
      { numRuns: 3 },
    )
  })
})

describe('any feed', () => {
  it('has its name, and what it is about, read back', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (title, summary) => {
        const talks = series('talks', { title, summary })
        const library = libraryOf([session('talk', { series: talks })], { series: [talks] })
        const files = calendarFiles(library, exampleNow)
        const text = files.find(({ path }) => path === '/series/talks.ics')?.text ?? ''
        expectWellFormed(text)
        const [name, about] = [`The Days Between: ${oneLine(title)}`, oneLine(summary)]
        // ical.js 2.2 knows no NAME, and leaves the value of such a property escaped.
        expect(parse(text).getFirstPropertyValue('description')).toBe(about)
        const again = headByNodeIcal(text)
        expect(again.name).toBe(isMisread(name) ? again.name : name)
        expect(again['WR-CALNAME']).toBe(again.name)
        expect(again.description).toBe(isMisread(about) ? again.description : about)
      }),
    )
  })
})

describe('whole days', () => {
  it.each([
    ['where a day begins at one o’clock', '2018-11-03', '2018-11-04', 'America/Sao_Paulo'],
    ['where the next day was skipped', '2011-12-29', '2011-12-29', 'Pacific/Apia'],
    ['over the end of February in a leap year', '2024-02-28', '2024-02-29', 'Europe/London'],
    ['over the end of a century that is no leap year', '2100-02-27', '2100-02-28', 'Pacific/Kiritimati'],
  ])('end with the day after the last, %s', (_, first, last, zone) => {
    expectReadBack(session('talk', { when: days(first, last, zone) }))
  })
})
