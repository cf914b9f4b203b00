import { gunzipSync, gzipSync } from 'node:zlib'
import type { IndexFile } from 'pagefind'

const fragment = /^fragment\/([^/]+)\.pf_fragment$/
const overview = /^pagefind\.[^/]*?([0-9a-f]{5})[0-9a-f]*\.pf_meta$/

/** The id of the page whose text a file of the index holds; every result has one. */
export const idIn = ({ path }: IndexFile): string | undefined => fragment.exec(path)?.[1]

/** A text of fewer than 24 bytes in CBOR (RFC 8949 §3.1): one byte says what it is and how long. */
const cborText = (text: string): string => `${String.fromCharCode(0x60 + text.length)}${text}`

/**
 * The same index with the pages numbered. Pagefind names them by a hash, and everybody who searches loads all of the
 * names: of 10,000 pages they are 55 KB, because nothing makes a hash smaller; of numbers they are a quarter of that.
 * A part of the hash of the whole index stays in front, so that a page of another build is missing rather than wrong.
 */
export const withShortIds = (files: readonly IndexFile[]): readonly IndexFile[] => {
  const ids = new Set(files.flatMap((file) => idIn(file) ?? []))
  const [meta, ...others] = files.filter(({ path }) => overview.test(path))
  const [first] = ids
  if (!meta || others.length > 0 || first === undefined) return files
  const build = overview.exec(meta.path)?.[1] ?? ''
  const language = first.slice(0, first.lastIndexOf('_') + 1)
  const numbers = new Map<string, string>()
  const numbered = gunzipSync(meta.content)
    .toString('latin1')
    .replace(new RegExp(`[\\x60-\\x77](${language}[0-9a-f]+)`, 'g'), (whole, id: string) => {
      if (!ids.has(id) || whole !== cborText(id)) return whole
      const number = `${build}-${numbers.size.toString(36)}`
      numbers.set(id, number)
      return cborText(number)
    })
  if (numbers.size !== ids.size)
    throw new Error('Pagefind’s index does not name each page once, as it used to.')
  const content = gzipSync(Buffer.from(numbered, 'latin1'), { level: 9 })
  return files.map((file) => {
    const number = numbers.get(idIn(file) ?? '')
    if (number !== undefined) return { ...file, path: `fragment/${number}.pf_fragment` }
    return file === meta ? { ...file, content } : file
  })
}
