import type { Person } from './items.ts'

/** What somebody does, and where: `former head of corporate communications, Greater Manchester Police`. May be empty. */
export const roleOf = ({ role, organisation }: Pick<Person, 'role' | 'organisation'>): string =>
  [role, organisation].filter((part) => part !== undefined).join(', ')

/** The same after the name. */
export const nameWithRole = (person: Person): string =>
  [person.title, roleOf(person)].filter((part) => part !== '').join(', ')
