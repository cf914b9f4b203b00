import fc from 'fast-check'

const [firstSurrogate, surrogates, all] = [0xd800, 0x800, 0x110000]

const characterAt = (place: number): string =>
  String.fromCodePoint(place < firstSurrogate ? place : place + surrogates)

/** The way back, by which fast-check puts strings such as `__proto__` among the others. */
const placeOf = (character: unknown): number => {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined
  const place = code === undefined || code < firstSurrogate ? code : code - surrogates
  if (place === undefined || characterAt(place) !== character) throw new Error('That is no character.')
  return place
}

/**
 * Any character of Unicode, as text is made of. The same as fast-check's own unit `binary`, which first makes a table of
 * a million characters to find its way back: that takes each process more than a second.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(all - surrogates - 1).map(characterAt, placeOf)
