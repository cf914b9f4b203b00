import { paths } from '../domain/addresses.ts'
import type { CalendarFile } from './files.ts'

/** Google stops reading a calendar at about a megabyte or 1,100 events; others go on longer. */
const mostBytes = 1_000_000
const mostEvents = 1_000

const figure = (count: number): string => count.toLocaleString('en-GB')

/** What to say of each calendar that grew past what subscribers can read. The archive of all years is there to be downloaded. */
export const limitWarnings = (files: readonly CalendarFile[]): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const events = text.split('BEGIN:VEVENT\r\n').length - 1
    const bytes = Buffer.byteLength(text)
    if (path === paths.archive || (events <= mostEvents && bytes <= mostBytes)) return []
    const mend =
      path === paths.allEvents
        ? 'Write a smaller number for "calendar-months" in site.yaml, so that past events leave it sooner.'
        : `Ask those who subscribe to it to take ${paths.allEvents} instead, which past events leave.`
    return `Warning: ${path} has ${figure(events)} events in ${figure(bytes)} bytes. Google Calendar reads about ${figure(mostEvents)} events or ${figure(mostBytes)} bytes of a calendar, and shows nothing of the rest. ${mend}`
  })
