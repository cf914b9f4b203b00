import type { Body, Heading } from './body.ts'
import { countWords } from './reading-time.ts'

/** One line of a table of contents, with the headings below it where they are told as well. */
export interface ContentsEntry {
  readonly heading: Heading
  readonly below: readonly Heading[]
}

/** Two minutes of reading, which is some four screens of a phone. */
const leastWords = 400
const leastHeadings = 3
/** With more lines than this, the headings of the second level are left out: nobody reads the list any more. */
const mostLines = 12

/**
 * The table of contents of a text, or nothing where none is worth its place: it takes 400 words and three headings of
 * the first level. Those of the second level come in where all together make no more than twelve lines.
 */
export const contentsOf = ({ text, headings }: Body): readonly ContentsEntry[] => {
  const first = headings.filter(({ level }) => level === 2)
  if (first.length < leastHeadings || countWords(text) < leastWords) return []
  const told = headings.filter(({ level }) => level <= 3)
  const entries: { readonly heading: Heading; readonly below: Heading[] }[] = []
  for (const heading of told.length <= mostLines ? told : first) {
    const above = entries.at(-1)
    if (heading.level === 3 && above?.heading.level === 2) above.below.push(heading)
    else entries.push({ heading, below: [] })
  }
  return entries
}
