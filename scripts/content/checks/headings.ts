import type { Finding, WrittenHeading } from './passages.ts'

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
const signs = (level: number): string => '#'.repeat(level)

/** Headings that the page shows: one that repeats the title at the top goes, and so does one without words. */
const shownOf = (headings: readonly WrittenHeading[], title: string): readonly WrittenHeading[] => {
  const [first, ...rest] = headings.filter(({ words }) => words !== '')
  if (!first) return []
  return letters(title) !== '' && letters(first.words) === letters(title) ? rest : [first, ...rest]
}

/** Headings that leave a level out: who listens to a page moves about by them. The page starts at its shallowest. */
export const skippedHeadings = (headings: readonly WrittenHeading[], title: string): readonly Finding[] => {
  const shown = shownOf(headings, title)
  let above = shown.reduce((least, { level }) => Math.min(least, level), 6) - 1
  let previous: number | undefined
  return shown.flatMap(({ level, offset }) => {
    const skips = level > above + 1
    const wanted = above + 1
    const what =
      previous === undefined
        ? `The first heading has ${signs(level)}, and a later one has only ${signs(wanted)}.`
        : `This heading has ${signs(level)}, and the one before it has only ${signs(previous)}.`
    above = level
    previous = level
    return skips
      ? { offset, words: { code: 'skipped-heading', what, fix: `Write this one with ${signs(wanted)}.` } }
      : []
  })
}
