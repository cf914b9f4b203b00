import { groupBy } from './groups.ts'

/** The letter a name is looked up under, without its accents; one sign for all names that begin with none. */
const letterOf = (name: string): string => {
  const [letter = '#'] = /^\p{L}/u.exec(name.normalize('NFKD')) ?? []
  return letter.toUpperCase()
}

/** The values of a list under the first letters of their names, in the order of the alphabet. */
export const byLetter = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly { readonly heading: string; readonly items: readonly Item[] }[] =>
  groupBy(items, (item) => letterOf(nameOf(item))).toSorted((a, b) => (a.heading < b.heading ? -1 : 1))
