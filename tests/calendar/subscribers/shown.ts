import type { DateTime } from 'luxon'
import { archives, type Feed, subscriptions } from '../../../scripts/calendar/feeds.ts'
import { uidOf } from '../../../scripts/calendar/vevent.ts'
import { descriptionOf } from '../../../scripts/calendar/words.ts'
import { paths } from '../../../scripts/domain/addresses.ts'
import { calendarDate, isOff } from '../../../scripts/domain/event.ts'
import type { Event, Status } from '../../../scripts/domain/items.ts'
import type { Library } from '../../../scripts/domain/library.ts'

/** An entry as somebody sees it in their calendar. */
export interface Shown {
  readonly uid: string
  readonly title: string
  /** `2030-06-12 04:00` on a clock of the reader, or `2030-05-31` for whole days. */
  readonly start: string
  /** Of whole days the last one. Missing where nobody knows the end. */
  readonly end: string | undefined
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Whether it leaves the reader free. */
  readonly free: boolean
  readonly description: string
  readonly location: string
  readonly page: string
  readonly categories: readonly string[]
}

const statuses: Readonly<Record<Status, Pick<Shown, 'status'> & { readonly prefix: string }>> = {
  scheduled: { status: 'CONFIRMED', prefix: '' },
  tentative: { status: 'TENTATIVE', prefix: '' },
  postponed: { status: 'TENTATIVE', prefix: 'Postponed: ' },
  cancelled: { status: 'CANCELLED', prefix: 'Cancelled: ' },
}

const folders = { session: 'sessions', 'spin-off': 'spin-offs' } as const
const kinds = { session: 'Session', 'spin-off': 'Spin-off' } as const

type Times = readonly (Pick<Shown, 'start' | 'end'> & { readonly wholeDays: boolean })[]

const timesOf = (event: Event, zone: string): Times => {
  const when = calendarDate(event)
  if (when === undefined) return []
  if (when.kind === 'days')
    return [{ start: when.first.toISODate(), end: when.last.toISODate(), wholeDays: true }]
  const clock = (time: DateTime<true>): string => time.setZone(zone).toFormat('yyyy-MM-dd HH:mm')
  return when.sittings.map(({ start, end }) => ({
    start: clock(start),
    end: end && clock(end),
    wholeDays: false,
  }))
}

/** What a subscriber in a zone should see of some events, in the order of the library. It says so by the words of the site, not by what is in a file. */
export const shownTo = (zone: string, events: readonly Event[], library: Library): readonly Shown[] =>
  events.flatMap((event) => {
    const { status, prefix } = statuses[event.status]
    return timesOf(event, zone).map(({ start, end, wholeDays }, sitting) => ({
      uid: uidOf(event, sitting, library.site),
      title: `${prefix}${event.title}`,
      start,
      end,
      status,
      free: wholeDays || isOff(event),
      description: descriptionOf(event, library),
      // Nobody signs up for what is off.
      location:
        !isOff(event) && ['link', 'email'].includes(event.signUp.kind)
          ? 'Online; the link is sent when you sign up'
          : 'Online',
      page: `${library.site.address}/${folders[event.kind]}/${event.slug}/`,
      categories: [kinds[event.kind], ...(event.series ? [event.series.title] : [])],
    }))
  })

/** In an order that does not depend on who lists them. */
export const inOrder = <Entry extends { readonly start: string; readonly title: string }>(
  entries: readonly Entry[],
): readonly Entry[] => {
  const key = ({ start, title }: Entry): string => `${start} ${title}`
  return entries.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
}

/** The two feeds that between them hold everything, each with the events in it. */
export const comparedFeeds = (library: Library, now: DateTime<true>): readonly Feed[] =>
  [...subscriptions(library, now), ...archives(library)].filter(
    ({ path }) => path === paths.allEvents || path === paths.archive,
  )
