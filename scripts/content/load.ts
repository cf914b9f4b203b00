import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { DateTime } from 'luxon'
import { createLibrary, type Library } from '../domain/library.ts'
import { isError, type Problem, sortProblems } from '../domain/problem.ts'
import { check } from './checks/checks.ts'
import { kindOf, type Reading, readDraft, unread } from './front-matter/drafts.ts'
import { type Identity, noIdentityFile, readSite, withoutIdentity } from './front-matter/site.ts'
import type { History } from './history.ts'
import { listFiles, readSource } from './read.ts'
import { createAnchors } from './resolve/anchors.ts'
import { readDates } from './resolve/dates.ts'
import { createLinks } from './resolve/links.ts'
import { createPictures } from './resolve/pictures.ts'
import { createProse } from './resolve/prose.ts'
import { publishedAt } from './resolve/published.ts'
import { checkRenames } from './resolve/renames.ts'
import { createReport } from './resolve/report.ts'
import { resolve } from './resolve/resolve.ts'
import { checkUniqueness } from './resolve/uniqueness.ts'
import { misnamed, strayFile } from './stray-files.ts'

export interface LoadOptions {
  /** The content folder. */
  readonly folder: string
  /** Takes the place of the address in `site.yaml`; no slash at the end. */
  readonly address?: string | undefined
  readonly history: History
  /** Where given, what is still to come is checked as well. A build gives none: it says the same of one commit at any time. */
  readonly now?: DateTime<true> | undefined
}

/** The library, with the warnings; or every problem there is, with at least one error among them. Files are named within the folder. */
export type Loaded =
  | { readonly library: Library; readonly problems: readonly Problem[] }
  | { readonly library: undefined; readonly problems: readonly Problem[] }

const identity = 'site.yaml'
/** Markdown at the top of the content folder that is for organisers and not published. */
const guide = 'GUIDE.md'

const isContent = (file: string): boolean => /\.md$/i.test(file) && file !== guide

const readIdentity = (files: readonly string[], { folder, address, history }: LoadOptions): Identity => {
  if (!files.includes(identity)) return noIdentityFile(identity)
  const source = readSource(folder, identity)
  return 'text' in source ? readSite(source, { address, history }) : withoutIdentity(source)
}

const readContent = (folder: string, file: string): Reading => {
  const kind = kindOf(file)
  if (kind === undefined) return unread(strayFile(file))
  const source = readSource(folder, file)
  return 'text' in source ? readDraft(kind, source) : unread(source)
}

/** The bytes of a file that was listed, if it is still there. */
const sizesIn = (folder: string, files: readonly string[]): ((file: string) => number | undefined) => {
  const known = new Set(files)
  return (file) =>
    known.has(file) ? statSync(join(folder, file), { throwIfNoEntry: false })?.size : undefined
}

/** Reads a content folder whole. The build, the check and every other command use this one loader. */
export const loadLibrary = (options: LoadOptions): Loaded => {
  const { folder, history, now } = options
  const { files, problems: unlisted } = listFiles(folder)
  const { site, zone, problems: wrongIdentity } = readIdentity(files, options)
  const readings = files.filter(isContent).map((file) => readContent(folder, file))
  const drafts = readings.flatMap(({ draft }) => draft ?? [])
  const faulty = new Set([
    ...unlisted.map(({ file }) => file),
    ...readings.flatMap(({ file, draft }) => (draft ? [] : file)),
  ])

  const report = createReport()
  const sizeOf = sizesIn(folder, files)
  const published = publishedAt(drafts, report)
  checkUniqueness([...published.values()], report)
  checkRenames(published.values(), history, report)
  const dates = readDates(drafts, zone, report)
  const anchors = createAnchors()
  const links = createLinks({ drafts, published, dates, files, faulty, anchors })
  const pictures = createPictures(folder)
  const prose = createProse(links, pictures, anchors, report)
  const collection = resolve(drafts, { dates, history, links, prose, sizeOf, faulty, report })
  for (const { file, draft, front } of readings) if (!draft && front) prose.check(file, front)
  check({ readings, ...collection, now, sizeOf, report })

  const problems = sortProblems([
    ...unlisted,
    ...wrongIdentity,
    ...files.filter((file) => !isContent(file)).flatMap((file) => misnamed(file) ?? []),
    ...readings.flatMap((reading) => reading.problems),
    ...report.problems,
  ])
  return site && !problems.some(isError)
    ? { library: createLibrary({ site, ...collection, pictures: pictures.shown() }), problems }
    : { library: undefined, problems }
}
