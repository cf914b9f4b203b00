import type { SearchFacts } from './facts.ts'

/**
 * What the search page needs to narrow results down, count them and sort them by date. A page is its id in the index,
 * its day or an empty text, and the numbers of its values.
 */
export interface FacetsFile {
  readonly values: readonly (readonly [facet: string, value: string])[]
  readonly pages: readonly (readonly [id: string, day: string, ...values: readonly number[]])[]
}

/** Pages from the newest, those without a day last. */
export const facetsFile = (
  pages: readonly (Pick<SearchFacts, 'facets' | 'day'> & { readonly id: string })[],
): FacetsFile => {
  const numbers = new Map<string, number>()
  const values: (readonly [string, string])[] = []
  const numberOf = (facet: string, value: string): number => {
    const key = JSON.stringify([facet, value])
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, values.length)
    return values.push([facet, value]) - 1
  }
  const byDay = [...pages].sort((a, b) =>
    (b.day ?? '') < (a.day ?? '') ? -1 : (b.day ?? '') > (a.day ?? '') ? 1 : 0,
  )
  return {
    pages: byDay.map(({ id, day, facets }) => [
      id,
      day ?? '',
      ...new Set(facets.map(([facet, value]) => numberOf(facet, value))),
    ]),
    values,
  }
}
