import type { AnyItem, Event, Kind, MaterialContent, Organisation, Person, Post, Series } from './items.ts'
import type { YearShelf } from './material-shelves.ts'

/** The folder of each kind: under `content/` and, but for pages, in the address. */
export const folderOf: Readonly<Record<Kind, string>> = {
  session: 'sessions',
  'spin-off': 'spin-offs',
  material: 'materials',
  post: 'posts',
  person: 'people',
  question: 'questions',
  series: 'series',
  stage: 'journey',
  page: 'pages',
}

/** The path of an item's own page: `/sessions/round-table/`; a page of its own stands at the top: `/about/`. */
export const pathOf = (item: Pick<AnyItem, 'kind' | 'slug'>): string =>
  item.kind === 'page' ? `/${item.slug}/` : `/${folderOf[item.kind]}/${item.slug}/`

/** The path of the calendar file of one event, one series or one person: `/sessions/round-table.ics`. */
export const calendarPathOf = (item: Pick<Event | Series | Person, 'kind' | 'slug'>): string =>
  `/${folderOf[item.kind]}/${item.slug}.ics`

/** The path of the picture that stands for an event or a post elsewhere: `/sessions/round-table.png`. */
export const cardPathOf = (item: Pick<Event | Post, 'kind' | 'slug'>): string =>
  `/${folderOf[item.kind]}/${item.slug}.png`

/** The paths that belong to the site itself and not to an item. */
export const paths = {
  home: '/',
  calendar: '/calendar/',
  subscribe: '/calendar/subscribe/',
  search: '/search/',
  searchFacets: '/search/facets.json',
  searchWords: '/search/words.txt',
  searchFiles: '/search/files.txt',
  contribute: '/contribute/',
  /** The site map for people; the one for search engines is `sitemap`. */
  everything: '/site-map/',
  organisations: '/organisations/',
  learnings: '/learnings/',
  notFound: '/404.html',
  allEvents: '/calendar.ics',
  allSessions: '/calendar/sessions.ics',
  allSpinOffs: '/calendar/spin-offs.ics',
  archive: '/calendar/all.ics',
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  eventsJson: '/events.json',
  openSearch: '/opensearch.xml',
  llmsTxt: '/llms.txt',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  icon: '/icon.svg',
  offline: '/offline/',
  styleguide: '/styleguide/',
  styleguideEvents: '/styleguide/events/',
  styleguideLists: '/styleguide/lists/',
  serviceWorker: '/service-worker.js',
  card: '/card.png',
} as const

/** The kinds that have a list of their own, in the order in which all of them are told. */
export const listedKinds = [
  'session',
  'spin-off',
  'material',
  'post',
  'person',
  'question',
  'series',
  'stage',
] as const satisfies readonly Kind[]

export type ListedKind = (typeof listedKinds)[number]

/** The path of the list of a kind: `/sessions/`. */
export const listPathOf = (kind: ListedKind): string => `/${folderOf[kind]}/`

/** The path of the page of an organisation: `/organisations/example-housing/`. */
export const organisationPath = ({ slug }: Pick<Organisation, 'slug'>): string =>
  `${paths.organisations}${slug}/`

/** The path of the list of all materials with such contents: `/materials/kind/slides/`. No material's page lies that deep. */
export const materialKindPath = (content: MaterialContent): string =>
  `${listPathOf('material')}kind/${content}/`

/**
 * The path of a page of the materials of a year, of all or of those with some contents: `/materials/year/2026/`,
 * `/materials/kind/slides/2026/`, and `/materials/year/2026/2/` for the second page of a year with many.
 */
export const materialYearPath = ({
  content,
  year,
  part,
}: Pick<YearShelf, 'content' | 'year'> & Partial<Pick<YearShelf, 'part'>>): string => {
  const base = content === undefined ? `${listPathOf('material')}year/` : materialKindPath(content)
  return `${base}${year}/${part === undefined || part === 1 ? '' : `${part}/`}`
}

/** The path of the JSON Schema of a kind's front matter, of `site.yaml` or of `events.json`: `/schemas/session.json`. */
export const schemaPath = (of: Kind | 'site' | 'events'): string => `/schemas/${of}.json`

/** `/calendar/2020/05/` */
export const monthPath = (year: number, month: number): string =>
  `/calendar/${year}/${String(month).padStart(2, '0')}/`

/** `/calendar/2020/` */
export const yearPath = (year: number): string => `/calendar/${year}/`

/** The path of the calendar file of a year: `/calendar/2020.ics`. */
export const yearCalendarPath = (year: number): string => `/calendar/${year}.ics`
