import type { JSX } from 'hono/jsx/jsx-runtime'
import type { PlacedMonthGrid } from '../scripts/calendar/month.ts'
import type { YearOverview } from '../scripts/calendar/year.ts'
import {
  materialKindPath,
  materialYearPath,
  monthPath,
  organisationPath,
  pathOf,
  yearPath,
} from '../scripts/domain/addresses.ts'
import type { AnyItem, Event, MaterialContent, Organisation } from '../scripts/domain/items.ts'
import type { Library } from '../scripts/domain/library.ts'
import type { YearShelf } from '../scripts/domain/material-shelves.ts'
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

type Page<Value> = (value: Value, context: Context) => Markup
type PageOf<Value> = Template<{ readonly value: Value; readonly context: Context }>

/** One page for each value of the list that stands in the data under a name such as `context.library.posts`. */
const each = <Value>(list: string, path: (value: Value) => string, page: Page<Value>): PageOf<Value> => ({
  data: {
    pagination: { data: list, size: 1, alias: 'value' },
    permalink: ({ value }: { readonly value: Value }) => path(value),
  },
  render: ({ value, context }) => documentOf(page(value, context)),
})

/** One page for each item of a list of the library, at the item's own path. */
export const eachItem = <Key extends keyof Lists>(
  list: Key,
  page: Page<Lists[Key][number]>,
): PageOf<Lists[Key][number]> => each(`context.library.${list}`, pathOf, page)

/** One page for each organisation that somebody is from. */
export const eachOrganisation = (page: Page<Organisation>): PageOf<Organisation> =>
  each('context.library.organisations', organisationPath, page)

/** One page for each kind of contents that some material has. */
export const eachMaterialKind = (page: Page<MaterialContent>): PageOf<MaterialContent> =>
  each('context.library.materialKinds', materialKindPath, page)

/** One page, or several, for each year of a list of materials that is too long for one page. */
export const eachMaterialYear = (page: Page<YearShelf>): PageOf<YearShelf> =>
  each('context.materialYears', materialYearPath, page)

/** One page for each year with an event, from the overviews of the build. */
export const eachYear = (page: Page<YearOverview>): PageOf<YearOverview> =>
  each('context.years', ({ year }) => yearPath(year), page)

/** One page for each month with an event, from the grids of the build. */
export const eachMonth = (page: Page<PlacedMonthGrid<Event>>): PageOf<PlacedMonthGrid<Event>> =>
  each('context.months', ({ year, month }) => monthPath(year, month), page)
