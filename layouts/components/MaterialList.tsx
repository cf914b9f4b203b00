import type { Material } from '../../scripts/domain/items.ts'
import { offerOfMaterial } from '../../scripts/domain/material.ts'
import { ItemLink } from './ItemLink.tsx'

/** Materials, each with what one gets and where. */
export const MaterialList = ({ materials }: { readonly materials: readonly Material[] }) => (
  <ul class="item-list" data-pagefind-weight="1">
    {materials.map((material) => (
      <li>
        <ItemLink item={material} />
        <p>
          {offerOfMaterial(material)}. <span lang={material.language}>{material.summary}</span>
        </p>
      </li>
    ))}
  </ul>
)
