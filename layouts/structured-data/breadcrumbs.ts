import type { BreadcrumbList } from 'schema-dts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import type { Place } from '../components/Breadcrumbs.tsx'

/** schema.org/BreadcrumbList: the places above a page, and the page itself, which needs no address. */
export const breadcrumbData = (places: readonly Place[], here: string, site: Site): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    ...places.map(({ href, label }, at) => ({
      '@type': 'ListItem' as const,
      position: at + 1,
      name: label,
      item: absolute(site, href),
    })),
    { '@type': 'ListItem', position: places.length + 1, name: here },
  ],
})
