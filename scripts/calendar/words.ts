import { pathOf } from '../domain/addresses.ts'
import { isOff } from '../domain/event.ts'
import type { Event, Material } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { nameWithRole } from '../domain/person.ts'
import type { SignUp } from '../domain/sign-up.ts'
import { absolute, type Site } from '../domain/site.ts'
import { printWhen } from '../domain/when/print.ts'
import { isDated } from '../domain/when/when.ts'
import { oneLine, sanitise } from './text.ts'

/** The full address of the event's own page. */
export const pageOf = (event: Event, site: Site): string => absolute(site, pathOf(event))

/** The title as a calendar shows it: an entry that nobody should turn up for says so first. */
export const titleIn = (event: Event): string => {
  if (event.status === 'cancelled') return oneLine(`Cancelled: ${event.title}`)
  if (event.status === 'postponed') return oneLine(`Postponed: ${event.title}`)
  return oneLine(event.title)
}

/** Every event with a place (`hasPlace`) is online, as is every one in a calendar; a link is promised only where there is something to join and somebody to send it. */
export const placeOf = (event: Event): string =>
  !isOff(event) && (event.signUp.kind === 'link' || event.signUp.kind === 'email')
    ? 'Online; the link is sent when you sign up'
    : 'Online'

const signUpWords = (signUp: SignUp): string | undefined => {
  if (signUp.kind === 'link') return `Sign up: ${signUp.url}`
  if (signUp.kind === 'email') return `Sign up by email: ${signUp.address}`
  if (signUp.kind === 'not needed') return 'No need to sign up.'
  return undefined
}

const changeWords = ({ status, why }: Event): string | undefined => {
  const because = why ? ` ${oneLine(why)}` : ''
  if (status === 'cancelled') return `This event is cancelled.${because}`
  if (status === 'postponed') return `This event is postponed; a new date is to be confirmed.${because}`
  if (status === 'tentative') return 'This date is not certain yet.'
  return undefined
}

const movedWords = ({ was }: Event): string | undefined =>
  was && isDated(was) ? `It has moved. The old date was ${printWhen(was)}.` : undefined

/** What somebody has to know before anything else. Nobody is asked to sign up for what is off, or sent to another date. */
const firstWords = (event: Event): readonly (string | undefined)[] => [
  changeWords(event),
  ...(isOff(event) ? [] : [signUpWords(event.signUp), movedWords(event)]),
]

const materialWords = ({ title, link }: Material, site: Site): string =>
  `${oneLine(title)}: ${link.startsWith('/') ? absolute(site, link) : link}`

const list = (heading: string, lines: readonly string[]): string | undefined =>
  lines.length > 0 ? [`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n') : undefined

const paragraphs = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => sanitise(part ?? '').trim())
    .filter((part) => part !== '')
    .join('\n\n')

/** All there is to say about an event, in plain text: signing up first, the address of its page last. */
export const descriptionOf = (event: Event, library: Library): string =>
  paragraphs([
    ...firstWords(event),
    event.body.text.startsWith(event.summary) ? undefined : event.summary,
    event.body.text,
    list(
      'Questions',
      event.questions.map((question) => oneLine(question.title)),
    ),
    list(
      'Speakers',
      event.speakers.map((person) => oneLine(nameWithRole(person))),
    ),
    list(
      'Materials',
      library.materialsOf(event).map((material) => materialWords(material, library.site)),
    ),
    `More: ${pageOf(event, library.site)}`,
  ])

const longestSummary = 500

const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length > longestSummary ? `${characters.slice(0, longestSummary - 1).join('')}…` : text
}

/** The same in short, for a link: browsers and servers refuse addresses of more than a few thousand characters. */
export const shortDescriptionOf = (event: Event, site: Site): string =>
  paragraphs([
    ...firstWords(event),
    shorten(event.summary || event.body.text),
    `More: ${pageOf(event, site)}`,
  ])
