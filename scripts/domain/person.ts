import type { Person } from './items.ts'

/** What somebody does, and where: `former head of corporate communications, Greater Manchester Police`. May be empty. */
export const roleOf = ({ role, organisation }: Pick<Person, 'role' | 'organisation'>): string =>
  [role, organisation?.name].filter((part) => part !== undefined).join(', ')

/** The same after the name. */
export const nameWithRole = (person: Person): string =>
  [person.title, roleOf(person)].filter((part) => part !== '').join(', ')

/** Whether the role is one of the past: `former head of corporate communications`. The organisation is then one of the past too. */
export const isFormer = ({ role = '' }: Pick<Person, 'role'>): boolean =>
  /^(?:(?:former(?:ly)?|previous(?:ly)?|past|retired|until)\b|ex-(?!officio))/i.test(role)
