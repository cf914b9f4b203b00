import type { FacetsFile } from '../../../scripts/search/facets.ts'

/** What was chosen to narrow results down: names of facets and their values. */
export type Choice = ReadonlyMap<string, string>

export interface Facets {
  /** Where a page stands among all, from the newest. */
  place(id: string): number
  /** Whether a page has everything that was chosen. */
  fits(id: string, choice: Choice): boolean
  /** How many of these pages have each value of a facet, given everything else that was chosen. */
  counts(ids: readonly string[], facet: string, choice: Choice): ReadonlyMap<string, number>
}

const without = (choice: Choice, facet: string): Choice =>
  new Map([...choice].filter(([name]) => name !== facet))

export const readFacets = ({ values, pages }: FacetsFile): Facets => {
  const valuesOf = new Map(
    pages.map(([id, , ...numbers]) => [
      id,
      numbers.flatMap((number) => (values[number] ? [values[number]] : [])),
    ]),
  )
  const places = new Map(pages.map(([id], at) => [id, at]))
  const fits = (id: string, choice: Choice): boolean =>
    [...choice].every(([facet, value]) =>
      valuesOf.get(id)?.some(([name, one]) => name === facet && one === value),
    )
  return {
    place: (id) => places.get(id) ?? pages.length,
    fits,
    counts: (ids, facet, choice) => {
      const counts = new Map(values.flatMap(([name, value]) => (name === facet ? [[value, 0]] : [])))
      const others = without(choice, facet)
      for (const id of ids)
        if (fits(id, others))
          for (const [name, value] of valuesOf.get(id) ?? [])
            if (name === facet) counts.set(value, (counts.get(value) ?? 0) + 1)
      return counts
    },
  }
}
