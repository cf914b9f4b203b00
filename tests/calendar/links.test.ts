import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addLinks, type Link, subscribeLinks } from '../../scripts/calendar/links.ts'
import { oneLine, sanitise } from '../../scripts/calendar/text.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { days, session, site, sitting, spinOff, timed } from '../examples.ts'
import { anyMinute, anyText, anyZone } from './anything.ts'

const query = (links: readonly Link[] | undefined, label: string): URLSearchParams => {
  const link = links?.find((candidate) => candidate.label === label)
  if (!link) throw new Error(`There is no link for ${label}.`)
  return new URL(link.href).searchParams
}

const linksOf = (event: Event): readonly Link[] | undefined => addLinks(event, site)[0]?.links
const microsoft = ['Outlook.com', 'Microsoft 365']

/** `20200513T130000Z` as milliseconds; NaN for anything but an instant in UTC. */
const milliseconds = (stamp: string): number =>
  Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

/** What a reader of HTML makes of the little of it that a link may hold. */
const fromHtml = (html: string): string =>
  html.replaceAll('<br>', '\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const roundTable = session('round-table', {
  title: 'Tea & talk + <more>',
  summary: 'One & two.',
  signUp: { kind: 'email', address: 'hello@example.org' },
})

describe('links that add an event', () => {
  it('carry instants in UTC', () => {
    const links = linksOf(roundTable)
    expect(query(links, 'Google Calendar').get('dates')).toBe('20200513T130000Z/20200513T143000Z')
    for (const label of microsoft) {
      expect(query(links, label).get('startdt')).toBe('2020-05-13T13:00:00Z')
      expect(query(links, label).get('enddt')).toBe('2020-05-13T14:30:00Z')
      expect(query(links, label).has('allday')).toBe(false)
    }
    const yahoo = query(links, 'Yahoo Calendar')
    expect([yahoo.get('st'), yahoo.get('et'), yahoo.get('dur')]).toEqual([
      '20200513T130000Z',
      '20200513T143000Z',
      null,
    ])
  })

  it('go where each service takes them', () => {
    expect(linksOf(roundTable)?.map(({ href }) => href.split('&')[0])).toEqual([
      'https://calendar.google.com/calendar/render?action=TEMPLATE',
      'https://outlook.live.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose',
      'https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose',
      'https://calendar.yahoo.com/?v=60',
    ])
  })

  it('carry the words, as HTML where they are read as such', () => {
    const links = linksOf(roundTable)
    const page = 'https://example.org/between/sessions/round-table/'
    expect(Object.fromEntries(query(links, 'Google Calendar'))).toMatchObject({
      text: 'Tea & talk + <more>',
      details: `Sign up by email: hello@example.org\n\nOne & two.\n\nMore: ${page}`,
      location: 'Online; the link is sent when you sign up',
    })
    for (const label of microsoft)
      expect(Object.fromEntries(query(links, label))).toMatchObject({
        rru: 'addevent',
        subject: 'Tea & talk + <more>',
        body: `Sign up by email: hello@example.org<br><br>One &amp; two.<br><br>More: ${page}`,
        location: 'Online; the link is sent when you sign up',
      })
    expect(Object.fromEntries(query(links, 'Yahoo Calendar'))).toMatchObject({
      title: 'Tea & talk + <more>',
      desc: `Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)\n\nSign up by email: hello@example.org\n\nOne & two.\n\nMore: ${page}`,
      in_loc: 'Online; the link is sent when you sign up',
    })
  })

  it('carry whole days with an exclusive end', () => {
    const links = linksOf(
      spinOff('two-days', { when: days('2020-11-17', '2020-11-18', 'Pacific/Kiritimati') }),
    )
    expect(query(links, 'Google Calendar').get('dates')).toBe('20201117/20201119')
    for (const label of microsoft)
      expect(Object.fromEntries(query(links, label))).toMatchObject({
        startdt: '2020-11-17',
        enddt: '2020-11-19',
        allday: 'true',
      })
    const yahoo = query(links, 'Yahoo Calendar')
    expect([yahoo.get('st'), yahoo.get('et'), yahoo.get('dur')]).toEqual(['20201117', '20201119', 'allday'])
  })

  it('name no end to Yahoo for a single whole day: it would make a night of it', () => {
    const links = linksOf(spinOff('one-day', { when: days('2020-11-17', '2020-11-17') }))
    const yahoo = query(links, 'Yahoo Calendar')
    expect([yahoo.get('st'), yahoo.get('et'), yahoo.get('dur')]).toEqual(['20201117', null, 'allday'])
  })

  it('assume no length where no end is known', () => {
    const links = linksOf(session('talk', { when: timed(sitting('2020-11-17T13:00')) }))
    expect(query(links, 'Google Calendar').get('dates')).toBe('20201117T130000Z/20201117T130000Z')
    for (const label of microsoft) expect(query(links, label).get('enddt')).toBe('2020-11-17T13:00:00Z')
    expect(query(links, 'Yahoo Calendar').has('et')).toBe(false)
  })

  it('come in a set for each sitting', () => {
    const one = sitting('2021-03-23T10:00', '2021-03-23T11:00')
    const two = sitting('2021-03-30T10:00', '2021-03-30T11:00')
    const sets = addLinks(session('talk', { when: timed(one, two) }), site)
    expect(sets.map(({ links }) => query(links, 'Google Calendar').get('dates'))).toEqual([
      '20210323T100000Z/20210323T110000Z',
      '20210330T090000Z/20210330T100000Z',
    ])
    expect(sets.map(({ when }) => when.kind === 'timed' && when.sittings)).toEqual([[one], [two]])
  })

  it('are not offered for what has no date, or none that holds', () => {
    expect(addLinks(session('talk', { when: { kind: 'undated', reason: 'not recorded' } }), site)).toEqual([])
    for (const status of ['cancelled', 'postponed'] as const)
      expect(addLinks(session('talk', { status }), site)).toEqual([])
    expect(addLinks(session('talk', { status: 'tentative' }), site)).toHaveLength(1)
  })

  it('mean the instants of the event, read back by the rules of each service, in any zone and year', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 1, max: 60 * 40 }), anyZone, (start, minutes, zone) => {
        // Not by way of text: ISO 8601 has no seconds in an offset, and Monrovia had some until 1972.
        const instantAt = (milliseconds: number) =>
          DateTime.fromMillis(milliseconds, { zone }) as DateTime<true> // each zone here is one that Intl knows
        const end = start + minutes * 60_000
        const links = linksOf(
          session('talk', { when: timed({ start: instantAt(start), end: instantAt(end) }) }),
        )
        expect((query(links, 'Google Calendar').get('dates') ?? '').split('/').map(milliseconds)).toEqual([
          start,
          end,
        ])
        for (const label of microsoft)
          expect(['startdt', 'enddt'].map((key) => Date.parse(query(links, label).get(key) ?? ''))).toEqual([
            start,
            end,
          ])
        const yahoo = query(links, 'Yahoo Calendar')
        expect(['st', 'et'].map((key) => milliseconds(yahoo.get(key) ?? ''))).toEqual([start, end])
      }),
    )
  })

  it('mean the days of the event wherever its zone is, the last one included', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 40 }), anyZone, (some, more, zone) => {
        const first = DateTime.fromMillis(some).toUTC().startOf('day')
        const dayAfter = first.plus({ days: more + 1 }).toISODate() ?? ''
        const [start, last] = [first.toISODate() ?? '', first.plus({ days: more }).toISODate() ?? '']
        const links = linksOf(spinOff('days', { when: days(start, last, zone) }))
        const basic = (day: string) => day.replaceAll('-', '')
        expect(query(links, 'Google Calendar').get('dates')).toBe(`${basic(start)}/${basic(dayAfter)}`)
        for (const label of microsoft)
          expect(Object.fromEntries(query(links, label))).toMatchObject({ startdt: start, enddt: dayAfter })
        const yahoo = query(links, 'Yahoo Calendar')
        expect(yahoo.get('st')).toBe(basic(start))
        expect(yahoo.get('et')).toBe(more > 0 ? basic(dayAfter) : null)
      }),
    )
  })

  it('carry the words of the event through to each service, whatever they are', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (title, summary) => {
        const links = linksOf(session('talk', { title, summary }))
        const google = query(links, 'Google Calendar')
        const said = google.get('details') ?? ''
        expect(google.get('text')).toBe(oneLine(title))
        expect(said).toContain(sanitise(summary).trim())
        for (const label of microsoft) {
          expect(query(links, label).get('subject')).toBe(google.get('text'))
          expect(fromHtml(query(links, label).get('body') ?? '')).toBe(said)
        }
        expect(query(links, 'Yahoo Calendar').get('title')).toBe(google.get('text'))
        expect(query(links, 'Yahoo Calendar').get('desc')?.split('\n\n').slice(1).join('\n\n')).toBe(said)
      }),
    )
  })

  it('take any text, and stay short enough to follow', () => {
    fc.assert(
      fc.property(anyText(), anyText(2000), (title, summary) => {
        for (const { href } of linksOf(session('talk', { title, summary })) ?? []) {
          expect(href).toMatch(/^https:[\x21-\x7e]+$/)
          expect(href.split('?')[1]).not.toContain('+')
        }
      }),
    )
    const long = session('talk', { summary: 'a word '.repeat(2000) })
    for (const { href } of linksOf(long) ?? []) expect(href.length).toBeLessThan(2000)
  })
})

