import type { PlacedMonthGrid } from '../../scripts/calendar/month.ts'
import { monthPath, paths, yearPath } from '../../scripts/domain/addresses.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { monthNames } from '../../scripts/domain/when/calendar-words.ts'
import { zoneTitle } from '../../scripts/domain/when/zone.ts'
import { Document } from '../components/Document.tsx'
import { MonthTable } from '../components/MonthTable.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Pager } from '../components/Pager.tsx'
import { eachMonth } from '../template.ts'

type Month = Pick<PlacedMonthGrid<Event>, 'year' | 'month'>

const titleOf = ({ year, month }: Month): string => `${monthNames[month - 1]} ${year}`

const neighbour = (month: Month | undefined) =>
  month && { href: monthPath(month.year, month.month), label: titleOf(month) }

export default eachMonth((grid, context) => (
  <Document
    context={context}
    title={titleOf(grid)}
    description={`The events of ${titleOf(grid)}, day by day.`}
    path={monthPath(grid.year, grid.month)}
    above={[
      { href: paths.calendar, label: 'Calendar' },
      { href: yearPath(grid.year), label: String(grid.year) },
    ]}
  >
    <PageHead title={titleOf(grid)}>
      <p class="quiet">Times are {zoneTitle(context.library.site.zone)}, unless another zone is named.</p>
    </PageHead>
    <MonthTable grid={grid} context={context} />
    <Pager label="Months with events" previous={neighbour(grid.previous)} next={neighbour(grid.next)} />
  </Document>
))
