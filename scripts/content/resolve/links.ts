import { posix } from 'node:path'
import { calendarPathOf, monthPath, pathOf, yearCalendarPath, yearPath } from '../../domain/addresses.ts'
import { calendarDate } from '../../domain/event.ts'
import { groupBy } from '../../domain/groups.ts'
import type { Attachment } from '../../domain/library.ts'
import { fault, ok, type Result } from '../../domain/problem.ts'
import { daysOf, startOf } from '../../domain/when/when.ts'
import type { AnyDraft } from '../front-matter/drafts.ts'
import { createGuesser } from '../problems/did-you-mean.ts'
import { decoded, slugOfFile } from '../slug.ts'
import type { Anchors } from './anchors.ts'
import type { Dates } from './dates.ts'
import { organisationPathsOf } from './organisations.ts'
import { attachmentsFolder, ownPaths } from './published.ts'

/** Where links between the files of a content folder lead on the site. */
export interface Links {
  /** Resolves an address without a scheme, as written in `from`: a content file, an attachment or a path of the site. */
  resolve(from: string, href: string): Result<string>
  /** The files beside the markdown that some link led to so far. */
  attachments(): readonly Attachment[]
}

/** What links can lead to. */
interface Targets {
  readonly drafts: readonly AnyDraft[]
  readonly published: ReadonlyMap<string, AnyDraft>
  readonly dates: Dates
  /** Every file of the content folder. */
  readonly files: readonly string[]
  /** Content files that could not be read: a link to one is right, and is not reported on top. */
  readonly faulty: ReadonlySet<string>
  readonly anchors: Anchors
}

/** The same file name, however the accents of its letters are stored. */
const sameName = (file: string): string => file.normalize('NFC')

/** The folders a file stands in, up to the content folder itself. */
const foldersOf = (file: string): readonly string[] => {
  const parts = file.split('/')
  return parts.map((_, depth) => parts.slice(0, depth).join('/') || '.')
}

/** The pages of months and years and the calendar files, as far as the dates tell. */
const calendarPaths = (drafts: readonly AnyDraft[], { whenOf, wasOf }: Dates): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const draft of drafts) {
    if (draft.kind !== 'session' && draft.kind !== 'spin-off') continue
    const stated = whenOf(draft)
    const when = stated && calendarDate({ when: stated, was: wasOf(draft), status: draft.matter.status })
    if (!when) continue
    found.add(calendarPathOf(draft))
    if (draft.matter.series)
      found.add(calendarPathOf({ kind: 'series', slug: slugOfFile(draft.matter.series) }))
    for (const speaker of draft.matter.speakers)
      found.add(calendarPathOf({ kind: 'person', slug: slugOfFile(speaker) }))
    found.add(yearCalendarPath(startOf(when).year))
    for (const { year, month } of daysOf(when)) found.add(monthPath(year, month)).add(yearPath(year))
  }
  return found
}

const isCalendarPath = (path: string): boolean => /^\/calendar\/\d+\/(?:\d+\/)?$|\.ics$/.test(path)

export const createLinks = (targets: Targets): Links => {
  const { drafts, published, dates, files, anchors } = targets
  const draftOf = new Map(drafts.map((draft) => [sameName(draft.file), draft]))
  const faulty = new Set([...targets.faulty].map(sameName))
  const fileNamed = new Map(files.map((file) => [sameName(file), file]))
  const folders = new Set(files.flatMap(foldersOf))
  const endings = groupBy(files, (file) => posix.extname(file).toLowerCase())
  const alike = new Map(endings.map(({ heading, items }) => [heading, items]))
  const listed = new Set([...ownPaths, ...organisationPathsOf(drafts)])
  const everyPath = [...published.keys(), ...listed]
  const guess = createGuesser()
  const attachments = new Map<string, Attachment>()
  let known: ReadonlySet<string> | undefined
  const hasCalendar = (path: string): boolean => {
    known ??= calendarPaths(drafts, dates)
    // An event with a date that cannot be read may well be what the link is about.
    return known.has(path) || (isCalendarPath(path) && (faulty.size > 0 || !dates.areSure))
  }

  const toDraft = (draft: AnyDraft, rest: string): Result<string> => {
    const [, fragment] = /#(.*)$/s.exec(rest) ?? []
    const wrong = fragment === undefined ? undefined : anchors.faultOf(draft, fragment)
    return wrong ? fault(wrong.code, wrong.what, wrong.fix) : ok(pathOf(draft) + rest)
  }

  const toPath = (address: string, rest: string): Result<string> => {
    const path = /\/[^/.]+$/.test(address) ? `${address}/` : address
    const draft = published.get(path)
    if (draft) return toDraft(draft, rest)
    if (listed.has(path) || hasCalendar(path)) return ok(path + rest)
    if (isCalendarPath(path))
      return fault('broken-link', `The calendar has nothing at ${path}.`, 'Link to /calendar/ instead.')
    const meant = guess(path, everyPath)
    return fault(
      'broken-link',
      `The site has nothing at ${path}.`,
      meant
        ? `Write ${meant} if that is what you meant.`
        : 'Link to a file instead, such as ../pages/about.md, or write a whole address with https://.',
    )
  }

  const toAttachment = (file: string, rest: string): Result<string> => {
    if (/[#?\ufffd]/.test(file))
      return fault(
        'attachment-name',
        `The name of the file ${file} has a character in it that cannot stand in a web address.`,
        'Rename the file with letters from a to z, digits and dashes.',
      )
    const attachment = { file, path: encodeURI(attachmentsFolder + file) }
    attachments.set(file, attachment)
    return ok(attachment.path + rest)
  }

  const toFile = (from: string, address: string, rest: string): Result<string> => {
    const folder = posix.dirname(from)
    const target = sameName(posix.join(folder, decoded(address)))
    const draft = draftOf.get(target)
    if (draft) return toDraft(draft, rest)
    if (faulty.has(target)) return ok(address)
    if (target.startsWith('../'))
      return fault(
        'broken-link',
        'This link leads out of the content folder, and nothing outside of it is published.',
        'Link to a file in the content folder, such as ../pages/about.md.',
      )
    const file = fileNamed.get(target)
    if (file !== undefined && /\.(md|ya?ml)$/i.test(file))
      return fault(
        'broken-link',
        `The file ${file} is not published.`,
        'Remove the link, or link to another file.',
      )
    if (file !== undefined) return toAttachment(file, rest)
    if (folders.has(target.replace(/\/$/, '')))
      return fault(
        'broken-link',
        'This link leads to a folder, and not to a file in it.',
        'Add the name of a file, or link to a list of the site, such as /sessions/.',
      )
    const meant = guess(target, alike.get(posix.extname(target).toLowerCase()) ?? [])
    return fault(
      'broken-link',
      `There is no file ${target} in the content folder.`,
      meant
        ? `Write ${posix.relative(folder, meant)} if that is what you meant.`
        : 'Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
    )
  }

  return {
    resolve: (from, href) => {
      const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
      return address.startsWith('/') ? toPath(address, rest) : toFile(from, address, rest)
    },
    attachments: () => [...attachments.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
  }
}
