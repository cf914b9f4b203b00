/**
 * The mends that are certain: whoever wrote the file would say yes to each without a second look. A weekday that does
 * not fit its date is none of them, nor is a full stop before a small letter.
 */
import { withoutTracking } from '../../markdown/tracking-query.ts'
import { findFences } from '../front-matter/fences.ts'
import { mendFinalNewline } from './final-newline.ts'
import { mendFrontMatter } from './front-matter.ts'
import { mendProse, type ProseMends } from './prose.ts'
import { mendSpaces } from './spaces.ts'
import { mendTracking } from './tracking.ts'
import { mendWebAddresses } from './web-addresses.ts'

const mendsFor = (language: string): ProseMends => ({
  prose: (content) => mendSpaces(mendTracking(mendWebAddresses(content)), language),
  address: (address) => withoutTracking(mendWebAddresses(address)),
})

const mendOnce = (text: string, language: string): string => {
  const lines = text.split('\n')
  const fences = findFences(lines)
  if (!fences.ok) return mendFinalNewline(text) // nobody knows which lines are prose
  const { closing } = fences
  const front = [
    ...lines.slice(0, 1),
    ...mendFrontMatter(lines.slice(1, closing - 1)),
    ...lines.slice(closing - 1, closing),
  ]
  const body = lines.slice(closing)
  const mended = body.length === 0 ? [] : [mendProse(body.join('\n'), mendsFor(language))]
  return mendFinalNewline([...front, ...mended].join('\n'))
}

/** One mend may uncover another, and rarely more than that. */
const mostRounds = 10

/**
 * The text of a content file with everything mended that is certain, line by line. It takes what the loader reads, with
 * `\n` line ends; mending twice is mending once.
 */
export const mendText = (text: string, language: string): string => {
  let mended = text
  for (let round = 0; round < mostRounds; round++) {
    const next = mendOnce(mended, language)
    if (next === mended) break
    mended = next
  }
  return mended
}
