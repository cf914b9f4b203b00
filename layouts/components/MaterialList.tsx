import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Material } from '../../scripts/domain/items.ts'
import { offerOfMaterial } from '../../scripts/domain/material.ts'

/** Materials, each with what one gets and where. */
export const MaterialList = ({ materials }: { readonly materials: readonly Material[] }) => (
  <ul class="item-list" data-pagefind-weight="1">
    {materials.map((material) => (
      <li>
        <a href={pathOf(material)} lang={material.language} dir="auto">
          {material.title}
        </a>
        <p>
          {offerOfMaterial(material)}. <span lang={material.language}>{material.summary}</span>
        </p>
      </li>
    ))}
  </ul>
)
