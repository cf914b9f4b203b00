import type { AnyItem } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { roleOf } from '../domain/person.ts'

/** Enough to guess what somebody meant, and a file of some 12 KB at most. */
const most = 4000

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []

const headOf = (item: AnyItem): string =>
  item.kind === 'person' ? `${item.title} ${roleOf(item)}` : item.title

/**
 * The words that the site itself uses, for "did you mean": those of titles, names and organisations first, then those
 * of the prose, in each part from the most frequent.
 */
export const wordsOf = ({ items }: Library): readonly string[] => {
  const byFrequency = (texts: readonly string[]): readonly string[] => {
    const count = new Map<string, number>()
    for (const word of texts.flatMap(wordsIn)) count.set(word, (count.get(word) ?? 0) + 1)
    return [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word)
  }
  const heads = byFrequency(items.map(headOf))
  const prose = byFrequency(items.flatMap(({ summary, body, note }) => [summary, body.text, note.text]))
  return [...new Set([...heads, ...prose])].slice(0, most)
}
