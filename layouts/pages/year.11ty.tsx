import { monthPath, paths, yearCalendarPath, yearPath } from '../../scripts/domain/addresses.ts'
import { monthNames } from '../../scripts/domain/when/calendar-words.ts'
import { Document } from '../components/Document.tsx'
import { EventList } from '../components/EventList.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Pager } from '../components/Pager.tsx'
import { Section } from '../components/Section.tsx'
import { YearTable } from '../components/YearTable.tsx'
import { eachYear } from '../template.ts'

const neighbour = (year: number | undefined) =>
  year === undefined ? undefined : { href: yearPath(year), label: String(year) }

export default eachYear(({ year, months, agenda, hasFile, previous, next }, context) => (
  <Document
    context={context}
    title={`Calendar ${year}`}
    description={`Every event of ${year}: the year at a glance, and month by month.`}
    path={yearPath(year)}
    above={[{ href: paths.calendar, label: 'Calendar' }]}
    here={String(year)}
  >
    <PageHead title={`Calendar ${year}`}>
      {hasFile && (
        <p class="quiet">
          <a href={yearCalendarPath(year)} type="text/calendar">
            Calendar file of {year} (.ics)
          </a>
        </p>
      )}
    </PageHead>
    <YearTable months={months} />
    <div class="agenda">
      {agenda.map(({ month, events }) => (
        <Section
          title={`${monthNames[month - 1]} ${year}`}
          id={`month-${month}`}
          more={{ href: monthPath(year, month), label: `${monthNames[month - 1]} ${year} as a calendar` }}
        >
          <EventList events={events} context={context} />
        </Section>
      ))}
    </div>
    <Pager label="Years with events" previous={neighbour(previous)} next={neighbour(next)} />
  </Document>
))
