/**
 * Anchors for headings: as GitHub makes them, with accents folded, so that a link to one can be typed. The same headings
 * always give the same anchors.
 */

/** Letters that do not fall apart into a letter and an accent. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

export const slugOf = (text: string): string => {
  const slug = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøđðþłı]/g, (letter) => folded[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
  return /[\p{L}\p{N}]/u.test(slug) ? slug : 'section'
}

/** Hands out slugs that differ from each other: `questions`, `questions-1`, `questions-2`. */
export const sluggerOf = (): ((text: string) => string) => {
  const taken = new Set<string>()
  const nextOf = new Map<string, number>()
  return (text) => {
    const slug = slugOf(text)
    let next = nextOf.get(slug) ?? 0
    let unique = next === 0 ? slug : `${slug}-${next}`
    while (taken.has(unique)) unique = `${slug}-${++next}`
    nextOf.set(slug, next + 1)
    taken.add(unique)
    return unique
  }
}
