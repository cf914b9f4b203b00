import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Person } from '../../scripts/domain/items.ts'
import { roleOf } from '../../scripts/domain/person.ts'

/** What somebody does, and where. */
export const Role = ({ person: { role, organisation } }: { readonly person: Person }) => (
  <>
    {role && <span class="p-job-title">{role}</span>}
    {role && organisation && ', '}
    {organisation && <span class="p-org">{organisation}</span>}
  </>
)

interface PersonLineProps {
  readonly person: Person
  /** What they are to the event or the post that the line stands in (microformats2). */
  readonly as?: 'p-author' | 'p-attendee'
}

/** A person by name, role and organisation. */
export const PersonLine = ({ person, as }: PersonLineProps) => (
  <span class={as ? `${as} h-card` : 'h-card'}>
    <a class="p-name u-url" href={pathOf(person)}>
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
