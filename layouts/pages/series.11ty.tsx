import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import type { Series } from '../../scripts/domain/items.ts'
import { threadOf } from '../../scripts/domain/thread.ts'
import { EventList } from '../components/EventList.tsx'
import { ExpectedDates } from '../components/ExpectedDates.tsx'
import { ItemLink, ItemLinks } from '../components/ItemLink.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { Section } from '../components/Section.tsx'
import { WhereWeAre } from '../components/Standing.tsx'
import { SubscribeLinks } from '../components/SubscribeLinks.tsx'
import { seriesData } from '../structured-data/series.ts'
import { eachItem } from '../template.ts'

interface RhythmProps {
  readonly series: Series
  readonly inOffWeeks: readonly Series[]
}

/** How often it meets, and who meets in between. */
const Rhythm = ({ series: { every, offWeeksOf }, inOffWeeks }: RhythmProps) => (
  <>
    {every && <p class="quiet">Planned: every {every}</p>}
    {offWeeksOf && (
      <p class="quiet">
        Planned: in the off weeks of <ItemLink item={offWeeksOf} />
      </p>
    )}
    {inOffWeeks.length > 0 && (
      <p class="quiet">
        Planned for its off weeks: <ItemLinks items={inOffWeeks} />
      </p>
    )}
  </>
)

export default eachItem('series', (series, context) => {
  const { library } = context
  const events = library.eventsOf(series)
  const file = calendarFileOf(series, library)
  const expectation = context.expectations.find((one) => one.series === series)
  return (
    <ItemPage
      context={context}
      item={series}
      structuredData={seriesData(series, library)}
      scripts={file ? [context.assets.copyScript] : []}
      facts={
        <>
          <Rhythm series={series} inOffWeeks={library.inOffWeeksOf(series)} />
          {events.length > 0 && <WhereWeAre thread={threadOf(events, [])} context={context} />}
        </>
      }
    >
      {expectation && (
        <Section title="Expected dates" id="expected">
          <ExpectedDates expectation={expectation} context={context} />
        </Section>
      )}
      <Section title="Events" id="events">
        {events.length > 0 ? (
          <EventList events={events} context={context} />
        ) : (
          <p>No date of this series is recorded.</p>
        )}
      </Section>
      {file && (
        <Section title="Subscribe to this series" id="subscribe">
          <SubscribeLinks site={library.site} path={file} name={`${library.site.name}: ${series.title}`} />
        </Section>
      )}
    </ItemPage>
  )
})
