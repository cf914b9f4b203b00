import type { DateTime } from 'luxon'
import { calendarPathOf, pathOf } from '../domain/addresses.ts'
import { isPast } from '../domain/event.ts'
import type { Event } from '../domain/items.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Library } from '../domain/library.ts'
import { nameWithRole } from '../domain/person.ts'
import { absolute, fullName } from '../domain/site.ts'
import { printShortDay, printWhen } from '../domain/when/print.ts'
import { type Dated, isDated, startOf, type When } from '../domain/when/when.ts'
import { oneLine, wholeAddress } from './text.ts'

/** One thing to know, such as `When` and the date in words. With `href`, the text is that address as a person reads it. */
export interface Fact {
  readonly name: string
  readonly text: string
  readonly href: string | undefined
}

/** A part of an announcement. Every text is a single line, and plain: each format escapes it in its own way. */
export type Block =
  | { readonly kind: 'title' | 'news' | 'about' | 'closing'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }

/** What is told about an event, in no format yet. */
export interface Announcement {
  readonly subject: string
  readonly blocks: readonly Block[]
}

const fact = (name: string, text: string | undefined, href?: string): readonly Fact[] =>
  text === undefined ? [] : [{ name, text: oneLine(text), href }]

/** Whether an event that goes ahead had another date before. One whose first date was still to be confirmed has not moved. */
const hasMoved = ({ was, status }: Event): boolean =>
  was !== undefined && isDated(was) && (status === 'scheduled' || status === 'tentative')

/** An event whose date nobody wrote down has taken place, whatever the moment. */
const isOver = (event: Event, now: DateTime | undefined): boolean =>
  event.when.kind === 'undated'
    ? event.when.reason === 'not recorded'
    : now !== undefined && isPast(event, now)

/** `Wed 5 Jun 2030`, or the first of several days: `from Tue 17 Sep 2030`. */
const shortDate = (when: Dated): string => {
  const isOneDay = when.kind === 'days' ? when.first.equals(when.last) : when.sittings.length === 1
  return `${isOneDay ? '' : 'from '}${printShortDay(startOf(when))}`
}

const headline = (event: Event): string => {
  if (event.status === 'cancelled') return `Cancelled: ${event.title}`
  if (event.status === 'postponed') return `Postponed: ${event.title}`
  return hasMoved(event) ? `New date: ${event.title}` : event.title
}

/** What a list of mails shows: short, and the news before all else. `Cancelled: Salt and rust (Wed 3 Jul 2030)`. */
const subjectOf = (event: Event): string => {
  const day = isDated(event.when) ? shortDate(event.when) : undefined
  const doubt = event.status === 'tentative' ? 'to be confirmed' : undefined
  const note = [day, doubt].filter((part) => part !== undefined).join(', ')
  return oneLine(note ? `${headline(event)} (${note})` : headline(event))
}

/** What somebody has to know before anything else, in whole sentences. */
const newsOf = (event: Event, over: boolean): string | undefined => {
  const called = `This ${kindWords[event.kind].one.toLowerCase()}`
  const because = event.why ? ` ${event.why}` : ''
  if (event.status === 'cancelled') return `${called} is cancelled.${because}`
  if (event.status === 'postponed') return `${called} is postponed.${because}`
  if (over) return `${called} is over.`
  const moved = hasMoved(event) ? `${called} has moved.` : ''
  const doubtful = event.status === 'tentative' ? 'The date is not certain yet.' : ''
  return [moved, doubtful].filter(Boolean).join(' ') || undefined
}

/** `date to be confirmed` in the middle of a line, and dates as they are. */
const whenWords = (when: When): string => (isDated(when) ? printWhen(when) : `date ${when.reason}`)

const whenFacts = (event: Event): readonly Fact[] => {
  const { when, was, status } = event
  const old = was && isDated(was) ? printWhen(was) : undefined
  if (status === 'cancelled') return isDated(when) ? fact('It was planned for', printWhen(when)) : []
  if (status === 'postponed')
    return [
      ...fact('Old date', isDated(when) ? printWhen(when) : old),
      ...fact('New date', 'to be confirmed'),
    ]
  return hasMoved(event)
    ? [...fact('New date', whenWords(when)), ...fact('Old date', old)]
    : fact('When', whenWords(when))
}

