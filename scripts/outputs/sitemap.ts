import {
  listedKinds,
  listPathOf,
  materialKindPath,
  materialYearPath,
  monthPath,
  organisationPath,
  pathOf,
  paths,
  yearPath,
} from '../domain/addresses.ts'
import type { Library } from '../domain/library.ts'
import { yearShelves } from '../domain/material-shelves.ts'
import { isCanonical } from '../domain/post.ts'
import { absolute } from '../domain/site.ts'
import type { Output } from './output.ts'
import { xmlText } from './xml.ts'

interface Entry {
  readonly path: string
  readonly modified?: string
}

const lists = listedKinds.map((kind): Entry => ({ path: listPathOf(kind) }))

/**
 * Every page worth finding, with the day an item was last changed (sitemaps.org protocol 0.9). A post whose canonical
 * address is elsewhere is not among them: search engines take what is listed for the address to show.
 */
export const sitemap = (
  library: Library,
  months: readonly { readonly year: number; readonly month: number }[],
): Output => {
  const entries: readonly Entry[] = [
    { path: paths.home },
    { path: paths.calendar },
    { path: paths.subscribe },
    { path: paths.contribute },
    { path: paths.everything },
    { path: paths.learnings },
    { path: paths.organisations },
    ...library.organisations.map((organisation) => ({ path: organisationPath(organisation) })),
    ...library.materialKinds.map((content) => ({ path: materialKindPath(content) })),
    ...yearShelves(library).map((shelf) => ({ path: materialYearPath(shelf) })),
    ...[...new Set(months.map(({ year }) => year))].map((year) => ({ path: yearPath(year) })),
    ...months.map(({ year, month }) => ({ path: monthPath(year, month) })),
    ...lists,
    ...library.items.filter(isCanonical).map((item) => ({
      path: pathOf(item),
      ...(item.revised.toMillis() > 0 && { modified: item.revised.toISODate() }),
    })),
  ]
  const url = ({ path, modified }: Entry): string =>
    `<url><loc>${xmlText(absolute(library.site, path))}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>`
  return {
    path: paths.sitemap,
    text: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...entries.map(url),
      '</urlset>',
      '',
    ].join('\n'),
  }
}

export const robots = (library: Library): Output => ({
  path: paths.robots,
  text: `User-agent: *\nAllow: /\n\nSitemap: ${absolute(library.site, paths.sitemap)}\n`,
})
