import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Person } from '../../scripts/domain/items.ts'

/** `former head of corporate communications, Greater Manchester Police` */
export const roleOf = ({ role, organisation }: Person): string =>
  [role, organisation].filter((part) => part !== undefined).join(', ')

/** A person by name, role and organisation. */
export const PersonLine = ({ person }: { readonly person: Person }) => (
  <>
    <a href={pathOf(person)}>{person.title}</a>
    {roleOf(person) && <span class="quiet"> — {roleOf(person)}</span>}
  </>
)
