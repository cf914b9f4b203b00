import type { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { archives, calendarFileOf, type Feed, subscriptions } from '../../scripts/calendar/feeds.ts'
import type { Event } from '../../scripts/domain/items.ts'
import {
  at,
  days,
  exampleLibrary,
  exampleNow,
  libraryOf,
  session,
  site,
  sitting,
  timed,
} from '../examples.ts'

const slugsIn = (feed: Feed | undefined): readonly string[] => feed?.events.map(({ slug }) => slug) ?? []

/** What the main calendar holds at a moment. */
const current = (events: readonly Event[], now: DateTime<true>, calendarMonths = 12): readonly string[] =>
  slugsIn(subscriptions({ ...libraryOf(events), site: { ...site, calendarMonths } }, now)[0])

const held = timed(sitting('2020-05-13T14:00', '2020-05-13T15:30'))

describe('the main calendar', () => {
  it('keeps an event for twelve months after its end, to the second', () => {
    const events = [session('held', { when: held })]
    expect(current(events, at('2021-05-13T15:29:59'))).toEqual(['held'])
    expect(current(events, at('2021-05-13T15:30'))).toEqual([])
  })

  it('counts months as the site says, on the calendar and not in days', () => {
    const events = [session('held', { when: timed(sitting('2020-02-28T14:00', '2020-02-28T15:00')) })]
    expect(current(events, at('2020-03-28T14:59'), 1)).toEqual(['held'])
    expect(current(events, at('2020-03-28T15:00'), 1)).toEqual([])
    expect(current(events, at('2020-02-28T14:59'), 0)).toEqual(['held'])
    expect(current(events, at('2020-02-28T15:00'), 0)).toEqual([])
    expect(current(events, at('2022-02-28T14:59'), 24)).toEqual(['held'])
  })

  it('holds whatever is to come, however far off', () => {
    const far = session('far', { when: days('2099-12-31', '2100-01-01') })
    expect(current([far], at('2020-01-01T00:00'))).toEqual(['far'])
  })

  it.each(['cancelled', 'postponed'] as const)(
    'lets go of one that is %s once its day has passed',
    (status) => {
      const events = [session('off', { when: held, status })]
      expect(current(events, at('2020-05-13T15:29'))).toEqual(['off'])
      expect(current(events, at('2020-05-13T15:30'))).toEqual([])
    },
  )

  it.each(['cancelled', 'postponed'] as const)(
    'shows one that is %s on its old day as long as it has no new one',
    (status) => {
      const when = { kind: 'undated', reason: 'to be confirmed' } as const
      const events = [session('off', { when, was: held, status })]
      expect(current(events, at('2020-05-13T15:29'))).toEqual(['off'])
      expect(current(events, at('2020-05-13T15:30'))).toEqual([])
      const moved = session('off', { when, was: held, status: 'scheduled' })
      expect(current([moved], at('2020-05-13T15:29'))).toEqual([])
    },
  )
})

describe('the other calendars one can subscribe to', () => {
  const library = exampleLibrary()
  const late = subscriptions(library, at('2035-01-01T00:00'))

  it('do not lose what is past', () => {
    expect(slugsIn(late[0])).toEqual([])
    const early = subscriptions(library, exampleNow)
    expect(late.slice(1)).toEqual(early.slice(1))
    expect(slugsIn(early[0])).toHaveLength(7)
  })

  it('are for the kinds, then each series and each person with a dated event', () => {
    expect(late.map(({ path, name }) => [path, name])).toEqual([
      ['/calendar.ics', 'The Days Between'],
      ['/calendar/sessions.ics', 'The Days Between: sessions'],
      ['/calendar/spin-offs.ics', 'The Days Between: spin-offs'],
      ['/series/round-tables.ics', 'The Days Between: Round tables; fortnightly, online'],
      ['/people/ada-example.ics', 'The Days Between: Ada Example'],
      ['/people/bo-example.ics', 'The Days Between: Bo Example'],
    ])
    expect(slugsIn(late[4])).toEqual(['first-round-table'])
    for (const { path } of late.slice(3))
      expect([...library.series, ...library.people].map((item) => calendarFileOf(item, library))).toContain(
        path,
      )
  })

  it('are not there for a series or a person without a dated event', () => {
    const coreGroup = library.series.find(({ slug }) => slug === 'core-group')
    expect(coreGroup && library.eventsOf(coreGroup)).toHaveLength(1)
    expect(coreGroup && calendarFileOf(coreGroup, library)).toBeUndefined()
  })
})

describe('the archives', () => {
  it('hold every dated event once, and each year its own', () => {
    const library = exampleLibrary()
    const [all, ...years] = archives(library)
    expect(slugsIn(all)).toHaveLength(7)
    expect(years.map(({ path }) => path)).toEqual(['/calendar/2021.ics', '/calendar/2020.ics'])
    expect(years.toReversed().flatMap(slugsIn)).toEqual(slugsIn(all))
  })

  it('count an event to the year that it begins in where it takes place', () => {
    const turn = session('turn', {
      when: timed(sitting('2020-12-31T23:30', '2021-01-01T01:00', 'America/New_York')),
    })
    const off = session('off', {
      when: { kind: 'undated', reason: 'to be confirmed' },
      was: days('2019-12-31', '2020-01-01'),
      status: 'postponed',
    })
    const [, ...years] = archives(libraryOf([turn, off]))
    expect(years.map((year) => [year.path, slugsIn(year)])).toEqual([
      ['/calendar/2020.ics', ['turn']],
      ['/calendar/2019.ics', ['off']],
    ])
  })
})
