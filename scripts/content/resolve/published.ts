import { folderOf, listPathOf, pathOf, paths } from '../../domain/addresses.ts'
import type { Kind } from '../../domain/items.ts'
import type { AnyDraft } from '../front-matter/drafts.ts'
import { startOfFile } from '../problems/placed.ts'
import { decoded } from '../slug.ts'
import type { Report } from './report.ts'

const listedKinds = (Object.keys(folderOf) as Kind[]).filter((kind) => kind !== 'page') // keys of a record of kinds

/** The pages and files of the site that are always there. */
export const ownPaths: ReadonlySet<string> = new Set([
  ...Object.values(paths),
  ...listedKinds.map(listPathOf),
])

/** Where the files stand that pages link to: `/files/materials/slides.pdf`. */
export const attachmentsFolder = '/files/'

/** The file of the content folder at a path of the site: `materials/slides.pdf` at `/files/materials/slides.pdf#page=2`. */
export const attachedFile = (path: string): string | undefined =>
  path.startsWith(attachmentsFolder)
    ? decoded(path.slice(attachmentsFolder.length).replace(/[?#].*$/s, ''))
    : undefined

/** What the site publishes and no page: a page there would mix with it. */
const ownFolders: ReadonlySet<string> = new Set([attachmentsFolder, '/assets/', '/pagefind/', '/schemas/'])

const takenBy = (path: string, other: string | undefined): string | undefined => {
  if (other !== undefined) return `where ${other} is already`
  if (ownPaths.has(path)) return 'where the site has a page of its own already'
  return ownFolders.has(path) ? 'where the site keeps files of its own' : undefined
}

/** Which file is published at which path; two for one path are a problem of the later one. */
export const publishedAt = (drafts: readonly AnyDraft[], report: Report): ReadonlyMap<string, AnyDraft> => {
  const published = new Map<string, AnyDraft>()
  for (const draft of drafts) {
    const path = pathOf(draft)
    const taken = takenBy(path, published.get(path)?.file)
    if (taken === undefined) published.set(path, draft)
    else
      report.at(draft.file, startOfFile, {
        code: 'address-taken',
        what: `This file would be published at ${path}, ${taken}.`,
        fix: `Give this file another name, such as ${draft.file.replace(/^.*\/|\.md$/gi, '')}-2.md`,
      })
  }
  return published
}
