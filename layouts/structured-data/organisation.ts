import type { Organization } from 'schema-dts'
import { organisationPath } from '../../scripts/domain/addresses.ts'
import type { Organisation } from '../../scripts/domain/items.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'

/** How a page names an organisation that somebody is from. */
export const organisationOf = (organisation: Organisation, site: Site) =>
  ({
    '@type': 'Organization',
    '@id': absolute(site, organisationPath(organisation)),
    name: organisation.name,
  }) satisfies Organization

/** schema.org/Organization: its name and where it is told of here. Its own site is not known. */
export const organisationData = (organisation: Organisation, site: Site): readonly Organization[] => [
  {
    ...organisationOf(organisation, site),
    mainEntityOfPage: absolute(site, organisationPath(organisation)),
  },
]
