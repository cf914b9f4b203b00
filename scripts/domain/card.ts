import { cardPathOf, paths } from './addresses.ts'
import { isOff } from './event.ts'
import type { AnyItem, Event, Post } from './items.ts'
import { kindWords } from './kind-words.ts'
import { inSiteZone, type Site } from './site.ts'
import { statusWords } from './status-words.ts'
import { printDate, printDay, printTimes, printWhen, printZone } from './when/print.ts'
import { isDated, type Timed, type When } from './when/when.ts'

/** A date as two lines: the day or days, and what else there is to say of it. */
interface CardDate {
  readonly day: string
  readonly more: string | undefined
  /** Whether the event will not take place then. */
  readonly isOff: boolean
}

/** A picture that stands for a page where somebody passes its address on. */
export interface Card {
  /** Where it is published: `/sessions/round-table.png`. */
  readonly path: string
  /** `Session`; the site's own card has none. */
  readonly kind: string | undefined
  /** `Cancelled`, for an event that is not simply going to take place. */
  readonly status: string | undefined
  readonly title: string
  readonly date: CardDate | undefined
  /** What the community calls itself, under the title of the site's own card. */
  readonly tagline: string | undefined
  /** The community that speaks here. */
  readonly site: string
}

/** In pixels: what Facebook, LinkedIn, Slack, WhatsApp and others show without cutting it. */
export const cardSize = { width: 1200, height: 630 } as const

const sittingsInShort = ({ sittings, zone }: Timed): Omit<CardDate, 'isOff'> => {
  const [{ start }] = sittings
  const last = sittings.at(-1) ?? sittings[0]
  if (last === sittings[0])
    return { day: printDay(start), more: `${printTimes(sittings[0])} ${printZone(start)}` }
  return {
    day: printWhen({ kind: 'days', zone, first: start, last: last.start }),
    more: `in ${sittings.length} parts, first at ${printTimes({ start, end: undefined })} ${printZone(start)}`,
  }
}

const dateInShort = (when: When): Omit<CardDate, 'isOff'> =>
  when.kind === 'timed' ? sittingsInShort(when) : { day: printWhen(when), more: undefined }

/** Whoever wrote the old date down has to see that it is off, so it stays until there is a new one. */
const dateOf = (event: Event): CardDate => {
  const off = isOff(event)
  const kept = off && !isDated(event.when) && event.was !== undefined ? event.was : event.when
  return { ...dateInShort(kept), isOff: off && isDated(kept) }
}

const eventCard = (event: Event, site: Site): Card => ({
  path: cardPathOf(event),
  kind: kindWords[event.kind].one,
  status: event.status === 'scheduled' ? undefined : statusWords[event.status],
  title: event.title,
  date: dateOf(event),
  tagline: undefined,
  site: site.name,
})

const postCard = (post: Post, site: Site): Card => ({
  path: cardPathOf(post),
  kind: kindWords.post.one,
  status: undefined,
  title: post.title,
  date: {
    day: printDate(inSiteZone(post.published, site)),
    more: post.retells === undefined ? undefined : 'date of the text that is retold here',
    isOff: false,
  },
  tagline: undefined,
  site: site.name,
})

/** The card of the site itself, for every page without one of its own. */
export const siteCard = (site: Site): Card => ({
  path: paths.card,
  kind: undefined,
  status: undefined,
  title: site.name,
  date: undefined,
  tagline: site.tagline,
  site: site.name,
})

/** The card of an item's page: events and posts have one of their own. */
export const cardOf = (item: AnyItem, site: Site): Card => {
  switch (item.kind) {
    case 'session':
    case 'spin-off':
      return eventCard(item, site)
    case 'post':
      return postCard(item, site)
    default:
      return siteCard(site)
  }
}

/** What a card says, for those who cannot see it: `Session, cancelled: Salt and rust. Wednesday 3 July 2030, … Between Tides.` */
export const cardAlt = ({ kind, status, title, date, tagline, site }: Card): string => {
  if (kind === undefined) return tagline === undefined ? title : `${title}: ${tagline}`
  const label = status === undefined ? kind : `${kind}, ${status.toLowerCase()}`
  const day = date && [date.day, date.more].filter((part) => part !== undefined).join(', ')
  const told = day && date.isOff ? `It was to be on ${day}` : day
  return [`${label}: ${title}`, told, site].filter((part) => part !== undefined).join('. ')
}
