import type {
  CreativeWork,
  DigitalDocument,
  MediaObject,
  PresentationDigitalDocument,
  Thing,
} from 'schema-dts'
import type { Material, MaterialContent } from '../../scripts/domain/items.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import { idOf } from './references.ts'

type Work = CreativeWork | DigitalDocument | PresentationDigitalDocument | MediaObject

/**
 * A video is told as the MediaObject that it is as well: search engines take a VideoObject without a picture and the day
 * of its upload for a faulty one, and nobody noted either.
 */
const typeOf = {
  slides: 'PresentationDigitalDocument',
  video: 'MediaObject',
  notes: 'DigitalDocument',
  link: 'CreativeWork',
} as const satisfies Readonly<Record<MaterialContent, string>>

/** The type of a material: its own where it is one thing, else that of a whole with parts. */
const wholeType = ({ contains: [first, ...others] }: Material) =>
  first === undefined || others.length > 0 ? 'CreativeWork' : typeOf[first]

/** How an event names a material. */
export const materialOf = (material: Material, site: Site): Work => ({
  '@type': wholeType(material),
  '@id': idOf(material, site),
  name: material.title,
})

/**
 * A material as what it is: slides, a video, notes, or a work of several such parts. When it was made, how long it is and
 * what it looks like are not told, because nobody noted it.
 */
export const materialData = (material: Material, site: Site): readonly Thing[] => {
  const url = material.link.startsWith('/') ? absolute(site, material.link) : material.link
  const parts = material.contains.map((content) => ({ '@type': typeOf[content], name: material.title, url }))
  return [
    {
      ...materialOf(material, site),
      ...(material.summary && { description: material.summary }),
      url,
      mainEntityOfPage: idOf(material, site),
      ...(parts.length > 1 && { hasPart: parts }),
    },
  ]
}
