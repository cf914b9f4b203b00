import {
  folderOf,
  type ListedKind,
  listedKinds,
  listPathOf,
  materialYearPath,
  organisationPath,
  pathOf,
  paths,
} from './addresses.ts'
import type { AnyItem, Event, Kind } from './items.ts'
import { kindWords } from './kind-words.ts'
import type { Library } from './library.ts'
import { materialYears, shelfYearWords } from './material-shelves.ts'
import { learningsTitle, organisationsTitle } from './place-names.ts'
import { inSiteZone } from './site.ts'
import { printDate } from './when/print.ts'
import { isDated, startOf } from './when/when.ts'
import { eventsByYear, postsByYear, type YearGroup } from './years.ts'

/** A page of the site, as the site map names it. */
export interface MapEntry {
  readonly title: string
  readonly path: string
  /** BCP 47 tag of the title's language, where that is not the site's. */
  readonly language?: string | undefined
  /** What else tells it from others: its date, or how many there are. */
  readonly detail?: string | undefined
}

/** Pages that belong together. */
export interface MapGroup {
  /** Missing where all of a section are in one group. */
  readonly heading?: string
  readonly entries: readonly MapEntry[]
}

export interface MapSection {
  /** The name of its place on the page, behind `part:`. */
  readonly anchor: string
  readonly heading: string
  readonly groups: readonly MapGroup[]
  /** Whether the order of its entries says something. */
  readonly ordered: boolean
  /** The list of all of the kind. */
  readonly all?: MapEntry
}

/** More of a kind than this are told by year, or left to their list: nobody reads a thousand lines. */
const mostOfAKind = 50

const detailOf = (item: AnyItem, { site }: Library): string | undefined => {
  if (item.kind === 'post') return printDate(inSiteZone(item.published, site))
  if (item.kind !== 'session' && item.kind !== 'spin-off') return undefined
  return isDated(item.when) ? printDate(startOf(item.when)) : undefined
}

const entryOf = (item: AnyItem, library: Library): MapEntry => ({
  title: item.title,
  path: pathOf(item),
  language: item.language,
  detail: detailOf(item, library),
})

const itemsOf = (kind: ListedKind, library: Library): readonly AnyItem[] =>
  library.items.filter((item) => item.kind === kind)

const yearsOf = (kind: ListedKind, library: Library): readonly YearGroup<AnyItem>[] | undefined => {
  const events: Partial<Record<Kind, readonly Event[]>> = {
    session: library.sessions,
    'spin-off': library.spinOffs,
  }
  const own = events[kind]
  if (own) return eventsByYear(own)
  return kind === 'post' ? postsByYear(library.posts, library.site) : undefined
}

/** The pages of the years of a long list of materials. */
const materialEntries = (library: Library): readonly MapEntry[] =>
  materialYears(library.materials, library).map(({ year, materials }) => ({
    title: `${kindWords.material.many}: ${shelfYearWords(year)}`,
    path: materialYearPath({ content: undefined, year }),
    detail: String(materials.length),
  }))

const groupsOf = (kind: ListedKind, library: Library): readonly MapGroup[] => {
  const items = itemsOf(kind, library)
  const years = yearsOf(kind, library)
  if (items.length <= mostOfAKind)
    return (years ?? [{ items }]).map((group) => ({
      ...('heading' in group && { heading: group.heading }),
      entries: group.items.map((item) => entryOf(item, library)),
    }))
  const { many } = kindWords[kind]
  if (kind === 'material') return [{ entries: materialEntries(library) }]
  return [
    {
      entries: (years ?? []).map(({ heading, anchor, items }) => ({
        title: `${many}: ${heading}`,
        path: `${listPathOf(kind)}#part:${anchor}`,
        detail: String(items.length),
      })),
    },
  ]
}

/** What a section is of, where there is any of it. */
interface Listed {
  readonly name: string
  readonly count: number
  readonly anchor: string
  readonly path: string
  readonly groups: readonly MapGroup[]
  readonly ordered?: boolean
}

const sectionOf = ({ name, count, anchor, path, groups, ordered = false }: Listed): readonly MapSection[] =>
  count === 0
    ? []
    : [
        {
          anchor,
          heading: `${name} (${count})`,
          groups: groups.filter(({ entries }) => entries.length > 0),
          ordered,
          all: { title: `${name}: the whole list`, path },
        },
      ]

const kindSection = (kind: ListedKind, library: Library): readonly MapSection[] =>
  sectionOf({
    name: kindWords[kind].many,
    count: itemsOf(kind, library).length,
    anchor: folderOf[kind],
    path: listPathOf(kind),
    groups: groupsOf(kind, library),
    ordered: kind === 'stage',
  })

const organisationSection = ({ organisations }: Library): readonly MapSection[] =>
  sectionOf({
    name: organisationsTitle,
    count: organisations.length,
    anchor: 'organisations',
    path: paths.organisations,
    groups:
      organisations.length > mostOfAKind
        ? []
        : [
            {
              entries: organisations.map((organisation) => ({
                title: organisation.name,
                path: organisationPath(organisation),
              })),
            },
          ],
  })

const ownPages = ({ pages }: Library): MapSection => ({
  anchor: 'pages',
  heading: 'Pages',
  groups: [
    {
      entries: [
        { title: 'Home', path: paths.home },
        { title: 'Calendar', path: paths.calendar },
        { title: 'Subscribe to the calendar', path: paths.subscribe },
        { title: learningsTitle, path: paths.learnings },
        { title: 'Search', path: paths.search },
        { title: 'Contribute', path: paths.contribute },
        ...pages.map((page) => ({ title: page.title, path: pathOf(page), language: page.language })),
      ],
    },
  ],
  ordered: false,
})

/**
 * Every page of the site, for readers who would rather look through a list than search. Of a kind with more than fifty
 * items, the years lead to their place in its list or to pages of their own, and what has no years is left to that list.
 */
export const siteMap = (library: Library): readonly MapSection[] => [
  ownPages(library),
  ...listedKinds.flatMap((kind) => [
    ...kindSection(kind, library),
    ...(kind === 'person' ? organisationSection(library) : []),
  ]),
]
