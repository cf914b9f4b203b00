import type { Status } from './items.ts'

/** What is said of an event that is not simply going to take place. */
export const statusWords: Readonly<Record<Exclude<Status, 'scheduled'>, string>> = {
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  tentative: 'To be confirmed',
}
