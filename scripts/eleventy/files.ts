import { join } from 'node:path'
import { drawCards } from '../cards/cards.ts'
import type { Library } from '../domain/library.ts'
import type { CopiedFile } from '../pictures/copied.ts'

interface Folders {
  /** The content folder. */
  readonly content: string
  /** Where pictures that take long to make are kept for the next build. */
  readonly cache: string
}

/** Every file of the site that is copied into it: what pages link to, and the pictures made for it. */
export const filesOf = async (
  library: Library,
  { content, cache }: Folders,
): Promise<readonly CopiedFile[]> => [
  ...library.attachments.map(({ file, path }) => ({ from: join(content, file), path })),
  ...(await drawCards(library, { layouts: 'layouts', cache })),
]
