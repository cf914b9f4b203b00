/** The values of a list under the headings that `headingOf` gives, headings in order of first appearance. */
export const groupBy = <Item, Heading>(
  items: readonly Item[],
  headingOf: (item: Item) => Heading,
): readonly { readonly heading: Heading; readonly items: readonly Item[] }[] => {
  const groups = new Map<Heading, Item[]>()
  for (const item of items) {
    const heading = headingOf(item)
    const group = groups.get(heading)
    if (group) group.push(item)
    else groups.set(heading, [item])
  }
  return [...groups].map(([heading, members]) => ({ heading, items: members }))
}
