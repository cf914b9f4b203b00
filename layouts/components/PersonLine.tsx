import { organisationPath, pathOf } from '../../scripts/domain/addresses.ts'
import type { Person } from '../../scripts/domain/items.ts'
import { isFormer, roleOf } from '../../scripts/domain/person.ts'
import { ItemLink } from './ItemLink.tsx'

/** What somebody does, and where. To a program, an organisation of the past is not theirs (microformats2). */
export const Role = ({ person }: { readonly person: Person }) => {
  const { role, organisation } = person
  return (
    <>
      {role && <span class="p-job-title">{role}</span>}
      {role && organisation && ', '}
      {organisation && (
        <a
          class={isFormer(person) ? 'person-link' : 'person-link p-org'}
          href={organisationPath(organisation)}
          dir="auto"
        >
          {organisation.name}
        </a>
      )}
    </>
  )
}

interface PersonLineProps {
  readonly person: Person
  /** What they are to the event or the post that the line stands in (microformats2). */
  readonly as?: 'p-author' | 'p-attendee' | undefined
}

/** A person by name, role and organisation. */
export const PersonLine = ({ person, as }: PersonLineProps) => (
  <span class={as ? `${as} h-card` : 'h-card'}>
    <a class="person-link p-name u-url" href={pathOf(person)}>
      {person.title}
    </a>
    {roleOf(person) && (
      <span class="quiet">
        {' '}
        — <Role person={person} />
      </span>
    )}
  </span>
)

interface PeopleListProps extends Pick<PersonLineProps, 'as'> {
  readonly people: readonly Person[]
}

/** People, each on a line. */
export const PeopleList = ({ people, as }: PeopleListProps) => (
  <ul class="plain-list" data-pagefind-weight="4">
    {people.map((person) => (
      <li>
        <PersonLine person={person} as={as} />
      </li>
    ))}
  </ul>
)

/** A person by name and role, where everybody is from the same organisation. */
export const PersonOf = ({ person }: { readonly person: Person }) => (
  <>
    <ItemLink item={person} />
    {person.role && <span class="quiet"> — {person.role}</span>}
  </>
)
