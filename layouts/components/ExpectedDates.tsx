import { overAt } from '../../scripts/domain/event.ts'
import type { Expectation } from '../../scripts/domain/rhythm.ts'
import { printDay } from '../../scripts/domain/when/print.ts'
import type { Context } from '../context.ts'
import { ItemLink } from './ItemLink.tsx'
import { WhenForReader } from './When.tsx'

interface ExpectedDatesProps {
  readonly expectation: Expectation
  readonly context: Context
  /** Whether the page is about something else, and has to name the series. */
  readonly isNamed?: boolean
}

/**
 * The next dates of a series that nobody has confirmed, and the day they were reckoned on: true whenever it is read. In a
 * browser with scripts, those that are over are taken out (`layouts/client/upcoming.ts`).
 */
export const ExpectedDates = ({
  expectation: { series, dates },
  context,
  isNamed = false,
}: ExpectedDatesProps) => (
  <div class="expected" data-pagefind-ignore>
    {isNamed && (
      <h3>
        <ItemLink item={series} />
      </h3>
    )}
    <ul class="plain-list">
      {dates.map((when) => (
        <li data-over-at={overAt({ when })}>
          Expected, not confirmed: <WhenForReader when={when} />
        </li>
      ))}
    </ul>
    <p data-when-none hidden>
      The dates that were expected have passed.
    </p>
    <p class="quiet">
      As reckoned on {printDay(context.now)} from its rhythm: every {series.every}.
    </p>
  </div>
)
