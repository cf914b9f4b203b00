import { pathOf } from '../../scripts/domain/addresses.ts'
import type { AnyItem } from '../../scripts/domain/items.ts'

/** Items by title, each with its sentence. */
export const ItemList = ({ items }: { readonly items: readonly AnyItem[] }) => (
  <ul class="item-list">
    {items.map((item) => (
      <li>
        <a href={pathOf(item)} lang={item.language} dir="auto">
          {item.title}
        </a>
        {item.summary && <p lang={item.language}>{item.summary}</p>}
      </li>
    ))}
  </ul>
)
