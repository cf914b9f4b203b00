import { join } from 'node:path'
import { drawCards } from '../cards/cards.ts'
import type { Library } from '../domain/library.ts'
import type { Problem } from '../domain/problem.ts'
import type { CopiedFile } from '../pictures/copied.ts'
import { makeCopies } from '../pictures/copies.ts'
import { brokenPicture } from '../pictures/plan.ts'

interface Folders {
  /** The content folder. */
  readonly content: string
  /** Where pictures that take long to make are kept for the next build. */
  readonly cache: string
}

interface Files {
  readonly files: readonly CopiedFile[]
  /** Pictures that looked sound and could not be read after all. */
  readonly problems: readonly Problem[]
}

/** Every file of the site that is copied into it: what pages link to, and the pictures made for it. */
export const filesOf = async (library: Library, { content, cache }: Folders): Promise<Files> => {
  const attachments = library.attachments.map(({ file, path }) => ({ from: join(content, file), path }))
  const copies = await makeCopies(library.pictures, { content, cache })
  const cards = await drawCards(library, { layouts: 'layouts', cache })
  return {
    files: [...attachments, ...copies.files, ...cards],
    problems: copies.broken.map((file) => ({
      severity: 'error',
      file: join(content, file),
      line: 1,
      column: 1,
      ...brokenPicture(file),
    })),
  }
}
