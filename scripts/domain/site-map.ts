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
import type { CountedLink } from './counted-link.ts'
import type { AnyItem, Event, Kind } from './items.ts'
import { kindWords } from './kind-words.ts'
import type { Library } from './library.ts'
import { materialYears, shelfYearWords } from './material-shelves.ts'
import { learningsTitle, organisationsTitle } from './place-names.ts'
import { dateWords } from './post.ts'
import { printDate } from './when/print.ts'
import { isDated, startOf } from './when/when.ts'
import { eventsByYear, postsByYear, type YearGroup } from './years.ts'

/** Pages that belong together. */
export interface MapGroup {
  /** Missing where all of a section are in one group. */
  readonly heading?: string
  readonly links: readonly CountedLink[]
}

export interface MapSection {
  /** The name of its place on the page, behind `part:`. */
  readonly anchor: string
  readonly heading: string
  readonly groups: readonly MapGroup[]
  /** Whether the order of its links says something. */
  readonly ordered: boolean
  /** The list of all of the kind. */
  readonly all?: CountedLink
}

/** More of a kind than this are told by year, or left to their list: nobody reads a thousand lines. */
const mostOfAKind = 50

const detailOf = (item: AnyItem, { site }: Library): string | undefined => {
  if (item.kind === 'post') return dateWords(item, site)
  if (item.kind !== 'session' && item.kind !== 'spin-off') return undefined
  return isDated(item.when) ? printDate(startOf(item.when)) : undefined
}

const linkOf = (item: AnyItem, library: Library): CountedLink => ({
  label: item.title,
  href: pathOf(item),
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
const materialLinks = (library: Library): readonly CountedLink[] =>
  materialYears(library.materials, library).map(({ year, materials }) => ({
    label: `${kindWords.material.many}: ${shelfYearWords(year)}`,
    href: materialYearPath({ content: undefined, year }),
    count: String(materials.length),
  }))

const groupsOf = (kind: ListedKind, library: Library): readonly MapGroup[] => {
  const items = itemsOf(kind, library)
  const years = yearsOf(kind, library)
  if (items.length <= mostOfAKind)
    return (years ?? [{ items }]).map((group) => ({
      ...('heading' in group && { heading: group.heading }),
      links: group.items.map((item) => linkOf(item, library)),
    }))
  const { many } = kindWords[kind]
  if (kind === 'material') return [{ links: materialLinks(library) }]
  return [
    {
      links: (years ?? []).map(({ heading, anchor, items }) => ({
        label: `${many}: ${heading}`,
        href: `${listPathOf(kind)}#part:${anchor}`,
        count: String(items.length),
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
          groups: groups.filter(({ links }) => links.length > 0),
          ordered,
          all: { label: `${name}: the whole list`, href: path },
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
              links: organisations.map((organisation) => ({
                label: organisation.name,
                href: organisationPath(organisation),
              })),
            },
          ],
  })

const ownPages = ({ pages }: Library): MapSection => ({
  anchor: 'pages',
  heading: 'Pages',
  groups: [
    {
      links: [
        { label: 'Home', href: paths.home },
        { label: 'Calendar', href: paths.calendar },
        { label: 'Subscribe to the calendar', href: paths.subscribe },
        { label: learningsTitle, href: paths.learnings },
        { label: 'Search', href: paths.search },
        { label: 'Contribute', href: paths.contribute },
        ...pages.map((page) => ({ label: page.title, href: pathOf(page), language: page.language })),
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
