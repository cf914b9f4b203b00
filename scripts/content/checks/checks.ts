/**
 * What is right by the letter and still goes wrong for readers: in the text, as it was written, and between events.
 * Each check is a function of its own; here they are put in order.
 */
import { posix } from 'node:path'
import type { DateTime } from 'luxon'
import type { Event, Session, SpinOff } from '../../domain/items.ts'
import type { AnyDraft, Reading } from '../front-matter/drafts.ts'
import { titleOf } from '../resolve/anchors.ts'
import type { Report } from '../resolve/report.ts'
import { decoded } from '../slug.ts'
import { strayAsterisks } from './asterisks.ts'
import {
  type EventFinding,
  farFromName,
  offCadence,
  overlaps,
  sameDayOfSeries,
  unexplained,
  withoutAnyDate,
  withoutSignUp,
} from './events.ts'
import { skippedHeadings } from './headings.ts'
import type { Inline } from './inline.ts'
import { brokenAddresses, brokenLinks, vagueLinks } from './links.ts'
import { meetingAt, meetingsIn } from './meetings.ts'
import { type Finding, matterPassages, type Passage, readBody } from './passages.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { heavyPictures, type SizeOf } from './pictures.ts'
import { wrongWeekdays } from './weekdays.ts'

/** What is looked at. */
export interface Checked {
  readonly readings: readonly Reading[]
  readonly sessions: readonly Session[]
  readonly spinOffs: readonly SpinOff[]
  /** Without it, nothing is said about what is still to come. */
  readonly now: DateTime<true> | undefined
  /** Bytes of a file of the content folder. */
  readonly sizeOf: (file: string) => number | undefined
  readonly report: Report
}

/** Nobody mends more than this in one go. */
const mostFindings = 100

const tellAll = (findings: readonly Finding[], tell: Passage['tell']): void => {
  for (const finding of findings.slice(0, mostFindings)) tell(finding)
}

const proseChecks: readonly ((inline: Inline) => readonly Finding[])[] = [
  wrongWeekdays,
  strayAsterisks,
  brokenLinks,
  brokenAddresses,
  vagueLinks,
  phoneNumbers,
]

const checkPassages = (passages: readonly Passage[], sizeOf: SizeOf): void => {
  let left = mostFindings
  for (const { inline, tell } of passages) {
    const findings = [...proseChecks.flatMap((check) => check(inline)), ...heavyPictures(inline, sizeOf)]
    tellAll(findings.slice(0, left), tell)
    left -= Math.min(left, findings.length)
  }
}

/** Keys that hold an address, and whether one signs up there. */
const addressesIn = (draft: AnyDraft): readonly (readonly [key: string, address: string])[] => {
  const { matter } = draft
  const signUp = 'sign-up' in matter && matter['sign-up']?.kind === 'link' ? [matter['sign-up'].url] : []
  const link = 'link' in matter && matter.link !== undefined ? [matter.link] : []
  const original =
    'original_link' in matter && matter.original_link !== undefined ? [matter.original_link] : []
  const retells = 'retells' in matter && matter.retells !== undefined ? [matter.retells] : []
  return [
    ...signUp.map((address) => ['sign-up', address] as const),
    ...link.map((address) => ['link', address] as const),
    ...original.map((address) => ['original_link', address] as const),
    ...retells.map((address) => ['retells', address] as const),
  ]
}

/** A text is either the same as one elsewhere, or told in other words. */
const checkSource = (draft: AnyDraft, report: Report): void => {
  if (draft.kind !== 'post' || !draft.matter.retells || !draft.matter.original_link) return
  report.key(draft, ['retells'], {
    code: 'two-sources',
    what: 'This post has both "original_link" and "retells".',
    fix: 'Keep "original_link" if the text is the same as there, or "retells" if you tell it in your own words.',
  })
}

const checkMatter = (draft: AnyDraft, report: Report): void => {
  const passages = matterPassages(draft, report)
  checkPassages(passages, () => undefined)
  for (const { inline, tell } of passages) tellAll(meetingsIn(inline.text), tell)
  for (const [key, address] of addressesIn(draft)) {
    const words = meetingAt(address, key === 'sign-up')
    if (words) report.key(draft, [key], words)
  }
  checkSource(draft, report)
}

const checkReading = ({ file, draft, front }: Reading, { report, sizeOf }: Checked): void => {
  if (draft) checkMatter(draft, report)
  if (!front) return
  const body = readBody(file, front, report)
  checkPassages(body.passages, (address) => sizeOf(posix.join(posix.dirname(file), decoded(address))))
  tellAll(meetingsIn(body.text), body.tell)
  tellAll(skippedHeadings(body.headings, draft ? titleOf(draft) : ''), body.tell)
}

const inOrder = (a: Event, b: Event): number => (a.file < b.file ? -1 : 1)

const eventFindings = ({ sessions, spinOffs, now }: Checked): readonly EventFinding[] => {
  const events = [...sessions, ...spinOffs].sort(inOrder)
  const sameDay = sameDayOfSeries(events)
  const told = new Set(sameDay.map(({ event }) => event))
  return [
    ...unexplained(events),
    ...withoutAnyDate(events),
    ...farFromName(events),
    ...offCadence(events),
    ...sameDay,
    ...overlaps(events).filter(({ event }) => !told.has(event)),
    ...(now ? withoutSignUp(sessions, now) : []),
  ]
}

/** Looks at everything there is, whatever else is wrong with it. */
export const check = (checked: Checked): void => {
  const { readings, report } = checked
  for (const reading of readings) checkReading(reading, checked)
  const draftOf = new Map(readings.flatMap(({ file, draft }) => (draft ? [[file, draft] as const] : [])))
  for (const { event, key, words } of eventFindings(checked)) {
    const draft = draftOf.get(event.file)
    if (draft) report.key(draft, [key], words)
  }
}
