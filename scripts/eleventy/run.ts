import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Eleventy } from '@11ty/eleventy'
import type { CopiedFile } from '../pictures/copied.ts'
import { writeSearchIndex } from '../search/write-index.ts'
import type { BuildContext } from './context.ts'

export interface Run {
  /** The content folder, to be watched. */
  readonly content: string
  /** The folder that the site is written to. */
  readonly output: string
  readonly mode: 'build' | 'serve'
  /** What stands before every path of the site: `/`, or `/community/` where it is mounted below a host's root. */
  readonly pathPrefix: string
  /** Called once for each build. */
  readonly load: () => BuildContext
  /** The files that are copied beside the pages of a build. */
  readonly filesOf: (context: BuildContext) => Promise<readonly CopiedFile[]>
}

/** Of files alone: Eleventy remembers which folders it has made. */
const emptyOfFiles = (folder: string): void => {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isDirectory()) rmSync(join(entry.parentPath, entry.name))
}

/** An Eleventy over the library that `load` gives. After its pages come the copied files and the search index. */
export const createEleventy = ({ content, output, mode, pathPrefix, load, filesOf }: Run): Eleventy => {
  let context: BuildContext | undefined
  const finish = async (): Promise<void> => {
    for (const { from, path } of context ? await filesOf(context) : []) {
      const target = join(output, decodeURI(path))
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(from, target)
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
