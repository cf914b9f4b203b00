import type {
  CreativeWork,
  DigitalDocument,
  IdReference,
  PresentationDigitalDocument,
  Thing,
  VideoObject,
} from 'schema-dts'
import type { Material, MaterialContent } from '../../scripts/domain/items.ts'
import { languageOf } from '../../scripts/domain/language.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import { idOf } from './references.ts'

type Work = CreativeWork | DigitalDocument | PresentationDigitalDocument | VideoObject

const typeOf = {
  slides: 'PresentationDigitalDocument',
  video: 'VideoObject',
  notes: 'DigitalDocument',
  link: 'CreativeWork',
} as const satisfies Readonly<Record<MaterialContent, string>>

/** The type of a material: its own where it is one thing, else that of a whole with parts. */
const wholeType = ({ contains: [first, ...others] }: Material) =>
  first === undefined || others.length > 0 ? 'CreativeWork' : typeOf[first]

const namedWork = (material: Material, site: Site): Work => ({
  '@type': wholeType(material),
  '@id': idOf(material, site),
  name: material.title,
})

/** How an event names a material. A video goes by its id alone: half a VideoObject would be taken for a faulty one. */
export const materialOf = (material: Material, site: Site): Work | IdReference =>
  wholeType(material) === 'VideoObject' ? { '@id': idOf(material, site) } : namedWork(material, site)

/** When something was put online, under the name that search engines look for it by. */
const publicationOf = (type: string, { published }: Material) =>
  published && { [type === 'VideoObject' ? 'uploadDate' : 'datePublished']: published.toISODate() }

/**
 * A material as what it is: slides, a video, notes, or a work of several such parts. How long it is and what it looks like
 * are not told, because nobody noted it. Search engines show no picture of a video without one of it, and say so to whoever
 * runs the site: it is a video all the same, and others who read this should know.
 */
export const materialData = (material: Material, site: Site): readonly Thing[] => {
  const url = material.link.startsWith('/') ? absolute(site, material.link) : material.link
  const described = material.summary && { description: material.summary }
  const parts = material.contains.map((content) => ({
    '@type': typeOf[content],
    name: material.title,
    ...described,
    url,
    ...publicationOf(typeOf[content], material),
  }))
  return [
    {
      ...namedWork(material, site),
      ...described,
      url,
      inLanguage: languageOf(material, site),
      ...publicationOf(wholeType(material), material),
      mainEntityOfPage: idOf(material, site),
      ...(parts.length > 1 && { hasPart: parts }),
    },
  ]
}
