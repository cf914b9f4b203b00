import { createHash } from 'node:crypto'
import { BuildContext } from '../../scripts/eleventy/context.ts'
import { communityLibrary, now } from '../outputs/community.ts'
import { allPages } from './pages.ts'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A hash of everything that the site of the made-up community consists of, by its path. */
export const everything = async () => {
  const context = new BuildContext(communityLibrary(), now)
  const files = [
    ...(await allPages(context)).map(({ path, html }) => ({ path, text: html })),
    ...context.outputs,
  ]
  return Object.fromEntries(files.map(({ path, text }) => [path, hashOf(text)]))
}
