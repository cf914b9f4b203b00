import type { Person as SchemaPerson } from 'schema-dts'
import type { Person } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { isFormer } from '../../scripts/domain/person.ts'
import type { Site } from '../../scripts/domain/site.ts'
import { eventReferences } from './event.ts'
import { organisationOf } from './organisation.ts'
import { idOf, personOf } from './references.ts'

/**
 * Where somebody is from, or was. `worksFor` would say more than the files do: people also speak for charities that they
 * give their time to, and some files tell of years ago.
 */
const from = (person: Person, site: Site) => {
  if (!person.organisation) return {}
  const organisation = organisationOf(person.organisation, site)
  return isFormer(person) ? { alumniOf: organisation } : { affiliation: organisation }
}

/** schema.org/Person */
export const personData = (person: Person, library: Library): readonly SchemaPerson[] => {
  const { site } = library
  const events = eventReferences(library.eventsOf(person), site)
  return [
    {
      ...personOf(person, site),
      url: idOf(person, site),
      ...(person.summary && { description: person.summary }),
      ...(person.role && { jobTitle: person.role }),
      ...from(person, site),
      ...(person.link && { sameAs: person.link }),
      ...(events.length > 0 && { performerIn: events }),
    },
  ]
}
