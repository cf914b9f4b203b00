import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { Section } from '../components/Section.tsx'
import { SubscribeLinks } from '../components/SubscribeLinks.tsx'
import { eachItem } from '../template.ts'

export default eachItem('series', (series, context) => {
  const { library } = context
  const events = library.eventsOf(series)
  const file = calendarFileOf(series, library)
  return (
    <ItemPage
      context={context}
      item={series}
      facts={series.every && <p class="quiet">Planned: every {series.every}</p>}
    >
      <Section title="Events" id="events">
        {events.length > 0 ? (
          <EventList events={events} context={context} />
        ) : (
          <p>No date of this series is recorded.</p>
        )}
      </Section>
      {file && (
        <Section title="Subscribe to this series" id="subscribe">
          <SubscribeLinks site={library.site} path={file} name={series.title} />
        </Section>
      )}
    </ItemPage>
  )
})
