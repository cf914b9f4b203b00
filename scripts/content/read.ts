import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Problem } from '../domain/problem.ts'
import { problemAt, startOfFile, type Words } from './problems/placed.ts'

/** A markdown or YAML file as text, however it was saved. */
export interface SourceFile {
  /** Within the content folder, with forward slashes: `sessions/2020-05-13-round-table.md`. */
  readonly file: string
  /** With `\n` line ends and no byte order mark, and without characters that cannot be printed. */
  readonly text: string
}

/** The files of a folder, in a fixed order, and what stands among them that is none. */
export interface Listing {
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

const megabyte = 1_000_000
/** No page that somebody reads is longer, and longer ones could hold a build up. */
const largest = megabyte

const atStart = (file: string, words: Words): Problem => problemAt(file, startOfFile, words)

const unreadable = (file: string): Problem =>
  atStart(file, {
    code: 'unreadable',
    what: 'This cannot be opened and read.',
    fix: 'Check its name and who may read it, or add it again.',
  })

const noFile = (file: string): Problem =>
  atStart(file, {
    code: 'not-a-file',
    what: 'This is a link to another place and not a file of its own, and the site follows no such links.',
    fix: 'Put the file or the folder itself here.',
  })

const tooLarge = (file: string, bytes: number): Problem =>
  atStart(file, {
    code: 'too-large',
    what: `The file has ${(bytes / megabyte).toFixed(1)} MB, and a text may have ${largest / megabyte} MB at most.`,
    fix: 'Split it into several files, or keep pictures and documents as files beside it.',
  })

/** UTF-16 by its byte order mark, or by the empty half of its first character; else UTF-8. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8'
}

/**
 * Bytes to text as an editor would show them; old line ends become `\n`, invisible characters at the very start go.
 * Never fails: bytes that are no text become U+FFFD.
 */
export const decode = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes))
    .decode(bytes)
    .replace(/^[\u200b\u2060\ufeff]+/, '')
    .replace(/\r\n?/g, '\n')

/** Control characters other than the tab and the line end, halves of characters, and what stands for lost ones. */
export const unprintable = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffd-\uffff]/u

export const wordsOnUnprintable = (character: string): Words =>
  character === '\ufffd'
    ? {
        code: 'not-utf-8',
        what: 'A character was lost here, because the file is not saved as text in UTF-8.',
        fix: 'Type the character again, and save the file with the encoding UTF-8.',
      }
    : {
        code: 'control-character',
        what: `There is an invisible control character here (U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`,
        fix: 'Delete it. If you cannot see it, delete the line and type it again.',
      }

const notText: Words = {
  code: 'not-text',
  what: 'This is not a text file.',
  fix: 'Give it the ending that says what it is, such as .png or .pdf.',
}

/** The first of them alone: where there is one, there are often more. */
const illegible = ({ file, text }: SourceFile): Problem | undefined => {
  const [character] = unprintable.exec(text) ?? []
  if (character === undefined) return undefined
  if (text.includes('\0') && text.includes('\ufffd')) return atStart(file, notText)
  const before = text.slice(0, text.search(unprintable)).split('\n')
  const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  return problemAt(file, position, wordsOnUnprintable(character))
}

/** Every file below a folder but those whose name starts with a dot. Paths as in `SourceFile`. */
export const listFiles = (folder: string, below = ''): Listing => {
  const files: string[] = []
  const problems: Problem[] = []
  try {
    const entries = readdirSync(join(folder, below), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = posix.join(below, entry.name)
      if (entry.isDirectory()) {
        const deeper = listFiles(folder, path)
        files.push(...deeper.files)
        problems.push(...deeper.problems)
      } else if (entry.isFile()) files.push(path)
      else problems.push(noFile(path))
    }
  } catch {
    if (below !== '') problems.push(unreadable(below)) // that the folder itself is missing is told otherwise
  }
  return { files, problems }
}

/** Reads a file once, whole, as text; or says why that cannot be. */
export const readSource = (folder: string, file: string): SourceFile | Problem => {
  const path = join(folder, file)
  try {
    const { size } = statSync(path)
    if (size > largest) return tooLarge(file, size)
    const source = { file, text: decode(readFileSync(path)) }
    return illegible(source) ?? source
  } catch {
    return unreadable(file)
  }
}
