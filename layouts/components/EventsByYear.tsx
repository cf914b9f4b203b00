import { isUpcoming } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { eventsByYear } from '../../scripts/domain/years.ts'
import type { Context } from '../context.ts'
import { EventList, UpcomingEvents } from './EventList.tsx'
import { Section } from './Section.tsx'

interface EventsByYearProps {
  readonly events: readonly Event[]
  readonly context: Context
}

/** Events under the years they took place in, the newest first; those without a date come last and say so. */
export const EventsByYear = ({ events, context }: EventsByYearProps) => (
  <>
    {eventsByYear(events).map(({ heading, anchor, items }) => (
      <Section title={heading} id={anchor}>
        <EventList events={items} context={context} />
      </Section>
    ))}
  </>
)

/** The same below what is to come, the soonest first, where anything is. */
export const UpcomingFirst = ({ events, context }: EventsByYearProps) => (
  <>
    {events.some((event) => isUpcoming(event, context.now)) && (
      <Section title="Upcoming" id="upcoming">
        <UpcomingEvents events={events} context={context} />
      </Section>
    )}
    <EventsByYear events={events} context={context} />
  </>
)
