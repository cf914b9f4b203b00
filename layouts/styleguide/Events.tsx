import type { PlacedMonthGrid } from '../../scripts/calendar/month.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { threadOf } from '../../scripts/domain/thread.ts'
import { AddToCalendar } from '../components/AddToCalendar.tsx'
import { EventList } from '../components/EventList.tsx'
import { MonthTable } from '../components/MonthTable.tsx'
import { Section } from '../components/Section.tsx'
import { ShareEvent } from '../components/ShareEvent.tsx'
import { SignUpPanel } from '../components/SignUpPanel.tsx'
import { WhereWeAre } from '../components/Standing.tsx'
import { Thread } from '../components/Thread.tsx'
import { YearTable } from '../components/YearTable.tsx'
import type { Context } from '../context.ts'
import { eventExamples } from './event-examples.ts'

interface EventsProps {
  readonly event: Event
  readonly context: Context
}

/** Whatever shows an event, in every state of one. */
export const Events = ({ event, context }: EventsProps) => {
  const examples = eventExamples(event, context)
  const [toCome] = examples
  const thread = threadOf(examples, [])
  return (
    <>
      <Section title="Events" id="events">
        <EventList events={examples} context={context} />
      </Section>
      <Section title="Events through time" id="thread">
        <WhereWeAre thread={thread} context={context} />
        <Thread thread={thread} context={context} />
      </Section>
      <Section title="What one can do with an event" id="actions">
        <SignUpPanel event={toCome} context={context} />
        <AddToCalendar event={toCome} context={context} />
        <ShareEvent event={toCome} context={context} />
      </Section>
    </>
  )
}

interface CalendarsProps {
  readonly grid: PlacedMonthGrid<Event>
  readonly context: Context
}

/** A month of events, and how it stands in its year. */
export const Calendars = ({ grid, context }: CalendarsProps) => (
  <Section title="Calendars" id="calendars">
    <MonthTable grid={grid} context={context} />
    <YearTable months={[grid]} />
  </Section>
)
