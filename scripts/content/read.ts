import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A markdown or YAML file as text, however it was saved. */
export interface SourceFile {
  /** Within the content folder, with forward slashes: `sessions/2020-05-13-round-table.md`. */
  readonly file: string
  /** With `\n` line ends and no byte order mark. */
  readonly text: string
}

/**
 * Bytes to text as an editor would show them: UTF-16 by its byte order mark, else UTF-8; old line ends become `\n`.
 * Never fails: bytes that are no text become U+FFFD, which the checks then see.
 */
export const decode = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
}

/** Every file below a folder, in a fixed order, without those whose name starts with a dot. Paths as in `SourceFile`. */
export const listFiles = (folder: string, below = ''): readonly string[] =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(below, entry.name)
      if (entry.isDirectory()) return listFiles(folder, path)
      return entry.isFile() ? [path] : []
    })

export const readSource = (folder: string, file: string): SourceFile => ({
  file,
  text: decode(readFileSync(join(folder, file))),
})
