import { monthPath, paths, yearPath } from '../../scripts/domain/addresses.ts'
import { groupBy } from '../../scripts/domain/groups.ts'
import { monthNames } from '../../scripts/domain/when/calendar-words.ts'
import { Document } from '../components/Document.tsx'
import { UpcomingEvents } from '../components/EventList.tsx'
import { EventsByYear } from '../components/EventsByYear.tsx'
import { ExpectedDates } from '../components/ExpectedDates.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

const lead =
  'Every event of the community: what is to come, what has been, and what nobody noted the date of.'

export default onePage(paths.calendar, (context) => {
  const { events } = context.library
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
      {context.expectations.length > 0 && (
        <Section title="Expected" id="expected">
          {context.expectations.map((expectation) => (
            <ExpectedDates expectation={expectation} context={context} isNamed />
          ))}
        </Section>
      )}
      {context.years.length > 0 && (
        <Section title="By year and month" id="months">
          <dl class="month-list">
            {groupBy(context.months, ({ year }) => year).map(({ heading: year, items }) => (
              <div>
                <dt>
                  <a href={yearPath(year)}>{year}</a>
                </dt>
                {items.map(({ month }) => (
                  <dd>
                    <a href={monthPath(year, month)}>
                      {monthNames[month - 1]}
                      <span class="visually-hidden"> {year}</span>
                    </a>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Section>
      )}
      <EventsByYear events={events} context={context} />
    </Document>
  )
})
