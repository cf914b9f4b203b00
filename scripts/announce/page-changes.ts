import type { DateTime } from 'luxon'
import { pathOf } from '../domain/addresses.ts'
import type { FileChange } from '../domain/file-change.ts'
import type { AnyItem } from '../domain/items.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Library } from '../domain/library.ts'
import { isError, type Problem } from '../domain/problem.ts'
import { readingOf } from './reading.ts'
import { oneLine } from './text.ts'

/** What one needs to tell what a change does to the pages. */
export interface PageChanges {
  readonly changes: readonly FileChange[]
  /** The content before; nothing where that was faulty or not there. */
  readonly before: Library | undefined
  readonly after: Library
  /** Where the pages can be looked at, with no slash at the end; without it they are named by their paths. */
  readonly preview: string | undefined
  readonly now: DateTime
  /** IANA names of the zones that other readers live in. */
  readonly zones: readonly string[]
}

/** Text that markdown takes for text, whatever is in it. What is copied from the page is the text as it was. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_~[\]<>&]/g, '\\$&')
    .replace(/(https?|ftp):/gi, '$1\\:') // else it becomes a link, whatever stands around it
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\d*)([-+=#.)])/, '$1\\$2') // a list, a heading or a line under one

/** Between marks that are longer than any run of them inside: the one place where nothing needs to be escaped. */
const code = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return longest > 0 ? `${mark} ${oneLine(text)} ${mark}` : `${mark}${oneLine(text)}${mark}`
}

/** `[Low tide](https://…/sessions/low-tide/), session`, or with the path alone. */
const named = (item: AnyItem, preview: string | undefined): string => {
  const title = escapeMarkdown(item.title)
  const kind = kindWords[item.kind].one.toLowerCase()
  const path = pathOf(item)
  return preview === undefined
    ? `**${title}**, ${kind}: ${code(path)}`
    : `[**${title}**](${preview}${path}), ${kind}`
}

const isEvent = (item: AnyItem) => item.kind === 'session' || item.kind === 'spin-off'

const readingIn = (item: AnyItem, { now, zones, after }: PageChanges): string | undefined =>
  isEvent(item) ? escapeMarkdown(readingOf(item, now, [after.site.zone, ...zones])) : undefined

const entry = (first: string, ...more: readonly (string | undefined)[]): string =>
  [`- ${first}`, ...more.filter((line) => line !== undefined).map((line) => `  ${line}`)].join('  \n')

const addedEntry = (item: AnyItem, all: PageChanges): string =>
  entry(named(item, all.preview), readingIn(item, all))

/** With the old title and the old date where these have changed. */
const alteredEntry = (item: AnyItem, old: AnyItem | undefined, all: PageChanges): string => {
  const reading = readingIn(item, all)
  const oldReading = old && readingIn(old, all)
  return entry(
    named(item, all.preview),
    reading,
    old && old.title !== item.title ? `Until now it was called: ${escapeMarkdown(old.title)}` : undefined,
    oldReading !== undefined && oldReading !== reading ? `Until now: ${oldReading}` : undefined,
  )
}

const movedEntry = (item: AnyItem, old: AnyItem, all: PageChanges): string =>
  `${alteredEntry(item, old, all)}  \n  Links to its old address stop working: ${code(pathOf(old))}`

const removedEntry = (old: AnyItem, all: PageChanges): string =>
  entry(
    `**${escapeMarkdown(old.title)}**, ${kindWords[old.kind].one.toLowerCase()}: ${code(pathOf(old))}`,
    readingIn(old, all),
    isEvent(old) ? 'Calendars are not told. If it is off, cancel it and keep the file.' : undefined,
  )

interface Sorted {
  readonly added: string[]
  readonly altered: string[]
  readonly moved: string[]
  readonly removed: string[]
  readonly others: string[]
}

const otherEntry = ({ before, after }: FileChange): string => {
  if (after === 'site.yaml') return `- ${code(after)}, which every page is made with`
  if (after === undefined) return `- ${code(before ?? '')} is removed`
  if (before === undefined) return `- ${code(after)} is added`
  return before === after ? `- ${code(after)} is altered` : `- ${code(before)} is now ${code(after)}`
}

const sortInto = (sorted: Sorted, change: FileChange, all: PageChanges, items: ItemsByFile): void => {
  const item = items.after.get(change.after)
  const old = items.before.get(change.before)
  if (item && old && pathOf(item) !== pathOf(old)) sorted.moved.push(movedEntry(item, old, all))
  else if (item && change.before !== undefined) sorted.altered.push(alteredEntry(item, old, all))
  else if (item) sorted.added.push(addedEntry(item, all))
  else if (old) sorted.removed.push(removedEntry(old, all))
  else sorted.others.push(otherEntry(change))
}

interface ItemsByFile {
  readonly before: ReadonlyMap<string | undefined, AnyItem>
  readonly after: ReadonlyMap<string | undefined, AnyItem>
}

const byFile = (library: Library | undefined): ReadonlyMap<string | undefined, AnyItem> =>
  new Map(library?.items.map((item) => [item.file, item]))

/** A summary of more than a megabyte is shown to nobody. */
const mostEntries = 200

const shownOf = (entries: readonly string[]): readonly string[] =>
  entries.length > mostEntries
    ? [...entries.slice(0, mostEntries), `- and ${entries.length - mostEntries} more`]
    : entries

const part = (heading: string, entries: readonly string[]): string | undefined =>
  entries.length > 0 ? `### ${heading}\n\n${shownOf(entries).join('\n')}` : undefined

const parts = (...all: readonly (string | undefined)[]): string =>
  `${all.filter((each) => each !== undefined).join('\n\n')}\n`

/** In markdown: the pages that a change adds, alters, moves and removes, and how each event reads. */
export const pageChanges = (all: PageChanges): string => {
  const sorted: Sorted = { added: [], altered: [], moved: [], removed: [], others: [] }
  const items = { before: byFile(all.before), after: byFile(all.after) }
  for (const change of all.changes) sortInto(sorted, change, all, items)
  return parts(
    '## Pages that this change touches',
    all.changes.length === 0 ? 'It touches no file of the content.' : undefined,
    part('Added', sorted.added),
    part('Altered', sorted.altered),
    part('Moved to another address', sorted.moved),
    part('Removed', sorted.removed),
    part('Other files', sorted.others),
  )
}

const problemLine = ({ file, line, column, severity, what, fix }: Problem): string =>
  `- ${code(`${file}:${line}:${column}`)} ${severity === 'warning' ? 'Warning: ' : ''}${escapeMarkdown(what)} ${escapeMarkdown(fix)}`

/** In markdown: what stands in the way of publishing the change. Errors come first. */
export const faultyContent = (problems: readonly Problem[]): string =>
  parts(
    '## The check fails',
    'Nothing is published until this is mended.',
    shownOf(
      [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))].map(problemLine),
    ).join('\n'),
  )
