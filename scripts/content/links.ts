import { posix } from 'node:path'
import { folderOf, listPathOf, pathOf, paths } from '../domain/addresses.ts'
import type { Kind } from '../domain/items.ts'
import type { Attachment } from '../domain/library.ts'
import { fault, ok, type Result } from '../domain/problem.ts'
import type { AnyDraft } from './drafts.ts'
import type { Report } from './report.ts'
import { didYouMean } from './schema-problems.ts'

/** Where links between the files of a content folder lead on the site. */
export interface Links {
  /** Resolves an address without a scheme, as written in `from`: a content file, an attachment or a path of the site. */
  resolve(from: string, href: string): Result<string>
  /** The files beside the markdown that some link led to so far. */
  attachments(): readonly Attachment[]
}

const listedKinds = (Object.keys(folderOf) as Kind[]).filter((kind) => kind !== 'page') // keys of a record of kinds

const ownPaths: ReadonlySet<string> = new Set([...Object.values(paths), ...listedKinds.map(listPathOf)])
const isMonth = (path: string): boolean => /^\/calendar\/\d{4}\/\d{2}\/$/.test(path)

/** Which file is published at which path; two files for one path are a problem of the later one. */
const publishedAt = (drafts: readonly AnyDraft[], report: Report): ReadonlyMap<string, string> => {
  const published = new Map<string, string>()
  for (const draft of drafts) {
    const path = pathOf(draft)
    const other = published.get(path)
    if (other === undefined && !ownPaths.has(path)) published.set(path, draft.file)
    else
      report.at(
        draft.file,
        { line: 1, column: 1 },
        {
          code: 'address-taken',
          what: `This file would be published at ${path}, where ${other ?? 'a page of the site itself'} is already.`,
          fix: 'Rename this file.',
        },
      )
  }
  return published
}

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** `faulty` are content files with problems of their own: a link to one is right, and is not reported on top. */
export const createLinks = (
  drafts: readonly AnyDraft[],
  files: ReadonlySet<string>,
  faulty: ReadonlySet<string>,
  report: Report,
): Links => {
  const published = publishedAt(drafts, report)
  const draftOf = new Map(drafts.map((draft) => [draft.file, draft]))
  const attachments = new Map<string, Attachment>()

  const resolvePath = (address: string, rest: string): Result<string> => {
    const path = /\/[^/.]+$/.test(address) ? `${address}/` : address
    if (published.has(path) || ownPaths.has(path) || isMonth(path)) return ok(path + rest)
    const meant = didYouMean(path, [...published.keys(), ...ownPaths])
    return fault(
      'broken-link',
      `The site has no page at ${path}.`,
      meant ? `Link to ${meant} if that is what you meant.` : 'Link to the .md file of the page instead.',
    )
  }

  const resolveFile = (from: string, address: string, rest: string): Result<string> => {
    const folder = posix.dirname(from)
    const target = posix.normalize(posix.join(folder, decoded(address)))
    const draft = draftOf.get(target)
    if (draft) return ok(pathOf(draft) + rest)
    if (faulty.has(target)) return ok(address)
    if (files.has(target) && !/\.(md|ya?ml)$/i.test(target)) {
      const attachment = { file: target, path: encodeURI(`/files/${target}`) }
      attachments.set(target, attachment)
      return ok(attachment.path + rest)
    }
    const meant = didYouMean(target, [...draftOf.keys(), ...files])
    return fault(
      'broken-link',
      `There is no file ${target} in the content folder.`,
      meant
        ? `Link to ${posix.relative(folder, meant)} if that is what you meant.`
        : 'Link to a file that exists, such as ../pages/about.md, or write a whole address with https://.',
    )
  }

  return {
    resolve: (from, href) => {
      const [, address = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
      return address.startsWith('/') ? resolvePath(address, rest) : resolveFile(from, address, rest)
    },
    attachments: () => [...attachments.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
  }
}
