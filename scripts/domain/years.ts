import { yearOf } from './event.ts'
import { groupBy } from './groups.ts'
import type { Event, Post } from './items.ts'
import { inSiteZone, type Site } from './site.ts'
import { printWhen } from './when/print.ts'

/** What belongs to one year, or has no date, under its heading in a list. */
export interface YearGroup<Item> {
  /** `2030`, or what there is to say of a missing date. */
  readonly heading: string
  /** The name of its place on the page of the list, behind `part:`. */
  readonly anchor: string
  readonly items: readonly Item[]
}

const yearGroup = <Item>(year: number, items: readonly Item[]): YearGroup<Item> => ({
  heading: String(year),
  anchor: `year-${year}`,
  items,
})

/** Events in the years in which they begin, the newest first in all; those without a date come last and say why. */
export const eventsByYear = (events: readonly Event[]): readonly YearGroup<Event>[] => [
  ...groupBy(events, yearOf)
    .flatMap(({ heading, items }) => (heading === undefined ? [] : yearGroup(heading, [...items].reverse())))
    .reverse(),
  ...groupBy(
    events.filter((event) => yearOf(event) === undefined),
    ({ when }) => printWhen(when),
  ).map(({ heading, items }, at) => ({ heading, anchor: `undated-${at + 1}`, items })),
]

/** Posts in the years in which they were published, as the site's own zone counts days; both keep their order. */
export const postsByYear = (posts: readonly Post[], site: Site): readonly YearGroup<Post>[] =>
  groupBy(posts, ({ published }) => inSiteZone(published, site).year).map(({ heading, items }) =>
    yearGroup(heading, items),
  )
