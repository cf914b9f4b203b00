import { closest, distance } from 'fastest-levenshtein'

/** Nobody mistypes a longer word in a way that we could guess, and comparing long words takes long. */
const longest = 80

const lettersOf = (word: string): string => [...word].sort().join('')

/** How many slips of the finger a word of that length may have. */
const slipsIn = ({ length }: string): number => (length <= 4 ? 1 : length <= 8 ? 2 : Math.floor(length / 3))

/** The known word nearest to a mistyped one, if it is near enough to be meant. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0 || word.length > longest) return undefined
  const typed = word.toLowerCase()
  const nearest = closest(typed, known)
  const isNear = distance(typed, nearest) <= slipsIn(typed) || lettersOf(typed) === lettersOf(nearest)
  return isNear ? nearest : undefined
}

/** The same for somebody who is wrong very often: nobody reads more suggestions than that, and each costs time. */
export const createGuesser = (most = 200): typeof didYouMean => {
  let made = 0
  return (word, known) => (made++ < most ? didYouMean(word, known) : undefined)
}
