import { listPathOf, pathOf, paths, schemaPath } from '../domain/addresses.ts'
import { excerptOf } from '../domain/body.ts'
import type { AnyItem, Event, Post } from '../domain/items.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Library } from '../domain/library.ts'
import { dateWords } from '../domain/post.ts'
import { absolute, fullName, type Site } from '../domain/site.ts'
import { printWhen } from '../domain/when/print.ts'
import type { Output } from './output.ts'

/** More of a kind than this are found in its list: whoever reads this file reads all of it. */
const mostOfAKind = 50
const longestNote = 200

/**
 * One line of text in which nothing is markup, not even what looks like it. What could not be markup where it stands is
 * left as it is: some readers of this file take it as it comes.
 */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<]|&(?=#?\w+;)|^[#>+~=-]|(?<=^\d+)[.)]/g, '\\$&')

const link = (title: string, address: string, note: string): string =>
  `- [${plain(title)}](${address})${note ? `: ${plain(excerptOf(note, longestNote))}` : ''}`

/** A section of links, or nothing where there is nothing to link to. */
const section = (heading: string, links: readonly string[]): readonly string[] =>
  links.length > 0 ? ['', `## ${plain(heading)}`, '', ...links] : []

const noteOf = (item: AnyItem): string => item.summary || item.body.text

/** The newest first; those without a date keep their place at the end. */
const newestFirst = (events: readonly Event[]): readonly Event[] => [
  ...events.filter(({ when }) => when.kind !== 'undated').reverse(),
  ...events.filter(({ when }) => when.kind === 'undated'),
]

const sectionOf = <Item extends Exclude<AnyItem, { kind: 'page' }>>(
  items: readonly Item[],
  site: Site,
  note: (item: Item) => string = noteOf,
  heading?: string,
): readonly string[] => {
  const [first] = items
  if (!first) return []
  const { many } = kindWords[first.kind]
  const all = items.length > mostOfAKind ? `All ${items.length} of them.` : 'The list of them.'
  return section(heading ?? many, [
    ...items.slice(0, mostOfAKind).map((item) => link(item.title, absolute(site, pathOf(item)), note(item))),
    link(many, absolute(site, listPathOf(first.kind)), all),
  ])
}

/**
 * The site in short for language models (llmstxt.org): what it is, and one line for each page. Where a reader is short of
 * room, the section called "Optional" is the one to leave out.
 */
export const llmsTxt = (library: Library): Output => {
  const { site } = library
  const whenAndWhat = (event: Event): string =>
    [printWhen(event.when), noteOf(event)].filter(Boolean).join('. ')
  const dayAndWhat = (post: Post): string => [dateWords(post, site), noteOf(post)].filter(Boolean).join('. ')
  const lines = [
    `# ${plain(fullName(site))}`,
    '',
    `> ${plain(site.description)}`,
    '',
    `Times are told in the zone of each event, ${site.zone} unless another is named. Every event is also in ${absolute(site, paths.eventsJson)}.`,
    ...section(
      'About',
      library.pages.map((page) => link(page.title, absolute(site, pathOf(page)), noteOf(page))),
    ),
    ...sectionOf(newestFirst(library.sessions), site, whenAndWhat),
    ...sectionOf(newestFirst(library.spinOffs), site, whenAndWhat),
    ...sectionOf(library.series, site),
    ...sectionOf(library.questions, site),
    ...(library.learnings.length > 0
      ? section('Learnings', [
          link('Learnings', absolute(site, paths.learnings), 'All that was learned, by event.'),
        ])
      : []),
    ...sectionOf(library.posts, site, dayAndWhat),
    ...sectionOf(library.materials, site),
    ...sectionOf(library.stages, site),
    ...section('Data', [
      link('events.json', absolute(site, paths.eventsJson), 'Every event, with what it refers to.'),
      link('The schema of events.json', absolute(site, schemaPath('events')), 'JSON Schema, draft 2020-12.'),
      link('Calendar', absolute(site, paths.archive), 'Every event with a date, as iCalendar.'),
      link('Posts', absolute(site, paths.atom), 'Every post with its whole text, as Atom.'),
      link('Sitemap', absolute(site, paths.sitemap), 'Every page.'),
    ]),
    ...sectionOf(library.people, site, noteOf, 'Optional'),
    '',
  ]
  return { path: paths.llmsTxt, text: lines.join('\n') }
}
