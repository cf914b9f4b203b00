import { isOff } from '../domain/event.ts'
import type { Event } from '../domain/items.ts'
import { absolute, type Site } from '../domain/site.ts'
import { type Dated, isDated } from '../domain/when/when.ts'
import { instant, partsOf, type Span, spanOf, stamp } from './spans.ts'
import { oneLine } from './text.ts'
import { placeOf, shortDescriptionOf, titleIn } from './words.ts'

export interface Link {
  readonly label: string
  readonly href: string
}

/** The links that add one sitting to a calendar, with the sitting they add for where there are several. */
export interface AddLinks {
  readonly when: Dated
  readonly links: readonly Link[]
}

interface Entry {
  readonly span: Span
  readonly title: string
  readonly details: string
  readonly place: string
}

/** A space becomes `%20` and never `+`, which Outlook shows as it stands. */
const address = (base: string, query: readonly (readonly [key: string, value: string])[]): string =>
  `${base}?${query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`

/** Start and end in the two ways of writing. Each service wants an end: where none is known it is the start again. */
const timesOf = (span: Span): { basic: string; start: string; end: string } => {
  if (span.kind === 'timed') {
    const end = span.end ?? span.start
    return { basic: `${stamp(span.start)}/${stamp(end)}`, start: instant(span.start), end: instant(end) }
  }
  const [start, end] = [span.first.toISODate(), span.dayAfter.toISODate()]
  return { basic: `${start}/${end}`.replaceAll('-', ''), start, end }
}

const google = ({ span, title, details, place }: Entry): string =>
  address('https://calendar.google.com/calendar/render', [
    ['action', 'TEMPLATE'],
    ['text', title],
    ['dates', timesOf(span).basic],
    ['details', details],
    ['location', place],
  ])

/** Outlook reads the text as HTML: unescaped, it would lose its line breaks and anything in angle brackets. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

const outlook = (host: string, { span, title, details, place }: Entry): string =>
  address(`https://${host}/calendar/0/deeplink/compose`, [
    ['path', '/calendar/action/compose'],
    ['rru', 'addevent'],
    ['startdt', timesOf(span).start],
    ['enddt', timesOf(span).end],
    ...(span.kind === 'days' ? [['allday', 'true'] as const] : []),
    ['subject', title],
    ['body', asHtml(details)],
    ['location', place],
  ])

/**
 * Links that add an event to a calendar kept on the web: one set for each sitting, and so a single one for nearly
 * every event. None without a date, and none where the date does not hold any more: an entry made by such a link
 * is a copy, which never hears of a change.
 */
export const addLinks = (event: Event, site: Site): readonly AddLinks[] => {
  const { when } = event
  if (!isDated(when) || isOff(event)) return []
  const title = titleIn(event)
  const details = shortDescriptionOf(event, site)
  const place = placeOf(event)
  return partsOf(when).map((part) => {
    const entry = { span: spanOf(part), title, details, place }
    return {
      when: part,
      links: [
        { label: 'Google Calendar', href: google(entry) },
        { label: 'Outlook.com', href: outlook('outlook.live.com', entry) },
        { label: 'Microsoft 365', href: outlook('outlook.office.com', entry) },
      ],
    }
  })
}

/**
 * Ways to subscribe to a calendar file. Google takes the address as `webcal:`, Microsoft as `https:` (its newer
 * programs stumble over the other). All the rest take the plain address of the file.
 */
export const subscribeLinks = (site: Site, path: string, name: string): readonly Link[] => {
  const plain = absolute(site, path)
  const webcal = plain.replace(/^https?:/, 'webcal:')
  const fromWeb = [
    ['url', plain],
    ['name', oneLine(name)],
  ] as const
  return [
    { label: 'Google Calendar', href: address('https://calendar.google.com/calendar/r', [['cid', webcal]]) },
    { label: 'Apple Calendar and others', href: webcal },
    { label: 'Outlook.com', href: address('https://outlook.live.com/calendar/0/addfromweb', fromWeb) },
    { label: 'Microsoft 365', href: address('https://outlook.office.com/calendar/0/addfromweb', fromWeb) },
  ]
}
