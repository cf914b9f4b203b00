import { folderOf } from '../domain/addresses.ts'
import type { AnyItem, Kind } from '../domain/items.ts'
import type { Site } from '../domain/site.ts'
import type { Choices } from './choices.ts'
import { templateOf } from './template.ts'

/** The branch that the site is published from. */
const branch = 'main'
/** Where the content is within the repository. */
const content = 'content'

/** An address copied from GitHub's own "Clone" button ends with `.git`; pages of the repository do not. */
const pageOf = ({ repository }: Site, page: string): string | undefined =>
  repository === undefined ? undefined : `${repository.replace(/\.git$/, '')}/${page}`

const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Kinds whose file names start with a date. */
const isDated = (kind: Kind): boolean => kind === 'session' || kind === 'spin-off' || kind === 'post'

/** A file name that says what to write in its place. */
export const fileNameToChange = (kind: Kind): string =>
  isDated(kind) ? 'YYYY-MM-DD-short-name.md' : 'short-name.md'

/** GitHub's web editor with the source file of an item, where the site names its repository. */
export const editLink = (site: Site, { file }: Pick<AnyItem, 'file'>): string | undefined =>
  pageOf(site, `edit/${branch}/${content}/${encodedPath(file)}`)

/** GitHub's web editor with a new file of a kind that is half written, where the site names its repository. */
export const newFileLink = (site: Site, kind: Kind, choices: Choices): string | undefined => {
  // Not URLSearchParams: it writes a space as +, which not every reader of an address takes for one.
  const query = Object.entries({ filename: fileNameToChange(kind), value: templateOf(kind, {}, choices) })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return pageOf(site, `new/${branch}/${content}/${folderOf[kind]}?${query}`)
}

/** The guide for organisers, where the site names its repository. */
export const guideLink = (site: Site): string | undefined =>
  pageOf(site, `blob/${branch}/${content}/GUIDE.md`)
