import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { noHistory } from '../../scripts/content/history.ts'
import { type Loaded, loadLibrary } from '../../scripts/content/load.ts'
import type { Library } from '../../scripts/domain/library.ts'
import type { Problem } from '../../scripts/domain/problem.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export const siteYaml = `name: The Example
tagline: a community that is made up
description: Nobody belongs to it.
address: https://example.org
zone: Europe/London
language: en-GB
contact: hello@example.org
`

const fill = (folder: string, files: Files): string => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

/** A new folder with these files in it, which goes with the end of the test. */
export const folderWith = (files: Files): string => fill(temporaryFolder(), files)

export const loadFolder = (folder: string): Loaded => loadLibrary({ folder, history: noHistory })

/** Loads these files with an identity beside them, unless they bring their own. Also for use outside a test. */
export const load = (files: Files): Loaded => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    return loadFolder(fill(folder, { 'site.yaml': siteYaml, ...files }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** `posts/a.md:4:8 code  What is wrong. How to mend it.` */
export const told = ({ file, line, column, code, what, fix }: Problem): string =>
  `${file}:${line}:${column} ${code}  ${what} ${fix}`

export const problemsIn = (files: Files): readonly string[] => load(files).problems.map(told)

/** The library of files that are all in order. */
export const libraryOf = (files: Files): Library => {
  const { library, problems } = load(files)
  if (!library) throw new Error(problems.map(told).join('\n'))
  return library
}
