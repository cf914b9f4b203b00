import { describe, expect, it } from 'vitest'
import { limitWarnings } from '../../scripts/calendar/limits.ts'

const file = (path: string, events: number, padding = 0) => ({
  path,
  text: `${'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(events)}${'é'.repeat(padding / 2)}`,
})
/** What fills up a file of 1,000 events to just a million bytes. */
const rest = 1_000_000 - 1000 * 26

describe('a calendar that grew', () => {
  it('is as large as subscribers can read', () => {
    expect(limitWarnings([file('/calendar.ics', 1000, rest)])).toEqual([])
  })

  it('has too many events', () => {
    expect(limitWarnings([file('/calendar.ics', 1001)])).toEqual([
      'Warning: /calendar.ics has 1,001 events in 26,026 bytes. Google Calendar reads about 1,000 events or 1,000,000 bytes of a calendar, and shows nothing of the rest. Write a smaller number for "calendar-months" in site.yaml, so that past events leave it sooner.',
    ])
  })

  it('has too many bytes, which are not characters', () => {
    expect(limitWarnings([file('/series/talks.ics', 1000, rest + 2)])).toEqual([
      'Warning: /series/talks.ics has 1,000 events in 1,000,002 bytes. Google Calendar reads about 1,000 events or 1,000,000 bytes of a calendar, and shows nothing of the rest. Ask those who subscribe to it to take /calendar.ics instead, which past events leave.',
    ])
  })

  it('is the archive of all years, which nobody subscribes to', () => {
    expect(limitWarnings([file('/calendar/all.ics', 5000)])).toEqual([])
  })
})
