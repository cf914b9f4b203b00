import { describe, expect, it } from 'vitest'
import { calendarFiles } from '../../scripts/calendar/files.ts'
import { communityLibrary, now } from '../outputs/community.ts'
import { itMatchesGolden } from '../outputs/golden.ts'
import { parsedEvents } from './parsed.ts'

// The examples are written as values; the made-up community comes from files, through the loader, as the site does.
const files = calendarFiles(communityLibrary(), now).filter(
  ({ path }) => path === '/calendar.ics' || path === '/calendar/all.ics',
)

describe('the feeds of the made-up community', () => {
  itMatchesGolden('community-calendar', files)

  it.each(files.map(({ path, text }) => [path, text]))('%s has one of each kind of event', (_, text) => {
    const events = parsedEvents(text)
    const having = (like: object) => expect(events).toContainEqual(expect.objectContaining(like))
    having({ status: 'CONFIRMED', transp: 'OPAQUE' })
    having({ status: 'TENTATIVE', transp: 'OPAQUE' })
    having({ status: 'CANCELLED', transp: 'TRANSPARENT', summary: 'Cancelled: Salt and rust' })
    // Postponed with its old date still there, and with no date any more.
    having({ status: 'TENTATIVE', start: '2030-11-04', end: '2030-11-05', summary: 'Postponed: Storm drill' })
    having({ status: 'TENTATIVE', start: '2030-07-10T16:00:00.000Z', summary: 'Postponed: The lighthouse' })
    // Whole days, several sittings, no end, another zone, over midnight into another year, an id of its own.
    having({ start: '2030-05-31', end: '2030-06-03' })
    having({ uid: 'three-evenings-of-nets~3@tides.example.org', start: '2030-10-01T15:00:00.000Z' })
    having({ uid: 'until-the-light-goes@tides.example.org', end: undefined })
    having({ uid: 'monsoon-call@tides.example.org', start: '2030-08-14T11:00:00.000Z' })
    having({ uid: 'old-watch@tides.example.org', end: '2031-01-01T00:00:00.000Z' })
  })
})
