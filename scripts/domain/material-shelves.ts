import { yearOf } from './event.ts'
import type { Material, MaterialContent } from './items.ts'
import type { Library } from './library.ts'
import { contentWords } from './material.ts'
import { materialsWith } from './material-finding.ts'
import { isDated } from './when/when.ts'

/*
 * How the list of all materials, or of those with some contents, stays a page that loads at once, however many years it
 * spans: it holds the newest of them, and each year has pages of its own. Where few are, the list is whole and there are
 * no years.
 */

/** A page holds no more than these. */
const mostOnAPage = 50

/** More than one takes in at a glance. */
const worthNarrowing = 6

/** Whether a list is long enough for a filter. */
export const isWorthNarrowing = (materials: readonly Material[]): boolean => materials.length > worthNarrowing

/** The year of a material's event; of some, nobody knows it. */
export type ShelfYear = number | 'unknown'

/** A page of the materials of one year. */
export interface YearShelf {
  /** Missing where it holds materials of any contents. */
  readonly content: MaterialContent | undefined
  readonly year: ShelfYear
  /** Which page of the year it is, from 1 for the newest materials, and of how many. */
  readonly part: number
  readonly parts: number
  readonly materials: readonly Material[]
}

/** The materials of a year, as the pages before it tell of them. */
interface MaterialYear {
  readonly year: ShelfYear
  readonly materials: readonly Material[]
}

/** All materials, or all with such contents. */
const shelved = (content: MaterialContent | undefined, library: Library): readonly Material[] =>
  content === undefined ? library.materials : materialsWith(content, library)

/** Those that the list itself holds: all, or the newest. */
export const newestOf = (materials: readonly Material[]): readonly Material[] =>
  materials.slice(0, mostOnAPage)

/** `Slides from our events, the newest event first.` The order is told where a date is known that it could go by. */
export const listLead = (what: string, materials: readonly Material[], library: Library): string => {
  const hasOrder = materials.some((material) => library.eventsOf(material).some(({ when }) => isDated(when)))
  return `${what} from our events${hasOrder ? ', the newest event first' : ''}.`
}

/** The years of a list that is too long for one page, the newest first. A material of two years is in both. */
export const materialYears = (materials: readonly Material[], library: Library): readonly MaterialYear[] => {
  if (materials.length <= mostOnAPage) return []
  const years = new Map<ShelfYear, Material[]>()
  for (const material of materials) {
    const own = new Set<ShelfYear>(library.eventsOf(material).map((event) => yearOf(event) ?? 'unknown'))
    for (const year of own.size > 0 ? own : new Set<ShelfYear>(['unknown']))
      years.set(year, [...(years.get(year) ?? []), material])
  }
  const age = (year: ShelfYear): number => (year === 'unknown' ? Number.NEGATIVE_INFINITY : year)
  return [...years]
    .map(([year, own]) => ({ year, materials: own }))
    .sort((one, other) => (age(one.year) < age(other.year) ? 1 : -1))
}

/** Equal parts of a list, as few as can be. */
const partsOf = (materials: readonly Material[]): readonly (readonly Material[])[] => {
  const parts = Math.ceil(materials.length / mostOnAPage)
  const size = Math.ceil(materials.length / parts)
  return Array.from({ length: parts }, (_, at) => materials.slice(at * size, (at + 1) * size))
}

/** The pages of all years of a list, from the newest materials to the oldest. */
export const yearShelvesOf = (content: MaterialContent | undefined, library: Library): readonly YearShelf[] =>
  materialYears(shelved(content, library), library).flatMap(({ year, materials }) =>
    partsOf(materials).map((own, at, { length: parts }) => ({
      content,
      year,
      part: at + 1,
      parts,
      materials: own,
    })),
  )

/** The pages of all years of all lists. */
export const yearShelves = (library: Library): readonly YearShelf[] =>
  [undefined, ...library.materialKinds].flatMap((content) => yearShelvesOf(content, library))

/** `2026`, or that nobody knows. */
export const shelfYearWords = (year: ShelfYear): string =>
  year === 'unknown' ? 'Without a date' : String(year)

/** `Slides of 2026, part 2 of 3` */
export const shelfTitle = ({ content, year, part, parts }: YearShelf): string => {
  const what = content === undefined ? 'Materials' : contentWords[content]
  const when = year === 'unknown' ? ' without a date' : ` of ${year}`
  return `${what}${when}${parts > 1 ? `, part ${part} of ${parts}` : ''}`
}
