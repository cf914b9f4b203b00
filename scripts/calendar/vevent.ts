import { createEvents, type DateArray, type EventAttributes } from 'ics'
import type { DateTime } from 'luxon'
import { calendarDate, isOff } from '../domain/event.ts'
import type { Event, Status } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import type { Site } from '../domain/site.ts'
import { partsOf } from '../domain/when/when.ts'
import { revisionOf, sequenceOf } from './revision.ts'
import { type Span, spanOf, stamp } from './spans.ts'
import { escapeText, oneLine, unfold, write } from './text.ts'
import { descriptionOf, pageOf, placeOf, titleIn } from './words.ts'

/**
 * What a calendar knows a sitting by (RFC 5545 §3.8.4.7, RFC 7986 §5.3). The first has the event's id, the
 * second `id~2`, the third `id~3`: a sitting that is added at the end changes none of the others, and an
 * event that moves keeps them all. No id holds a `~`, so no two sittings share a UID.
 */
export const uidOf = (event: Pick<Event, 'id'>, sitting: number, site: Pick<Site, 'uidDomain'>): string =>
  `${event.id}${sitting === 0 ? '' : `~${sitting + 1}`}@${site.uidDomain}`

const statusOf: Readonly<Record<Status, 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'>> = {
  scheduled: 'CONFIRMED',
  tentative: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

const kindNames: Readonly<Record<Event['kind'], string>> = { session: 'Session', 'spin-off': 'Spin-off' }

const categoriesOf = ({ kind, series }: Event): readonly string[] =>
  series ? [kindNames[kind], oneLine(series.title)] : [kindNames[kind]]

/** An event that is off keeps nobody busy, and one of whole days does not fill them (RFC 5545 §3.8.2.7). */
const transparencyOf = (event: Event, span: Span): 'TRANSPARENT' | 'OPAQUE' =>
  isOff(event) || span.kind === 'days' ? 'TRANSPARENT' : 'OPAQUE'

const dayOf = ({ year, month, day }: DateTime<true>): DateArray => [year, month, day]

/** Whole days as DATE with an exclusive end; no end where none is known. Strings in UTC pass `ics` untouched. */
const timesOf = (span: Span) => {
  if (span.kind === 'days') return { start: dayOf(span.first), end: dayOf(span.dayAfter) }
  return span.end ? { start: stamp(span.start), end: stamp(span.end) } : { start: stamp(span.start) }
}

/** The lines of a VEVENT, whole, from the file that `ics` makes of it; its frame is left behind, with its METHOD. */
const linesFromIcs = (attributes: EventAttributes, file: string): readonly string[] => {
  const { error, value } = createEvents([attributes], {})
  if (value === null) throw new Error(`${file}: no calendar entry could be made.`, { cause: error })
  const lines = unfold(value)
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'))
}

/**
 * One VEVENT (RFC 5545 §3.6.1). `ics` 3.12 does what it does well; this covers the rest:
 * - UID and DTSTAMP are always given, or it would draw lots and read the clock;
 * - times are strings in UTC, or it would read them in the zone of the machine;
 * - values that it does not escape (UID, CATEGORIES) come to it escaped, and all come without control characters;
 * - its lines, cut by grapheme, are put together and folded again by octet;
 * - DESCRIPTION never passes through it: its folding takes time with the square of the length, 130 ms for 10,000
 *   characters, where the whole event now takes less than one. Nor does URL: it refuses addresses that are good.
 */
const veventOf = (event: Event, span: Span, sitting: number, library: Library): string => {
  const revision = revisionOf(event, library)
  const attributes = {
    uid: escapeText(uidOf(event, sitting, library.site)),
    sequence: sequenceOf(revision),
    timestamp: stamp(revision),
    ...timesOf(span),
    title: titleIn(event),
    location: placeOf(event),
    status: statusOf[event.status],
    categories: categoriesOf(event).map(escapeText),
    transp: transparencyOf(event, span),
    ...(event.created && { created: stamp(event.created) }),
    lastModified: stamp(revision),
  }
  return write([
    // Its types lack `timestamp`, which it takes, and ask for an end, which it does not need.
    ...linesFromIcs(attributes as EventAttributes, event.file),
    `URL:${new URL(pageOf(event, library.site)).href}`,
    `DESCRIPTION:${escapeText(descriptionOf(event, library))}`,
    'END:VEVENT',
  ])
}

/** The event as VEVENTs, one for each sitting; none where it has no date. */
export const vevent = (event: Event, library: Library): readonly string[] => {
  const when = calendarDate(event)
  return when ? partsOf(when).map((part, sitting) => veventOf(event, spanOf(part), sitting, library)) : []
}
