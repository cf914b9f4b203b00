import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Eleventy } from '@11ty/eleventy'
import { writeSearchIndex } from '../search/write-index.ts'
import type { BuildContext } from './context.ts'

export interface Run {
  /** The content folder, for the attachments that pages link to. */
  readonly content: string
  /** The folder that the site is written to. */
  readonly output: string
  readonly mode: 'build' | 'serve'
  /** What stands before every path of the site: `/`, or `/community/` where it is mounted below a host's root. */
  readonly pathPrefix: string
  /** Called once for each build. */
  readonly load: () => BuildContext
}

/** Of files alone: Eleventy remembers which folders it has made. */
const emptyOfFiles = (folder: string): void => {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isDirectory()) rmSync(join(entry.parentPath, entry.name))
}

/** An Eleventy over the library that `load` gives. After its pages come the attachments and the search index. */
export const createEleventy = ({ content, output, mode, pathPrefix, load }: Run): Eleventy => {
  let context: BuildContext | undefined
  const finish = async (): Promise<void> => {
    for (const { file, path } of context?.library.attachments ?? []) {
      const target = join(output, decodeURI(path))
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(join(content, file), target)
    }
    if (context) await writeSearchIndex(output, context.library)
  }
  return new Eleventy('layouts/pages', output, {
    configPath: '.eleventy.ts',
    pathPrefix,
    runMode: mode,
    quietMode: true,
    source: 'script',
    config: (config) => {
      config.addGlobalData('context', () => {
        context = load()
        if (mode === 'serve') emptyOfFiles(output) // pages of deleted files would stay, and be found
        return context
      })
      config.addWatchTarget(join(content, '**/*'))
      config.on('eleventy.after', finish)
    },
  })
}
