import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kindOf } from '../content/front-matter/drafts.ts'
import { mendText } from '../content/mend/mend.ts'
import { savedAs } from '../content/mend/saved-as.ts'
import { listFiles, readSource } from '../content/read.ts'
import { lineDiff } from './line-diff.ts'

/** Never half a file: it is written beside the old one, hidden from the loader, and takes its place whole. */
const replaceFile = (path: string, text: string): void => {
  const temporary = join(dirname(path), `.mend-${process.pid}.tmp`)
  try {
    writeFileSync(temporary, text)
    chmodSync(temporary, statSync(path).mode)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** What was mended in one file, for a person to read. */
interface Mended {
  readonly file: string
  readonly diff: readonly string[]
}

const mendFile = (folder: string, file: string, language: string): readonly Mended[] => {
  const source = readSource(folder, file)
  if (!('text' in source)) return [] // the check says what is wrong with it
  const path = join(folder, file)
  const bytes = readFileSync(path)
  const text = mendText(source.text, language)
  if (bytes.equals(Buffer.from(text))) return []
  replaceFile(path, text)
  const endsAnew = text.endsWith('\n') && !source.text.endsWith('\n')
  const notes = [...savedAs(bytes), ...(endsAnew ? ['line end added to the last line'] : [])]
  return [{ file, diff: [...notes.map((note) => `         ${note}`), ...lineDiff(source.text, text)] }]
}

/** The language of the site, from `site.yaml` as it stands: it may have faults elsewhere. */
const languageOf = (folder: string): string => {
  const identity = readSource(folder, 'site.yaml')
  return ('text' in identity && /^language: *["']?([a-z-]+)/im.exec(identity.text)?.[1]) || 'en'
}

/** Mends every content file of a folder where a mend is certain. */
export const mendFolder = (folder: string): readonly Mended[] => {
  const language = languageOf(folder)
  return listFiles(folder)
    .files.filter((file) => /\.md$/i.test(file) && kindOf(file) !== undefined)
    .flatMap((file) => mendFile(folder, file, language))
}
