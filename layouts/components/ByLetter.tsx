import type { Child } from 'hono/jsx'
import { byLetter } from '../../scripts/domain/letters.ts'
import { Section } from './Section.tsx'

/** A list that fits on a few screens needs no letters. */
const fewEnough = 30

interface ByLetterProps<Item> {
  /** In the order of their names. */
  readonly items: readonly Item[]
  readonly nameOf: (item: Item) => string
  readonly children: (item: Item) => Child
}

/** A list by name; a long one under its letters, with a way to each of them. */
export const ByLetter = <Item,>({ items, nameOf, children }: ByLetterProps<Item>) => {
  const list = (some: readonly Item[]) => (
    <ul class="item-list">
      {some.map((item) => (
        <li>{children(item)}</li>
      ))}
    </ul>
  )
  if (items.length <= fewEnough) return list(items)
  const groups = byLetter(items, nameOf)
  return (
    <>
      <nav aria-label="Letters">
        <ul class="letters">
          {groups.map(({ heading }, at) => (
            <li>
              <a href={`#part:letter-${at + 1}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ heading, items: some }, at) => (
        <Section title={heading} id={`letter-${at + 1}`}>
          {list(some)}
        </Section>
      ))}
    </>
  )
}