describe('links that subscribe', () => {
  it('have the address in the form that each service takes', () => {
    const name = 'Days & nights + more'
    expect(subscribeLinks(site, '/calendar/sessions.ics', name)).toEqual([
      {
        label: 'Google Calendar',
        href: 'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fexample.org%2Fbetween%2Fcalendar%2Fsessions.ics',
      },
      { label: 'Apple Calendar and others', href: 'webcal://example.org/between/calendar/sessions.ics' },
      {
        label: 'Outlook.com',
        href: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fbetween%2Fcalendar%2Fsessions.ics&name=Days%20%26%20nights%20%2B%20more',
      },
      {
        label: 'Microsoft 365',
        href: 'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.org%2Fbetween%2Fcalendar%2Fsessions.ics&name=Days%20%26%20nights%20%2B%20more',
      },
    ])
  })
})

it('subscribing to any calendar gives each service back its address and its name', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9.-]{1,40}$/), anyText(), (slug, name) => {
      const path = `/series/${slug}.ics`
      const links = subscribeLinks(site, path, name)
      const plain = `https://example.org/between${path}`
      expect(query(links, 'Google Calendar').get('cid')).toBe(plain.replace('https:', 'webcal:'))
      for (const label of microsoft)
        expect(Object.fromEntries(query(links, label))).toEqual({ url: plain, name: oneLine(name) })
      for (const { href } of links) expect(href).toMatch(/^(https|webcal):[\x21-\x7e]+$/)
    }),
  )
})
