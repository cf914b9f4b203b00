import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../domain/addresses.ts'
import type { Kind } from '../domain/items.ts'
import { createLibrary, type Library } from '../domain/library.ts'
import { isError, type Problem, sortProblems } from '../domain/problem.ts'
import { type AnyDraft, kindOf, readDraft } from './drafts.ts'
import type { History } from './history.ts'
import { createLinks } from './links.ts'
import { listFiles, readSource } from './read.ts'
import { createReport } from './report.ts'
import { resolve } from './resolve.ts'
import { readSite } from './site.ts'
import { checkUniqueness } from './uniqueness.ts'

export interface LoadOptions {
  /** The content folder. */
  readonly folder: string
  /** Takes the place of the address in `site.yaml`; no slash at the end. */
  readonly address?: string | undefined
  readonly history: History
}

/** The library, with the warnings; or every problem there is, with at least one error among them. Files are named within the folder. */
export type Loaded =
  | { readonly library: Library; readonly problems: readonly Problem[] }
  | { readonly library: undefined; readonly problems: readonly Problem[] }

const identity = 'site.yaml'
/** Markdown at the top of the content folder that is for organisers and not published. */
const guide = 'GUIDE.md'

const lost = (file: string, code: string, what: string, fix: string): Problem => ({
  code,
  severity: 'error',
  file,
  line: 1,
  column: 1,
  what,
  fix,
})

const homeless = (file: string): Problem =>
  lost(
    file,
    'unknown-folder',
    'Nothing tells what kind of thing this file is, because it does not stand in a folder of one.',
    `Move it to one of the folders ${Object.values(folderOf).join(', ')}.`,
  )

const isDraft = (read: AnyDraft | readonly Problem[]): read is AnyDraft => 'kind' in read

/** Reads a content folder whole. The build, the check and every other command use this one loader. */
export const loadLibrary = ({ folder, address, history }: LoadOptions): Loaded => {
  if (!existsSync(join(folder, identity)))
    return {
      library: undefined,
      problems: [
        lost(
          identity,
          'no-site',
          'There is no identity file in the content folder.',
          'Add a file site.yaml with the name, tagline, description, address, zone, language and contact of the site.',
        ),
      ],
    }

  const files = listFiles(folder)
  const markdown = files.filter((file) => /\.md$/i.test(file) && file !== guide)
  const read = markdown.map((file): AnyDraft | readonly Problem[] => {
    const kind: Kind | undefined = kindOf(file)
    // A draft of one kind out of all kinds: what `AnyDraft` lists.
    return kind
      ? (readDraft(kind, readSource(folder, file)) as AnyDraft | readonly Problem[])
      : [homeless(file)]
  })
  const site = readSite(readSource(folder, identity), address)

  const drafts = read.filter(isDraft)
  const report = createReport()
  const problems: Problem[] = read.flatMap((result) => (isDraft(result) ? [] : result))
  if (!('name' in site)) return { library: undefined, problems: sortProblems([...site, ...problems]) }

  const sound = new Set(drafts.map(({ file }) => file))
  const faulty = new Set(markdown.filter((file) => !sound.has(file)))
  const links = createLinks(drafts, new Set(files), faulty, report)
  checkUniqueness(drafts, report)
  const collection = resolve(drafts, { site, history, links, faulty, report })
  problems.push(...report.problems)
  const sorted = sortProblems(problems)
  return sorted.some(isError)
    ? { library: undefined, problems: sorted }
    : { library: createLibrary(collection), problems: sorted }
}
