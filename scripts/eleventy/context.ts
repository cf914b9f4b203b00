import type { DateTime } from 'luxon'
import type { Assets, Context } from '../../layouts/context.ts'
import { buildAssets } from '../assets/assets.ts'
import { limitWarnings } from '../calendar/limits.ts'
import { monthGrids, type PlacedMonthGrid } from '../calendar/month.ts'
import { type YearOverview, yearOverviews } from '../calendar/year.ts'
import type { Event } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { type YearShelf, yearShelves } from '../domain/material-shelves.ts'
import { type Expectation, expectations, type OffWeek, offWeeks } from '../domain/rhythm.ts'
import { inSiteZone } from '../domain/site.ts'
import type { Output } from '../outputs/output.ts'
import { allOutputs } from '../outputs/outputs.ts'

/**
 * Everything that the templates are fed from. A class, because Eleventy copies plain objects when it merges data, and
 * the library's relations go by identity.
 */
export class BuildContext implements Context {
  readonly library: Library
  readonly now: DateTime<true>
  readonly assets: Assets
  readonly months: readonly PlacedMonthGrid<Event>[]
  readonly years: readonly YearOverview[]
  readonly materialYears: readonly YearShelf[]
  readonly expectations: readonly Expectation[]
  readonly offWeeks: ReadonlyMap<string, readonly OffWeek[]>
  readonly outputs: readonly Output[]
  /** What whoever publishes the site should know of it. */
  readonly warnings: readonly string[]

  constructor(library: Library, now: DateTime<true>) {
    const { assets, files } = buildAssets('layouts', library.site)
    this.library = library
    this.now = inSiteZone(now, library.site)
    this.assets = assets
    this.months = monthGrids(library.events)
    this.years = yearOverviews(library.events)
    this.materialYears = yearShelves(library)
    this.expectations = expectations(library, this.now)
    this.offWeeks = offWeeks(library, this.expectations)
    const outputs = allOutputs(library, this.now)
    this.outputs = [...files, ...outputs]
    this.warnings = limitWarnings(outputs)
  }
}
