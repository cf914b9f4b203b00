import { listPathOf, materialKindPath, materialYearPath, pathOf } from './addresses.ts'
import type { CountedLink } from './counted-link.ts'
import type { Event, Material, MaterialContent, Person, Question } from './items.ts'
import type { Library } from './library.ts'
import { countOf } from './list-words.ts'
import { contentWords } from './material.ts'
import { materialsWith } from './material-finding.ts'
import { materialYears, shelfYearWords } from './material-shelves.ts'
import { printDate } from './when/print.ts'
import { isDated, startOf } from './when/when.ts'
import { eventsByYear } from './years.ts'

/*
 * Pages that hold a part of the list of materials each: they do without a script what the filter does with one.
 */

/** Parts of one sort. */
export interface Parts {
  readonly by: 'year' | 'kind' | 'event' | 'person' | 'question'
  /** Never empty. */
  readonly links: readonly CountedLink[]
}

/** Where the list itself is too long for a page, more links than these of a sort stand elsewhere too. */
const mostLinks = 30

const materialsIn = (count: number): string => countOf(count, 'material')

/** The years of a list that is too long for one page. */
export const yearLinks = (
  content: MaterialContent | undefined,
  materials: readonly Material[],
  library: Library,
): readonly CountedLink[] =>
  materialYears(materials, library).map(({ year, materials: own }) => ({
    href: materialYearPath({ content, year }),
    label: shelfYearWords(year),
    count: materialsIn(own.length),
  }))

/** The places on the pages of items where their materials are. */
const itemLinks = (
  items: readonly (Event | Person | Question)[],
  part: string,
  library: Library,
): readonly CountedLink[] =>
  items
    .map((item) => ({
      href: `${pathOf(item)}#part:${part}`,
      label: item.title,
      language: item.language,
      materials: library.materialsOf(item).length,
      detail: 'when' in item && isDated(item.when) ? printDate(startOf(item.when)) : undefined,
    }))
    .filter(({ materials }) => materials > 0)
    .map(({ materials, ...link }) => ({ ...link, count: materialsIn(materials) }))

/** The events that some materials are from, the newest first. */
export const eventLinks = (materials: readonly Material[], library: Library): readonly CountedLink[] => {
  const events = new Set(materials.flatMap((material) => library.eventsOf(material)))
  return itemLinks(
    eventsByYear(library.events.filter((event) => events.has(event))).flatMap(({ items }) => items),
    'materials',
    library,
  )
}

/** The events of each year, which stand on the page of its materials. */
const eventYears = (library: Library): readonly CountedLink[] =>
  materialYears(library.materials, library).flatMap(({ year, materials }) => {
    const count = eventLinks(materials, library).length
    return count === 0
      ? []
      : {
          href: `${materialYearPath({ content: undefined, year })}#part:find`,
          label: year === 'unknown' ? 'Events without a date' : `Events of ${year}`,
          count: countOf(count, 'event'),
        }
  })

/** All ways to parts of the list of all materials. */
export const partsOfMaterials = (library: Library): readonly Parts[] => {
  const { materials, people, questions } = library
  const years = yearLinks(undefined, materials, library)
  const fewOr = (elsewhere: readonly CountedLink[], links: readonly CountedLink[]): readonly CountedLink[] =>
    years.length > 0 && links.length > mostLinks ? elsewhere : links
  const parts: readonly Parts[] = [
    { by: 'year', links: years },
    {
      by: 'kind',
      links: library.materialKinds.map((content) => ({
        href: materialKindPath(content),
        label: contentWords[content],
        count: materialsIn(materialsWith(content, library).length),
      })),
    },
    { by: 'event', links: fewOr(eventYears(library), eventLinks(materials, library)) },
    {
      by: 'person',
      links: fewOr(
        [{ href: listPathOf('person'), label: 'All people', count: String(people.length) }],
        itemLinks(people, 'materials', library),
      ),
    },
    {
      by: 'question',
      links: fewOr(
        [{ href: listPathOf('question'), label: 'All questions', count: String(questions.length) }],
        itemLinks(questions, 'thread', library),
      ),
    },
  ]
  return parts.filter(({ links }) => links.length > 0)
}
