import { type DateWithTimeZone, sync, type VEvent } from 'node-ical'
import type { ParsedEvent } from './parsed.ts'

/** Whole days stand at midnight of this very machine. */
const dayIn = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const timeOf = (date: DateWithTimeZone | undefined): string =>
  date === undefined ? 'none' : date.dateOnly ? dayIn(date) : date.toISOString()

/** Where there is no end it says the start again (RFC 5545 §3.6.1), which no end may be. */
const endOf = ({ start, end }: VEvent): string | undefined =>
  end === undefined || end.getTime() === start.getTime() ? undefined : timeOf(end)

/** What node-ical makes of a file: a parser that shares no code with ical.js. */
export const parsedByNodeIcal = (text: string): readonly ParsedEvent[] =>
  Object.values(sync.parseICS(text))
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      url: event.url,
      categories: event.categories ?? [],
      status: event.status,
      transp: event.transparency,
      start: timeOf(event.start),
      end: endOf(event),
      stamp: timeOf(event.dtstamp),
      modified: timeOf(event.lastmodified),
      created: event.created && timeOf(event.created),
      sequence: event.sequence,
    }))

/** What it makes of the head of a file: the names of properties in small letters, those with X- without it and as they are. */
export const headByNodeIcal = (text: string): Readonly<Record<string, unknown>> => ({
  ...sync.parseICS(text).vcalendar,
})

/**
 * Whether node-ical 0.26 itself reads a text wrongly:
 * - it takes escapes one kind after the other, so that an escaped backslash before an n is a line break to it;
 * - it drops double quotes around a whole text, and every one from a line that holds "TZID=".
 */
export const isMisread = (text: unknown): boolean => /\\[nN]|^"[^\n]*"$|TZID=/.test(String(text))

/** It cuts a list of values at every comma, an escaped one as well, and leaves the backslashes in. */
const isMiscut = (category: unknown): boolean => /[\\,;]/.test(String(category))

/** What it read, but for those values of what was written that it is known to read wrongly: they are not compared. */
export const pardoned = (read: ParsedEvent, written: ParsedEvent): ParsedEvent => ({
  ...read,
  summary: isMisread(written.summary) ? written.summary : read.summary,
  description: isMisread(written.description) ? written.description : read.description,
  categories: written.categories.some(isMiscut) ? written.categories : read.categories,
})
