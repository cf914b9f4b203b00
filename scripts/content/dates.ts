import { DateTime } from 'luxon'
import type { Site } from '../domain/site.ts'
import { parseWhen } from '../domain/when/parse.ts'
import type { When } from '../domain/when/when.ts'
import { isZone } from '../domain/when/zone.ts'
import type { Draft } from './drafts.ts'
import type { History } from './history.ts'
import type { Report } from './report.ts'

type EventDraft = Draft<'session'> | Draft<'spin-off'>

/** What stands in for the time of the last change where nothing tells it. */
const unknownRevision = DateTime.fromMillis(0, { zone: 'utc' }) as DateTime<true> // the epoch is a valid instant

const utcDay = (iso: string | undefined): DateTime<true> | undefined => {
  const date = iso === undefined ? undefined : DateTime.fromISO(iso, { zone: 'utc' })
  return date?.isValid ? date : undefined
}

/** When a file was last changed: its history, else `updated:`, else the date in its name. UTC. */
export const revisedOf = (draft: Draft, history: History): DateTime<true> =>
  history.revisedOf(draft.file) ??
  utcDay(draft.matter.updated) ??
  utcDay(/\/(\d{4}-\d{2}-\d{2})-/.exec(draft.file)?.[1]) ??
  unknownRevision

/** The zone an event's times are told in. */
export const zoneOf = (draft: EventDraft, site: Site, report: Report): string => {
  const zone = draft.matter.zone ?? site.zone
  if (isZone(zone)) return zone
  report.key(draft, ['zone'], {
    code: 'unknown-zone',
    what: `"${zone}" is not a time zone.`,
    fix: 'Write a name such as Europe/London or Asia/Kolkata, or remove the line to use the zone of the site.',
  })
  return site.zone
}

/** The date in `when:` or `was:`, reported at the character that is wrong. */
export const whenOf = (
  draft: EventDraft,
  key: 'when' | 'was',
  zone: string,
  report: Report,
): When | undefined => {
  const words = draft.matter[key]
  if (words === undefined) return undefined
  const when = parseWhen(words, zone)
  if (when.ok) return when.value
  const { line, column } = draft.front.yaml.positionOf([key])
  report.at(draft.file, { line, column: column + when.fault.offset }, when.fault)
  return undefined
}

/** The moment a post was published, in UTC unless it names another offset. */
export const publishedOf = (draft: Draft<'post'>, report: Report): DateTime<true> => {
  const [, day = '', time = '00:00', offset = 'Z'] =
    /^(\S{10})(?:[ T]([\d:.]+))? ?(?:Z|UTC|([+-]\d{2}:?\d{2}))?$/.exec(draft.matter.date) ?? []
  const date = utcDay(`${day}T${time}${offset}`)
  if (date) return date
  report.key(draft, ['date'], {
    code: 'no-such-date',
    what: `"${draft.matter.date}" is not a moment that exists.`,
    fix: 'Write the day the post was published, such as 2020-04-30.',
  })
  return unknownRevision
}
