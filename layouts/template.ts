import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PlacedMonthGrid } from '../scripts/calendar/month.ts'
import type { YearOverview } from '../scripts/calendar/year.ts'
import { monthPath, pathOf, yearPath } from '../scripts/domain/addresses.ts'
import type { AnyItem, Event } from '../scripts/domain/items.ts'
import type { Library } from '../scripts/domain/library.ts'
import type { Context } from './context.ts'

type Markup = JSX.Element

/** A template as Eleventy takes it: data that says which pages there are, and the markup of one of them. */
export interface Template<Data> {
  readonly data: object
  render(data: Data): string
}

const documentOf = (markup: Markup): string => `<!doctype html>${markup.toString()}`

/** The lists of a library that hold items with pages of their own. */
type Lists = {
  readonly [Key in keyof Library as Library[Key] extends readonly AnyItem[] ? Key : never]: Library[Key]
}

/** One page at one path, or at none where there is nothing to show. */
export const onePage = (
  path: string | ((context: Context) => string | false),
  page: (context: Context) => Markup,
): Template<{ readonly context: Context }> => ({
  data: {
    permalink: ({ context }: { readonly context: Context }) =>
      typeof path === 'string' ? path : path(context),
  },
  render: ({ context }) => documentOf(page(context)),
})

/** One page for each item of a list of the library, at the item's own path. */
export const eachItem = <Key extends keyof Lists>(
  list: Key,
  page: (item: Lists[Key][number], context: Context) => Markup,
): Template<{ readonly item: Lists[Key][number]; readonly context: Context }> => ({
  data: {
    pagination: { data: `context.library.${list}`, size: 1, alias: 'item' },
    permalink: ({ item }: { readonly item: AnyItem }) => pathOf(item),
  },
  render: ({ item, context }) => documentOf(page(item, context)),
})

/** One page for each year with an event, from the overviews of the build. */
export const eachYear = (
  page: (overview: YearOverview, context: Context) => Markup,
): Template<{ readonly overview: YearOverview; readonly context: Context }> => ({
  data: {
    pagination: { data: 'context.years', size: 1, alias: 'overview' },
    permalink: ({ overview }: { readonly overview: YearOverview }) => yearPath(overview.year),
  },
  render: ({ overview, context }) => documentOf(page(overview, context)),
})

/** One page for each month with an event, from the grids of the build. */
export const eachMonth = (
  page: (grid: PlacedMonthGrid<Event>, context: Context) => Markup,
): Template<{ readonly grid: PlacedMonthGrid<Event>; readonly context: Context }> => ({
  data: {
    pagination: { data: 'context.months', size: 1, alias: 'grid' },
    permalink: ({ grid }: { readonly grid: PlacedMonthGrid<Event> }) => monthPath(grid.year, grid.month),
  },
  render: ({ grid, context }) => documentOf(page(grid, context)),
})
