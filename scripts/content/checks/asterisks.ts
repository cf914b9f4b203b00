import type { Words } from '../problems/placed.ts'
import type { Inline } from './inline.ts'
import type { Finding } from './passages.ts'

const stray: Words = {
  code: 'stray-asterisks',
  what: 'These two asterisks make nothing bold, and readers would see them.',
  fix: 'Put two right before the first bold word and two right after the last: "**like this**".',
}

const isSpace = (sign: string): boolean => sign === '' || /\s/.test(sign)
const isPunctuation = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign)

/** Whether such a sign can stand before, and after, what it makes bold: CommonMark 0.31 §6.2. */
const sides = (before: string, after: string) => ({
  canOpen: !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before)),
  canClose: !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after)),
})

/** `**` that opens nothing or is never closed. */
export const strayAsterisks = ({ filled }: Inline): readonly Finding[] => {
  const found: Finding[] = []
  let open: number | undefined
  for (const { 0: run, index } of filled.matchAll(/(?<![\\*])\*{1,}/g)) {
    if (run.length !== 2 && run.length !== 3) continue
    const { canOpen, canClose } = sides(filled.charAt(index - 1), filled.charAt(index + run.length))
    if (open !== undefined && canClose) open = undefined
    else if (canOpen && open === undefined) open = index
    else found.push({ offset: index, words: stray })
  }
  if (open !== undefined) found.push({ offset: open, words: stray })
  return found
}
