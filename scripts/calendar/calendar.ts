import { paths } from '../domain/addresses.ts'
import { absolute, type Site } from '../domain/site.ts'
import { CRLF, escapeText, oneLine, write } from './text.ts'

export interface CalendarHead {
  readonly site: Pick<Site, 'name' | 'language' | 'zone' | 'address'>
  /** Missing in the file of a single event: Outlook would open it as a calendar of its own (MS-OXCICAL 2.1.3.1.1). */
  readonly name: string | undefined
  readonly description: string | undefined
  /** The full address of the page that shows the same to a reader. */
  readonly page: string
  /** The full address of the file itself. */
  readonly source: string
}

/** `-//Between Tides//Calendar//EN`: no version, so that an update of the software changes no feed (RFC 5545 §3.7.3). */
const productId = ({ name, language }: CalendarHead['site']): string => {
  const owner = oneLine(name).replaceAll('/', ' ')
  return `-//${owner}//Calendar//${language.split('-')[0]?.toUpperCase()}`
}

/** A property of RFC 7986 with the older one that clients read in its place. */
const both = (property: string, older: string, value: string | undefined): readonly string[] =>
  value ? [`${property}:${escapeText(value)}`, `${older}:${escapeText(value)}`] : []

/**
 * How a calendar looks beside others (RFC 7986 §5.9, §5.10). No event has a colour: subscribers choose one for the whole.
 * The name nearest to the site's green, and the green itself for Apple, which knows no names.
 */
const looks = (site: CalendarHead['site']): readonly string[] => [
  'COLOR:darkgreen',
  'X-APPLE-CALENDAR-COLOR:#1F4A38',
  `IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/svg+xml:${new URL(absolute(site, paths.icon)).href}`,
]

const headLines = ({ site, name, description, page, source }: CalendarHead): readonly string[] => [
  'VERSION:2.0',
  `PRODID:${escapeText(productId(site))}`,
  'CALSCALE:GREGORIAN',
  ...both('NAME', 'X-WR-CALNAME', name && oneLine(name)),
  ...both('DESCRIPTION', 'X-WR-CALDESC', description && oneLine(description)),
  `URL:${new URL(page).href}`,
  `SOURCE;VALUE=URI:${new URL(source).href}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
  'X-PUBLISHED-TTL:PT12H',
  `X-WR-TIMEZONE:${site.zone}`,
  ...(name === undefined ? [] : looks(site)),
]

/**
 * Stands in a feed that has no event yet: a calendar needs at least one component (RFC 5545 §3.6), and without
 * one some clients refuse the subscription. A zone shows nothing, and this one is right for all time.
 */
const timeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** An iCalendar file (RFC 5545 §3.4, RFC 7986). The VEVENTs come ready: each is the same, byte for byte, in every file. */
export const calendar = (head: CalendarHead, vevents: readonly string[]): string =>
  [
    `BEGIN:VCALENDAR${CRLF}`,
    write(headLines(head)),
    ...(vevents.length > 0 ? vevents : [write(timeZone)]),
    `END:VCALENDAR${CRLF}`,
  ].join('')
