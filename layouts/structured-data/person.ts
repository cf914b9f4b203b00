import type { ProfilePage, Person as SchemaPerson } from 'schema-dts'
import type { Person } from '../../scripts/domain/items.ts'
import { languageOf } from '../../scripts/domain/language.ts'
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
const describedPerson = (person: Person, library: Library) => {
  const { site } = library
  const events = eventReferences(library.eventsOf(person), site)
  return {
    ...personOf(person, site),
    url: idOf(person, site),
    ...(person.summary && { description: person.summary }),
    ...(person.role && { jobTitle: person.role }),
    ...from(person, site),
    ...(person.link && { sameAs: person.link }),
    ...(events.length > 0 && { performerIn: events }),
  } satisfies SchemaPerson
}

/**
 * schema.org/ProfilePage: a page about one person of those whose site it is, as Google has it of authors and of people who
 * work somewhere. The person goes by the address of the page, so that the page itself has no id.
 */
export const personData = (person: Person, library: Library): readonly ProfilePage[] => [
  {
    '@type': 'ProfilePage',
    inLanguage: languageOf(person, library.site),
    // Where no change is known it is as old as can be.
    ...(person.revised.toMillis() > 0 && {
      dateModified: person.revised.toISO({ suppressMilliseconds: true }),
    }),
    mainEntity: describedPerson(person, library),
  },
]
