import type { DateTime } from 'luxon'
import type { PlacedMonthGrid } from '../scripts/calendar/month.ts'
import type { Event } from '../scripts/domain/items.ts'
import type { Library } from '../scripts/domain/library.ts'

/** What the pages need of the stylesheet and the scripts. Paths carry a hash of their content. */
export interface Assets {
  /** The whole stylesheet, printed into every page: one response is a whole page. */
  readonly styles: string
  /** Path of the little script that every page loads, deferred. */
  readonly script: string
  /** Path of the search page's own script. */
  readonly searchScript: string
}

/** All that a page is made from. */
export interface Context {
  readonly library: Library
  /** The moment the site is built for, in the site's zone; markup that depends on it says so or is true without it. */
  readonly now: DateTime<true>
  readonly assets: Assets
  /** A grid for each month with an event. */
  readonly months: readonly PlacedMonthGrid<Event>[]
}
