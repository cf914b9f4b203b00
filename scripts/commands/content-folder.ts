import { relative } from 'node:path'
import { DateTime } from 'luxon'
import { gitHistory, type History } from '../content/history.ts'
import { loadLibrary } from '../content/load.ts'
import type { Library } from '../domain/library.ts'
import type { Problem } from '../domain/problem.ts'
import { BuildContext } from '../eleventy/context.ts'

/** Where pictures are kept between builds, beside the packages: hosts that keep those keep these. */
export const pictureCache = 'node_modules/.cache/pictures'

/** A content folder as a command reads it, with its files named as somebody in the project folder sees them. */
export interface ContentFolder {
  readonly library: Library | undefined
  readonly problems: readonly Problem[]
  readonly history: History
}

/** `now` is for those who write: a build gives none, because it says the same of one commit at any time. */
export const readContentFolder = (
  folder: string,
  address?: string,
  { now }: { readonly now?: DateTime<true> } = {},
): ContentFolder => {
  const history = gitHistory(folder)
  const { library, problems } = loadLibrary({ folder, address, history, now })
  const shown = relative('.', folder) || '.'
  return {
    library,
    problems: problems.map((problem) => ({ ...problem, file: `${shown}/${problem.file}` })),
    history,
  }
}

/** The newest change that the content knows of. */
const newestChange = (library: Library): DateTime<true> | undefined => {
  const newest = Math.max(0, ...library.items.map(({ revised }) => revised.toMillis())) // 0 where it is not known
  return newest === 0 ? undefined : (DateTime.fromMillis(newest, { zone: 'utc' }) as DateTime<true>) // a moment it was given
}

/**
 * What the templates are fed from. Unless `now` names a moment, it is that of the newest commit, so that two builds of
 * one commit are alike; without git, that of the newest change the content knows of. Where nothing says when anything was
 * written, there is no commit that a second build could be compared with, and it is the time of the build.
 */
export const contextOf = (
  library: Library,
  history: History,
  now: DateTime<true> | undefined,
): BuildContext =>
  new BuildContext(
    library,
    now ?? history.newest ?? newestChange(library) ?? DateTime.utc().startOf('minute'),
  )
