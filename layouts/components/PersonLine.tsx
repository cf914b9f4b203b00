import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Person } from '../../scripts/domain/items.ts'
import { roleOf } from '../../scripts/domain/person.ts'

/** A person by name, role and organisation. */
export const PersonLine = ({ person }: { readonly person: Person }) => (
  <>
    <a href={pathOf(person)}>{person.title}</a>
    {roleOf(person) && <span class="quiet"> — {roleOf(person)}</span>}
  </>
)
