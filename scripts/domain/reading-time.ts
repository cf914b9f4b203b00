/** Words a minute: what adults read of plain prose on a screen, silently. */
const pace = 220

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

const wordsIn = (stretch: string): number => {
  if (stretch.includes('://') || !/[\p{L}\p{N}]/u.test(stretch)) return 0
  return Math.max(1, (stretch.match(unspaced)?.length ?? 0) / 2)
}

/**
 * How many words somebody reads in a plain text. Addresses and lone signs are not read; where a script has no spaces,
 * two characters count as a word.
 */
export const countWords = (text: string): number =>
  Math.round(text.split(/\s+/).reduce((sum, stretch) => sum + wordsIn(stretch), 0))

/** `4 minutes to read`, to the nearest minute; nothing for what is read in less than one, which everybody can see. */
export const readingTime = (text: string): string | undefined => {
  const minutes = countWords(text) / pace
  if (minutes < 1) return undefined
  const whole = Math.round(minutes)
  return `${whole} ${whole === 1 ? 'minute' : 'minutes'} to read`
}
