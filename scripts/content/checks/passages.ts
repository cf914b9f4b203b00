import createMarkdown from 'markdown-it'
import { deepest } from '../../markdown/nesting.ts'
import type { AnyDraft } from '../front-matter/drafts.ts'
import type { FrontMatter } from '../front-matter/front-matter.ts'
import type { Position, Words } from '../problems/placed.ts'
import type { Report } from '../resolve/report.ts'
import { type Inline, readInline } from './inline.ts'

/** Something that a check found, so many characters from the start of the text that it looked at. */
export interface Finding {
  readonly offset: number
  readonly words: Words
}

/** A stretch of text that readers see, and the way to say what is wrong in it. */
export interface Passage {
  readonly inline: Inline
  tell(finding: Finding): void
}

/** A heading as it was written. */
export interface WrittenHeading {
  readonly level: number
  readonly words: string
  readonly offset: number
}

/** The text below the front matter. */
export interface BodyText {
  /** All of it, code included. */
  readonly text: string
  readonly passages: readonly Passage[]
  readonly headings: readonly WrittenHeading[]
  tell(finding: Finding): void
}

// Only finds the blocks: what stands within them is read as it was written.
const blocks = new createMarkdown({ html: false, maxNesting: deepest })

const startsOfLines = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
]

const placeIn =
  (starts: readonly number[]) =>
  (offset: number): Position => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }

export const readBody = (file: string, { body: text, bodyLine }: FrontMatter, report: Report): BodyText => {
  const starts = startsOfLines(text)
  const place = placeIn(starts)
  const tell = ({ offset, words }: Finding): void => {
    const { line, column } = place(offset)
    report.at(file, { line: bodyLine + line - 1, column }, words)
  }
  const tokens: Parameters<typeof blocks.block.parse>[3] = []
  blocks.block.parse(text, blocks, {}, tokens)

  const stretches = new Map<number, number>() // first line → line behind the last
  const headings: WrittenHeading[] = []
  let lines: readonly [number, number] = [0, 0]
  let level: number | undefined
  for (const token of tokens) {
    if (token.map) lines = token.map
    if (token.type === 'heading_open') level = Number(token.tag.slice(1))
    if (token.type !== 'inline') continue
    stretches.set(lines[0], lines[1])
    if (level !== undefined) headings.push({ level, words: token.content, offset: starts[lines[0]] ?? 0 })
    level = undefined
  }
  const passages = [...stretches].map(([first, end]): Passage => {
    const from = starts[first] ?? 0
    return {
      inline: readInline(text.slice(from, starts[end] ?? text.length)),
      tell: ({ offset, words }) => tell({ offset: from + offset, words }),
    }
  })
  return { text, passages, headings, tell }
}

/** The keys whose words are read on the site. */
const proseKeys = [
  'title',
  'name',
  'summary',
  'note',
  'why',
  'role',
  'organisation',
  'group',
  'learned',
] as const

/** What readers see of the front matter. */
export const matterPassages = (draft: AnyDraft, report: Report): readonly Passage[] => {
  const matter: Readonly<Record<string, unknown>> = draft.matter
  return proseKeys.flatMap((key) => {
    const value = matter[key]
    const texts = Array.isArray(value) ? value : [value]
    return texts.flatMap((words: unknown, number) => {
      if (typeof words !== 'string') return []
      // A list may have been written as a single value.
      const written = Array.isArray(value) ? [[key, number], [key]] : [[key]]
      return {
        inline: readInline(words),
        tell: (finding: Finding) =>
          report.within(draft, written[0] ?? [key], { words, offset: finding.offset }, finding.words),
      }
    })
  })
}
