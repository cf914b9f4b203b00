import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Material, MaterialContent } from '../../scripts/domain/items.ts'

const words: Readonly<Record<MaterialContent, string>> = {
  slides: 'slides',
  video: 'video',
  notes: 'notes',
  link: 'link',
}

/** `Slides and video` */
export const contentsOf = ({ contains }: Material): string => {
  const list = contains.map((part) => words[part])
  const said = list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export const MaterialList = ({ materials }: { readonly materials: readonly Material[] }) => (
  <ul class="item-list" data-pagefind-weight="1">
    {materials.map((material) => (
      <li>
        <a href={pathOf(material)} lang={material.language} dir="auto">
          {material.title}
        </a>
        <p>
          {contentsOf(material)}. <span lang={material.language}>{material.summary}</span>
        </p>
      </li>
    ))}
  </ul>
)
