import type { Event } from '../../scripts/domain/items.ts'
import { eventsByYear } from '../../scripts/domain/years.ts'
import type { Context } from '../context.ts'
import { EventList } from './EventList.tsx'
import { Section } from './Section.tsx'

/** Events under the years they took place in, the newest first; those without a date come last and say so. */
export const EventsByYear = ({
  events,
  context,
}: {
  readonly events: readonly Event[]
  readonly context: Context
}) => (
  <>
    {eventsByYear(events).map(({ heading, anchor, items }) => (
      <Section title={heading} id={anchor}>
        <EventList events={items} context={context} />
      </Section>
    ))}
  </>
)
