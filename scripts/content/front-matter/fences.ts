import { type Placed, startOfFile, type Words } from '../problems/placed.ts'
import { shortened } from '../problems/words.ts'

/** Where front matter ends, as a line counted from 1; or what is wrong with the lines of dashes around it. */
export type Fences =
  | { readonly ok: true; readonly closing: number }
  | { readonly ok: false; readonly fault: Placed }

const fence = '---'

const wrong = (line: number, words: Words): Fences => ({
  ok: false,
  fault: { ...startOfFile, line, ...words },
})

/** What phones and word processors make of three dashes, and other near misses. */
const looksLikeFence = (line: string): boolean => {
  const words = line.trim()
  return line.startsWith(fence) || /^(?:[-‐‑‒–—―−]{2,9}|[‒–—―])$/.test(words)
}

const isFence = (line: string): boolean => line.trimEnd() === fence

const plainDashes = 'Make it three plain dashes and nothing else: ---'

const wrongOpening = (lines: readonly string[]): Fences => {
  const [first = ''] = lines
  const firstWords = lines.findIndex((line) => line.trim() !== '')
  if (firstWords < 0)
    return wrong(1, {
      code: 'no-front-matter',
      what: 'The file is empty.',
      fix: 'Start it with a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
    })
  if (firstWords > 0 && isFence(lines[firstWords] ?? ''))
    return wrong(1, {
      code: 'front-matter-opening',
      what: 'There are empty lines above the three dashes that open the front matter.',
      fix: 'Remove the empty lines, so that the three dashes come first.',
    })
  if (looksLikeFence(first))
    return wrong(1, {
      code: 'front-matter-opening',
      what: `The line that should open the front matter is "${first.slice(0, 60)}".`,
      fix: plainDashes,
    })
  return wrong(firstWords + 1, {
    code: 'no-front-matter',
    what: `The file starts with "${shortened(lines[firstWords] ?? '')}", and front matter must come first.`,
    fix: 'At the very top, put a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
  })
}

/** Finds the lines that open and close the front matter. */
export const findFences = (lines: readonly string[]): Fences => {
  if (!isFence(lines[0] ?? '')) return wrongOpening(lines)
  const isBelow = (test: (line: string) => boolean) => (line: string, index: number) =>
    index > 0 && test(line)
  const closing = lines.findIndex(isBelow((line) => line.startsWith(fence)))
  if (closing > 0 && isFence(lines[closing] ?? '')) return { ok: true, closing: closing + 1 }
  const meant = closing > 0 ? closing : lines.findIndex(isBelow(looksLikeFence))
  return meant > 0
    ? wrong(meant + 1, {
        code: 'front-matter-closing',
        what: `The line that should close the front matter is "${lines[meant]?.slice(0, 60)}".`,
        fix: plainDashes,
      })
    : wrong(1, {
        code: 'front-matter-unclosed',
        what: 'The three dashes on this line open the front matter, and no other three dashes close it.',
        fix: 'Put a line of three dashes (---) after the last key, before the text starts.',
      })
}
