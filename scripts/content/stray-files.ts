import { folderOf } from '../domain/addresses.ts'
import type { Problem } from '../domain/problem.ts'
import { kindOf } from './front-matter/drafts.ts'
import { didYouMean } from './problems/did-you-mean.ts'
import { problemAt, startOfFile } from './problems/placed.ts'

const folders: readonly string[] = Object.values(folderOf)

/** Markdown in a folder that no kind of thing belongs to. */
export const strayFile = (file: string): Problem => {
  const [folder = ''] = file.split('/')
  const meant = folders.includes(folder) ? folder : didYouMean(folder, folders)
  return problemAt(file, startOfFile, {
    code: 'unknown-folder',
    what: 'What kind of thing a file is depends on its folder, and this folder is for none.',
    fix: meant
      ? `Move the file to content/${meant}.`
      : `Move the file to one of the folders ${folders.join(', ')}.`,
  })
}

const otherEnding = /\.(?:markdown|mdown|mkd|mdx|md\.txt)$/i
const anyEnding = /\.[a-z0-9]{1,8}$/i

/** Something beside the markdown that was meant to be markdown: without its ending it would not be published. */
export const misnamed = (file: string): Problem | undefined => {
  const name = file.split('/').at(-1) ?? ''
  const isMeant = otherEnding.test(name) || !anyEnding.test(name)
  if (kindOf(file) === undefined || !isMeant) return undefined
  return problemAt(file, startOfFile, {
    code: 'file-ending',
    what: 'The name of this file does not end with .md, so it would not be published.',
    fix: `Rename it to ${name.replace(otherEnding, '')}.md`,
  })
}
