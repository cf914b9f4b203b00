import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { paths } from '../../scripts/domain/addresses.ts'
import { absolute, fullName, type Site } from '../../scripts/domain/site.ts'
import { organizationId, organizationOf } from './references.ts'

/** How to search: the words take the place of what is in braces, and may not be left out. */
const searchOf = (site: Site): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${absolute(site, paths.search)}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
})

/** The community and its site: schema.org/Organization and schema.org/WebSite. */
export const siteData = (site: Site): readonly [Organization, WebSite] => [
  {
    ...organizationOf(site),
    alternateName: site.name,
    description: site.description,
    email: site.contact,
    logo: absolute(site, paths.icon),
  },
  {
    '@type': 'WebSite',
    '@id': absolute(site, `${paths.home}#website`),
    name: site.name,
    alternateName: fullName(site),
    description: site.description,
    url: absolute(site, paths.home),
    inLanguage: site.language,
    publisher: { '@id': organizationId(site) },
    potentialAction: searchOf(site),
  },
]
