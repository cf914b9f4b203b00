import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { paths } from '../../scripts/domain/addresses.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { SubscribeLinks } from '../components/SubscribeLinks.tsx'
import { onePage } from '../template.ts'

const lead = 'Have our events in your own calendar. They appear by themselves, and changes follow.'

export default onePage(paths.subscribe, (context) => {
  const { library } = context
  const { site } = library
  return (
    <Document context={context} title="Subscribe to the calendar" description={lead} path={paths.subscribe}>
      <PageHead
        above={{ href: paths.calendar, label: 'Calendar' }}
        title="Subscribe to the calendar"
        lead={lead}
      />
      <Section title="Everything" id="everything">
        <SubscribeLinks site={site} path={paths.allEvents} name={site.name} />
      </Section>
      <Section title="Sessions only" id="sessions">
        <SubscribeLinks site={site} path={paths.allSessions} name={`${site.name}: sessions`} />
      </Section>
      <Section title="Spin-offs only" id="spin-offs">
        <SubscribeLinks site={site} path={paths.allSpinOffs} name={`${site.name}: spin-offs`} />
      </Section>
      {library.series.map((series) => {
        const file = calendarFileOf(series, library)
        return (
          file && (
            <Section title={series.title} id={`series-${series.slug}`}>
              <SubscribeLinks site={site} path={file} name={`${site.name}: ${series.title}`} />
            </Section>
          )
        )
      })}
      <Section title="Good to know" id="good-to-know">
        <div class="prose">
          <ul>
            <li>Subscribing costs nothing and tells us nothing about you.</li>
            <li>
              Calendars look for changes at their own pace: Apple and Thunderbird within the hour if you ask
              them to, Outlook a few times a day, Google up to a day later.
            </li>
            <li>Times are shown in your own time zone.</li>
            <li>An event without a known date is on this site and not in the calendar.</li>
            <li>
              If your office blocks subscriptions, open the page of an event and download its calendar file.
              That copy does not follow changes.
            </li>
          </ul>
        </div>
      </Section>
    </Document>
  )
})
