import { monthsWithEvents } from '../../scripts/calendar/month.ts'
import { monthPath, paths } from '../../scripts/domain/addresses.ts'
import { monthNames } from '../../scripts/domain/when/calendar-words.ts'
import { Document } from '../components/Document.tsx'
import { UpcomingEvents } from '../components/EventList.tsx'
import { EventsByYear } from '../components/EventsByYear.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

const lead =
  'Every event of the community: what is to come, what has been, and what nobody noted the date of.'

export default onePage(paths.calendar, (context) => {
  const { events } = context.library
  const months = monthsWithEvents(events)
  return (
    <Document context={context} title="Calendar" description={lead} path={paths.calendar}>
      <PageHead title="Calendar" lead={lead}>
        <p>
          <a class="button button--quiet" href={paths.subscribe}>
            Subscribe to the calendar
          </a>
        </p>
      </PageHead>
      <Section title="Upcoming" id="upcoming">
        <UpcomingEvents events={events} context={context} />
      </Section>
      {months.length > 0 && (
        <Section title="By month" id="months">
          <ul class="month-list">
            {months.map(({ year, month }) => (
              <li>
                <a href={monthPath(year, month)}>
                  {monthNames[month - 1]} {year}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <EventsByYear events={events} context={context} />
    </Document>
  )
})
