import { DateTime } from 'luxon'
import { type Cadence, parseCadence } from '../../domain/cadence.ts'
import { parseWhen } from '../../domain/when/parse.ts'
import type { When } from '../../domain/when/when.ts'
import { isZone } from '../../domain/when/zone.ts'
import type { AnyDraft, Draft } from '../front-matter/drafts.ts'
import { type History, unknownRevision } from '../history.ts'
import type { Words } from '../problems/placed.ts'
import type { Report } from './report.ts'

export type EventDraft = Draft<'session'> | Draft<'spin-off'>

/** The dates of events, read before anything else: links lead to the months that have some. */
export interface Dates {
  whenOf(draft: EventDraft): When | undefined
  wasOf(draft: EventDraft): When | undefined
  /** Whether the date of every event could be read. */
  readonly areSure: boolean
}

const utcMoment = (iso: string | undefined): DateTime<true> | undefined => {
  const date = iso === undefined ? undefined : DateTime.fromISO(iso, { zone: 'utc' })
  return date?.isValid ? date : undefined
}

const noSuchDate = (written: string, example: string): Words => ({
  code: 'no-such-date',
  what: `There is no ${written}.`,
  fix: `Check each number, in the order of ${example}.`,
})

/** A day that a file states, at midnight in UTC. */
export const dayOf = (
  draft: AnyDraft,
  key: 'updated' | 'published',
  written: string | undefined,
  report: Report,
): DateTime<true> | undefined => {
  const day = utcMoment(written)
  if (written !== undefined && !day) report.key(draft, [key], noSuchDate(written, '2020-04-30'))
  return day
}

/**
 * When a file was last changed: its history, else `updated:`. UTC. The date in the name of an event's file is no guess at
 * it: the event may be years ahead, and calendars would take no change before then for a newer one.
 */
export const revisedOf = (draft: AnyDraft, history: History, report: Report): DateTime<true> => {
  const stated = dayOf(draft, 'updated', draft.matter.updated, report)
  return history.of(draft.file)?.revised ?? stated ?? unknownRevision
}

/** The zone an event's times are told in; without one for the site, only its own. */
const zoneOf = (draft: EventDraft, siteZone: string | undefined, report: Report): string | undefined => {
  const { zone = siteZone } = draft.matter
  if (zone === undefined || isZone(zone)) return zone
  report.key(draft, ['zone'], {
    code: 'unknown-zone',
    what: `"${zone}" is not a time zone.`,
    fix: 'Write a name such as Europe/London or Asia/Kolkata, or remove the line to use the zone of the site.',
  })
  return undefined
}

/** A date in words, reported at the character that is wrong. */
const read = (draft: EventDraft, key: 'when' | 'was', zone: string, report: Report): When | undefined => {
  const words = draft.matter[key]
  if (words === undefined) return undefined
  const when = parseWhen(words, zone)
  if (when.ok) return when.value
  report.within(draft, [key], { words, offset: when.fault.offset }, when.fault)
  return undefined
}

/** Reads every date of every event. Where the zone is not known, nothing can be said about them. */
export const readDates = (
  drafts: readonly AnyDraft[],
  siteZone: string | undefined,
  report: Report,
): Dates => {
  const whens = new Map<AnyDraft, { readonly when: When | undefined; readonly was: When | undefined }>()
  for (const draft of drafts) {
    if (draft.kind !== 'session' && draft.kind !== 'spin-off') continue
    const zone = zoneOf(draft, siteZone, report)
    if (zone === undefined) whens.set(draft, { when: undefined, was: undefined })
    else whens.set(draft, { when: read(draft, 'when', zone, report), was: read(draft, 'was', zone, report) })
  }
  return {
    whenOf: (draft) => whens.get(draft)?.when,
    wasOf: (draft) => whens.get(draft)?.was,
    areSure: [...whens.values()].every(({ when }) => when !== undefined),
  }
}

/** The moment a post was published, in UTC unless it names another offset. */
export const publishedOf = (draft: Draft<'post'>, report: Report): DateTime<true> => {
  const [, day = '', time = '00:00', offset = 'Z'] =
    /^(\S{10})(?:[ T]([\d:.]+))? ?(?:Z|UTC|([+-]\d{2}:?\d{2}))?$/.exec(draft.matter.date) ?? []
  const date = utcMoment(`${day}T${time}${offset}`)
  if (date) return date
  report.key(draft, ['date'], noSuchDate(draft.matter.date, '2020-04-30 21:59'))
  return unknownRevision
}

/** The days that a series says it meets on. */
export const cadenceOf = (draft: Draft<'series'>, report: Report): Cadence | undefined => {
  const words = draft.matter.every
  if (words === undefined) return undefined
  const cadence = parseCadence(words)
  if (cadence.ok) return cadence.value
  report.within(draft, ['every'], { words, offset: cadence.fault.offset }, cadence.fault)
  return undefined
}
