import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addLinks, type Link, subscribeLinks } from '../../scripts/calendar/links.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { days, session, site, sitting, spinOff, timed } from '../examples.ts'
import { anyText } from './anything.ts'

const query = (links: readonly Link[] | undefined, label: string): URLSearchParams => {
  const link = links?.find((candidate) => candidate.label === label)
  if (!link) throw new Error(`There is no link for ${label}.`)
  return new URL(link.href).searchParams
}

const linksOf = (event: Event): readonly Link[] | undefined => addLinks(event, site)[0]?.links
const microsoft = ['Outlook.com', 'Microsoft 365']

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
  })

  it('go where each service takes them', () => {
    expect(linksOf(roundTable)?.map(({ href }) => href.split('&')[0])).toEqual([
      'https://calendar.google.com/calendar/render?action=TEMPLATE',
      'https://outlook.live.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose',
      'https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose',
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
  })

  it('assume no length where no end is known', () => {
    const links = linksOf(session('talk', { when: timed(sitting('2020-11-17T13:00')) }))
    expect(query(links, 'Google Calendar').get('dates')).toBe('20201117T130000Z/20201117T130000Z')
    for (const label of microsoft) expect(query(links, label).get('enddt')).toBe('2020-11-17T13:00:00Z')
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
