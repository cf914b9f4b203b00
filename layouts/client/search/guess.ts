/** What somebody most probably meant, and whether that is sure enough to answer it instead. */
export interface Guess {
  readonly text: string
  readonly isSure: boolean
}

/**
 * How many letters are wrong, missing, too many or changed places (optimal string alignment). Our own, because a
 * library for it takes an eighth of what this page may weigh.
 */
const slips = (typed: string, meant: string): number => {
  let twoAbove: readonly number[] = []
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row++) {
    const line = [row]
    for (let at = 1; at <= meant.length; at++) {
      const isSame = typed[row - 1] === meant[at - 1]
      const isSwapped = typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1]
      line[at] = Math.min(
        (line[at - 1] ?? 0) + 1,
        (above[at] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (twoAbove[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    twoAbove = above
    above = line
  }
  return above[meant.length] ?? 0
}

/** Shorter words are too many and too alike, and nobody mistypes a longer one in a way that we could guess. */
const isGuessable = ({ length }: string): boolean => length > 3 && length < 40

/** The word of the site that is nearest to a word that no page has, or two of them that were written as one. */
export const guess = (typed: string, words: readonly string[]): Guess | undefined => {
  if (!isGuessable(typed)) return undefined
  const likely = typed.length > 9 ? 2 : 1
  let fewest = likely + 2
  let nearest: string | undefined
  for (const word of words) {
    if (Math.abs(word.length - typed.length) >= fewest) continue
    const count = slips(typed, word)
    if (count < fewest) {
      fewest = count
      nearest = word
    }
  }
  if (nearest && fewest <= likely && nearest[0] === typed[0] && typed.length > 4)
    return { text: nearest, isSure: true }
  const known = new Set(words)
  for (let at = 3; at < typed.length - 2; at++) {
    const apart = [typed.slice(0, at), typed.slice(at)]
    if (apart.every((part) => known.has(part))) return { text: apart.join(' '), isSure: true }
  }
  return nearest ? { text: nearest, isSure: false } : undefined
}
