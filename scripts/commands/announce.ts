import { parseArgs } from 'node:util'
import { type Announcement, announcementOf } from '../announce/announcement.ts'
import { findEvent } from '../announce/find-event.ts'
import { asHtml } from '../announce/html.ts'
import { asPlainText } from '../announce/plain-text.ts'
import { asWhatsApp } from '../announce/whatsapp.ts'
import type { Event } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { isError } from '../domain/problem.ts'
import { printWhen } from '../domain/when/print.ts'
import { addressOf, momentOf, Refusal, runCommand } from './arguments.ts'
import { readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

const withSubject = (announcement: Announcement): string =>
  `Subject: ${announcement.subject}\n\n${asPlainText(announcement)}`

/** Each format as it is copied, and all of them under headings. */
const formats: Readonly<Record<string, (announcement: Announcement) => string>> = {
  text: withSubject,
  html: asHtml,
  whatsapp: asWhatsApp,
  all: (announcement) =>
    [
      '=== For the mailing list, plain text ===',
      withSubject(announcement),
      '=== For the mailing list, HTML ===',
      asHtml(announcement),
      '=== For WhatsApp ===',
      asWhatsApp(announcement),
    ].join('\n\n'),
}

const line = ({ id, title, when }: Event): string => `  ${id}  ${title} (${printWhen(when)})`

const usage = 'Write npm run announce -- and its file name, or a part of its title.'

/** The one event meant. Refuses to guess. */
const chosen = (words: string, { events, site }: Library): Event => {
  const list = (some: readonly Event[]): string => some.map(line).join('\n')
  if (words.trim() === '') throw new Refusal(`Say which event. ${usage} The site has these:\n${list(events)}`)
  const found = findEvent(words, events, site)
  if (found.kind === 'one') return found.event
  if (found.kind === 'several')
    throw new Refusal(
      `"${words}" may be any of these. Write one of the names at the left:\n${list(found.events)}`,
    )
  const meant = found.like.map((name) => `"${name}"`).join(' or ')
  throw new Refusal(`No event is called "${words}". ${meant ? `Did you mean ${meant}?` : usage}`)
}

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'all' },
      url: { type: 'string' },
      now: { type: 'string' },
    },
  })
  const print = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!print)
    throw new Refusal(`--format is "${values.format}". Write one of ${Object.keys(formats).join(', ')}.`)
  const now = momentOf(values.now)
  const { library, problems } = readContentFolder(values.content, addressOf(values.url))
  if (!library)
    throw new Refusal(`${printProblems(problems.filter(isError))}\nMend this first, then announce it.`)
  console.log(print(announcementOf(chosen(positionals.join(' '), library), library, now)))
})
