import { archives, calendarFileOf, type Feed, subscriptions } from '../../scripts/calendar/feeds.ts'
import { calendarPathOf, pathOf, paths } from '../../scripts/domain/addresses.ts'
import type { Person, Series } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import { CalendarPrograms } from '../components/CalendarPrograms.tsx'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { QrCode } from '../components/QrCode.tsx'
import { Section } from '../components/Section.tsx'
import { SubscribeWays } from '../components/SubscribeLinks.tsx'
import type { Context } from '../context.ts'
import { onePage } from '../template.ts'

const lead = 'Have our events in your own calendar. They appear by themselves, and changes follow.'

/** `what is to come, and the last 12 months` */
const windowOf = ({ calendarMonths }: Site): string => {
  if (calendarMonths === 0) return 'what is to come'
  return `what is to come, and the last ${calendarMonths === 1 ? 'month' : `${calendarMonths} months`}`
}

/** The same of a calendar that holds nothing. */
const emptyWindowOf = ({ calendarMonths }: Site): string => {
  if (calendarMonths === 0) return 'no event is to come'
  return `no event in the last ${calendarMonths === 1 ? 'month' : `${calendarMonths} months`}, and none to come`
}

/**
 * The code holds the https address of this page and not the `webcal:` one of a calendar: a phone of any make opens it, and
 * offers what that phone can do. Android has nothing that opens `webcal:`, and an https address of the calendar itself would
 * be downloaded there once, as a copy that never changes. A phone does not show it: its camera cannot see its own screen.
 */
const Code = ({ site }: { readonly site: Site }) => {
  const address = absolute(site, paths.subscribe)
  return (
    <figure>
      <QrCode text={address} label={`QR code that leads to ${address}`} />
      <figcaption>
        To subscribe on your phone, point its camera at this code. It opens this page there.
      </figcaption>
    </figure>
  )
}

const Everything = ({ feed, site }: { readonly feed: Feed; readonly site: Site }) => (
  <Section title="Everything" id="everything">
    <div class="subscribe-everything">
      <div>
        <p>
          Every session and spin-off with a date: {windowOf(site)}.{' '}
          <a href="#part:archive">Older events are in the archive</a>.
        </p>
        {feed.events.length === 0 && <p>It is empty at the moment: {emptyWindowOf(site)}.</p>}
        <SubscribeWays site={site} path={feed.path} name={feed.name} />
      </div>
      <Code site={site} />
    </div>
  </Section>
)

const Choice = ({
  title,
  series,
  feed,
  site,
}: {
  readonly title: string
  /** The series that it is about, if it is about one. */
  readonly series: Series | undefined
  readonly feed: Feed
  readonly site: Site
}) => (
  <details class="choice">
    <summary>
      {title}
      {series && <bdi lang={series.language}>{series.title}</bdi>}
    </summary>
    <div>
      {feed.about && (
        <p lang={series?.language} dir="auto">
          {feed.about}
        </p>
      )}
      {feed.events.length === 0 && <p>There is none yet. The calendar fills when there is one.</p>}
      <SubscribeWays site={site} path={feed.path} name={feed.name} />
    </div>
  </details>
)

/** People are many, so each has the links on the page of their own. */
const ChoiceOfPeople = ({ people }: { readonly people: readonly Person[] }) => (
  <details class="choice">
    <summary>One person</summary>
    <div>
      <p>Choose somebody to follow. The links are on their page.</p>
      <ul class="plain-list choice__people">
        {people.map((person) => (
          <li>
            <a href={`${pathOf(person)}#part:subscribe`} dir="auto">
              {person.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </details>
)

const Parts = ({ feeds, library }: { readonly feeds: readonly Feed[]; readonly library: Library }) => {
  const titles = new Map<string, string>([
    [paths.allSessions, 'All sessions'],
    [paths.allSpinOffs, 'All spin-offs'],
    ...library.series.map((series) => [calendarPathOf(series), 'Series: '] as const),
  ])
  const people = library.people.filter((person) => calendarFileOf(person, library) !== undefined)
  return (
    <Section title="Only a part of it" id="parts">
      {feeds.map((feed) => {
        const title = titles.get(feed.path)
        const series = library.series.find((one) => calendarPathOf(one) === feed.path)
        return title && <Choice title={title} series={series} feed={feed} site={library.site} />
      })}
      {people.length > 0 && <ChoiceOfPeople people={people} />}
    </Section>
  )
}

const GoodToKnow = () => (
  <Section title="Good to know" id="good-to-know">
    <div class="prose">
      <ul>
        <li>Subscribing costs nothing and tells us nothing about you.</li>
        <li>Times are shown in your own time zone.</li>
        <li>You cannot change the entries, and nobody can see that you have them.</li>
        <li>An event without a known date is on this site and not in the calendar.</li>
        <li>
          A cancelled event stays at least until its day is over, and its title says that it is cancelled.
        </li>
        <li>
          When you remove the calendar, its events go with it and the rest of your calendar stays as it is. An
          event that you added by itself stays too, until you delete it.
        </li>
      </ul>
    </div>
  </Section>
)

const Blocked = ({ feed, site }: { readonly feed: Feed; readonly site: Site }) => (
  <Section title="If your office blocks calendar files" id="blocked">
    <div class="prose">
      <ul>
        <li>
          Try the links for Google Calendar, Outlook.com or Microsoft 365 first. They put no file on your
          computer: those services fetch the calendar themselves.
        </li>
        <li>
          The page of each event that is to come has links that add this one event to Google, Outlook or
          Yahoo, also without a file. Such an entry does not follow changes.
        </li>
        <li>Subscribe on your own phone: open this page there.</li>
        <li>
          Ask your IT department to allow <code>{absolute(site, feed.path)}</code>. It is a text file of the
          type <code>text/calendar</code>. It asks for no password, and nothing in it runs.
        </li>
        <li>
          Without any of this, <a href={paths.calendar}>the calendar page</a> shows the same events, and you
          can print it. The page of an event has the words to send to a colleague.
        </li>
      </ul>
    </div>
  </Section>
)

const Archive = ({ library }: { readonly library: Library }) => (
  <Section title="Older events" id="archive">
    <p>
      These files keep every event with a date. Download one and import it to look back: it is a copy, and
      does not follow changes.
    </p>
    <ul class="plain-list">
      {archives(library).map(({ path, name }) => (
        <li>
          <a href={path} type="text/calendar" download>
            {name} (.ics)
          </a>
        </li>
      ))}
    </ul>
  </Section>
)

const Page = ({ context }: { readonly context: Context }) => {
  const { library, now } = context
  const feeds = subscriptions(library, now)
  const main = feeds.find(({ path }) => path === paths.allEvents)
  return (
    <Document
      context={context}
      title="Subscribe to the calendar"
      description={lead}
      path={paths.subscribe}
      scripts={[context.assets.copyScript]}
      above={[{ href: paths.calendar, label: 'Calendar' }]}
    >
      <PageHead title="Subscribe to the calendar" lead={lead} />
      {main && <Everything feed={main} site={library.site} />}
      <Parts feeds={feeds} library={library} />
      <Section title="In your calendar, step by step" id="steps">
        <p>
          Choose your calendar to see how to subscribe, how soon changes show and how to stop. How soon is for
          its maker to decide, and what we know of it is as of November 2026.
        </p>
        <CalendarPrograms />
      </Section>
      <GoodToKnow />
      {main && <Blocked feed={main} site={library.site} />}
      <Archive library={library} />
    </Document>
  )
}

export default onePage(paths.subscribe, (context) => <Page context={context} />)
