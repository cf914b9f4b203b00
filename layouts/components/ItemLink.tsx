import type { Child } from 'hono/jsx'
import { pathOf } from '../../scripts/domain/addresses.ts'
import type { AnyItem } from '../../scripts/domain/items.ts'
import { Title } from './Title.tsx'

interface ItemLinkProps {
  readonly item: AnyItem
  /** What it is to that in which it stands (microformats2): its name and address, or what it is about. */
  readonly as?: 'p-name u-url' | 'p-category'
}

/** The title of an item, which leads to its page. */
export const ItemLink = ({ item, as }: ItemLinkProps) => (
  <a class={as} href={pathOf(item)} lang={item.language} dir="auto">
    <Title>{item.title}</Title>
  </a>
)

interface ItemLinksProps<Item extends AnyItem> {
  readonly items: readonly Item[]
  /** What to say of each, behind it. */
  readonly after?: (item: Item) => Child
}

/** Items as one says them: “Low tide, The sea wall and Storm drill”. */
export const ItemLinks = <Item extends AnyItem>({ items, after }: ItemLinksProps<Item>) => (
  <>
    {items.map((item, at) => (
      <>
        {at > 0 && (at === items.length - 1 ? ' and ' : ', ')}
        <ItemLink item={item} />
        {after?.(item)}
      </>
    ))}
  </>
)
