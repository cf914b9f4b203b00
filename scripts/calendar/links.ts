import type { DateTime } from 'luxon'
import { isOff } from '../domain/event.ts'
import type { Event } from '../domain/items.ts'
import { absolute, type Site } from '../domain/site.ts'
import { instant } from '../domain/when/instant.ts'
import { printWhen } from '../domain/when/print.ts'
import { type Dated, isDated, partsOf } from '../domain/when/when.ts'
import { type Span, spanOf, stamp } from './spans.ts'
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
  readonly when: Dated
  readonly span: Span
  readonly title: string
  readonly details: string
  readonly place: string
}

/** A space becomes `%20` and never `+`, which Outlook shows as it stands. */
const address = (base: string, query: readonly (readonly [key: string, value: string])[]): string =>
  `${base}?${query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`

/** `20201117` */
const basicDay = (day: DateTime<true>): string => day.toISODate().replaceAll('-', '')

/** Start and end in the two ways of writing. Each service wants an end: where none is known it is the start again. */
const timesOf = (span: Span): { basic: string; start: string; end: string } => {
  if (span.kind === 'timed') {
    const end = span.end ?? span.start
    return { basic: `${stamp(span.start)}/${stamp(end)}`, start: instant(span.start), end: instant(end) }
  }
  const { first, dayAfter } = span
  return {
    basic: `${basicDay(first)}/${basicDay(dayAfter)}`,
    start: first.toISODate(),
    end: dayAfter.toISODate(),
  }
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
 * How Yahoo takes a time. It has no page about its links; what is known comes from people who read its program and tried it
 * (InteractionDesignFoundation/add-event-to-calendar-docs, services/yahoo.md and issue 29; spatie/calendar-links 219 and 240):
 * `dur=allday` makes a single whole day, an end makes it look at nothing else, and no end is needed.
 */
const yahooTimes = (span: Span): readonly (readonly [key: string, value: string])[] => {
  if (span.kind === 'timed')
    return [['st', stamp(span.start)], ...(span.end ? [['et', stamp(span.end)] as const] : [])]
  const { first, dayAfter } = span
  return [
    ['st', basicDay(first)],
    ...(dayAfter > first.plus({ days: 1 }) ? [['et', basicDay(dayAfter)] as const] : []),
    ['dur', 'allday'],
  ]
}

/**
 * Yahoo leaves the `Z` of an instant out of account and shows it as a time of the reader's own clock. A browser with
 * scripts writes that time into the link (`layouts/client/yahoo.ts`); for all others the notes say when it is in words.
 */
const yahoo = ({ when, span, title, details, place }: Entry): string =>
  address('https://calendar.yahoo.com/', [
    ['v', '60'],
    ['title', title],
    ...yahooTimes(span),
    ['desc', `${printWhen(when)}\n\n${details}`],
    ['in_loc', place],
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
    const entry = { when: part, span: spanOf(part), title, details, place }
    return {
      when: part,
      links: [
        { label: 'Google Calendar', href: google(entry) },
        { label: 'Outlook.com', href: outlook('outlook.live.com', entry) },
        { label: 'Microsoft 365', href: outlook('outlook.office.com', entry) },
        { label: 'Yahoo Calendar', href: yahoo(entry) },
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