/** `Ada Example, systems practitioner, Example Council` */
const withFact = ({ speakers }: Event): readonly Fact[] =>
  speakers.length > 0 ? fact('With', speakers.map(nameWithRole).join('; ')) : []

const signUpFact = ({ signUp, status, when }: Event, over: boolean): readonly Fact[] => {
  if (status === 'cancelled') return [] // the news has said why there is nothing to sign up for
  if (over) return fact('Sign up', 'closed, because it is over')
  if (status === 'postponed' && (signUp.kind === 'link' || signUp.kind === 'email'))
    return fact('Sign up', 'closed until there is a new date')
  if (signUp.kind === 'link') return fact('Sign up', wholeAddress(signUp.url), wholeAddress(signUp.url))
  if (signUp.kind === 'email') return fact('Sign up by email', signUp.address, `mailto:${signUp.address}`)
  if (signUp.kind === 'not needed')
    return fact('Sign up', status === 'postponed' ? 'not needed' : 'not needed, just come')
  return isDated(when) ? fact('Sign up', 'ask us how') : []
}

const addressFact = (name: string, address: string): readonly Fact[] => fact(name, address, address)

/** Where more is to be had. A calendar file is told of only while its date holds: a copy of it would never hear of a change. */
const moreFacts = (event: Event, { site }: Library, over: boolean): readonly Fact[] => {
  const { when, status } = event
  const holds = isDated(when) && status !== 'cancelled' && status !== 'postponed' && !over
  return [
    ...addressFact('Page', absolute(site, pathOf(event))),
    ...(holds ? addressFact('Add to your calendar', absolute(site, calendarPathOf(event))) : []),
    ...fact('Contact', site.contact, `mailto:${site.contact}`),
  ]
}

/** The summary, or the first paragraph that is no heading. */
const aboutOf = ({ summary, body }: Event): string => {
  const headings = new Set(body.headings.map(({ text }) => text))
  return summary || (body.text.split('\n\n').find((paragraph) => !headings.has(paragraph)) ?? '')
}

const factsBlock = (...facts: readonly Fact[]): readonly Block[] =>
  facts.length > 0 ? [{ kind: 'facts', facts }] : []

const block = (kind: 'title' | 'news' | 'about' | 'closing', text: string | undefined): readonly Block[] =>
  text && oneLine(text) ? [{ kind, text: oneLine(text) }] : []

const listBlock = (heading: string, items: readonly string[]): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', heading, items: items.map(oneLine) }] : []

/** That it worked on them can be said only where something of it is written down. */
const workWords = ({ kind, learned }: Event, over: boolean): string => {
  if (!over) return 'we work on'
  return learned.length > 0 ? 'we worked on' : `this ${kindWords[kind].one.toLowerCase()} was to work on`
}

const questionsOf = (event: Event, over: boolean): readonly Block[] =>
  listBlock(
    `The ${event.questions.length === 1 ? 'question' : 'questions'} ${workWords(event, over)}:`,
    event.questions.map(({ title }) => title),
  )

/** What came of it, where that is written down. */
const learningsOf = ({ learned }: Event, over: boolean): readonly Block[] =>
  over
    ? listBlock(
        'What we learned:',
        learned.map(({ text }) => text),
      )
    : []

/**
 * What to tell a mailing list or a chat about an event. Knows no clock: only with `now` can it say that the event is over
 * and its sign-up closed.
 */
export const announcementOf = (event: Event, library: Library, now?: DateTime): Announcement => {
  const over = isOver(event, now)
  return {
    subject: subjectOf(event),
    blocks: [
      ...block('title', event.title),
      ...block('news', newsOf(event, over)),
      ...factsBlock(...whenFacts(event), ...withFact(event), ...signUpFact(event, over)),
      ...block('about', aboutOf(event)),
      ...learningsOf(event, over),
      ...questionsOf(event, over),
      ...factsBlock(...moreFacts(event, library, over)),
      ...block('closing', fullName(library.site)),
    ],
  }
}

/** The same without what the event is about, for links: the page tells that. */
export const inShort = ({ subject, blocks }: Announcement): Announcement => ({
  subject,
  blocks: blocks.filter(({ kind }) => kind !== 'about' && kind !== 'list'),
})
