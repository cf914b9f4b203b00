import type { Person as SchemaPerson } from 'schema-dts'
import type { Person } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { eventReferences } from './event.ts'
import { idOf, personOf } from './references.ts'

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
      ...(person.organisation && { worksFor: { '@type': 'Organization', name: person.organisation } }),
      ...(person.link && { sameAs: person.link }),
      ...(events.length > 0 && { performerIn: events }),
    },
  ]
}
