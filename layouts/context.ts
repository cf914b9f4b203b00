import type { DateTime } from 'luxon'
import type { PlacedMonthGrid } from '../scripts/calendar/month.ts'
import type { YearOverview } from '../scripts/calendar/year.ts'
import type { Event } from '../scripts/domain/items.ts'
import type { Library } from '../scripts/domain/library.ts'
import type { YearShelf } from '../scripts/domain/material-shelves.ts'
import type { Expectation, OffWeek } from '../scripts/domain/rhythm.ts'

/** The stylesheet of a page, and its hash as a Content-Security-Policy writes it. */
export interface Styles {
  readonly css: string
  readonly hash: string
}

/** What the pages need of the stylesheets and the scripts. Paths carry a hash of their content. */
export interface Assets {
  /** What the elements of a page need, printed into it: one response is a whole page. */
  readonly stylesOf: (html: string) => Styles
  /** Path of the little script that every page loads, deferred. */
  readonly script: string
  /** Path of the search page's own script. */
  readonly searchScript: string
  /** Path of the script of the buttons that copy an address. */
  readonly copyScript: string
  /** Path of the script of the page for what is not there. */
  readonly notFoundScript: string
  /** Path of the one script of an event’s page, with that of every page in it: one after the other they would be too much. */
  readonly eventScript: string
  /** Path of the script of the list of materials. */
  readonly materialsScript: string
}

/** All that a page is made from. */
export interface Context {
  readonly library: Library
  /** The moment the site is built for, in the site's zone; markup that depends on it says so or is true without it. */
  readonly now: DateTime<true>
  readonly assets: Assets
  /** A grid for each month with an event. */
  readonly months: readonly PlacedMonthGrid<Event>[]
  /** An overview for each year with an event. */
  readonly years: readonly YearOverview[]
  /** The pages of the years of the lists of materials that are too long for one page. */
  readonly materialYears: readonly YearShelf[]
  /** The dates that series expect after `now`. */
  readonly expectations: readonly Expectation[]
  /** Off weeks by their Monday: `2020-05-18`. */
  readonly offWeeks: ReadonlyMap<string, readonly OffWeek[]>
}
