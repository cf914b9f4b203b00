import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import image from '@11ty/eleventy-img'
import sharp from 'sharp'
import type { Picture } from '../domain/picture.ts'
import type { CopiedFile } from './copied.ts'
import { eachOf, keep } from './kept.ts'
import { manner } from './plan.ts'

/** One does not make use of more processors: each is spread over all of them. */
const atATime = 2

export interface MadeCopies {
  readonly files: readonly CopiedFile[]
  /** Pictures that turned out to be unreadable after all, within the content folder. */
  readonly broken: readonly string[]
}

/**
 * Makes the copies of pictures that are not in the folder `cache` yet. The name of a copy has a hash of the picture and
 * the manner, the folder has the version of what makes it.
 */
export const makeCopies = async (
  pictures: readonly Picture[],
  { content, cache }: { readonly content: string; readonly cache: string },
): Promise<MadeCopies> => {
  const folder = join(cache, `sharp-${sharp.versions.sharp}`)
  const copiesOf = ({ sources }: Picture): readonly CopiedFile[] =>
    sources.flatMap(({ copies }) => copies.map(({ path }) => ({ from: join(folder, basename(path)), path })))
  const make = async (picture: Picture): Promise<MadeCopies> => {
    const files = copiesOf(picture)
    if (files.every(({ from }) => existsSync(from))) return { files, broken: [] }
    try {
      const made = await image(join(content, picture.file), manner)
      for (const { filename, buffer } of Object.values(made).flat())
        await keep(join(folder, filename), async () => buffer)
      return { files, broken: [] }
    } catch {
      return { files: [], broken: [picture.file] }
    }
  }
  const all = await eachOf(pictures, atATime, make)
  return { files: all.flatMap(({ files }) => files), broken: all.flatMap(({ broken }) => broken) }
}
