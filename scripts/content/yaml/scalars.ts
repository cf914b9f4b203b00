/**
 * Where in the source of a value a character of its words comes from: the words leave out quotation marks, escapes and
 * the white space of line breaks. Where the two cannot be followed side by side, the start of the source.
 */
export const offsetWithin = (source: string, words: string, offset: number): number => {
  // The sign that says how a value of several lines is folded is no part of it: `>-`.
  let at = /^[|>].*\n/.exec(source)?.[0].length ?? 0
  for (let index = 0; index <= offset && index < words.length; index++) {
    const character = words.charAt(index)
    if (/\s/.test(character)) continue
    const found = source.indexOf(character, at)
    if (found < 0) return 0
    if (index === offset) return found
    at = found + 1
  }
  return at
}
