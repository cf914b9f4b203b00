import { isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { printDay } from '../../scripts/domain/when/print.ts'
import type { Context } from '../context.ts'
import { EventCard } from './EventCard.tsx'

interface EventListProps {
  readonly events: readonly Event[]
  readonly context: Context
}

export const EventList = ({ events, context }: EventListProps) => (
  <ul class="event-list" data-pagefind-weight="1">
    {events.map((event) => (
      <li>
        <EventCard event={event} context={context} />
      </li>
    ))}
  </ul>
)

interface UpcomingEventsProps extends EventListProps {
  /** How many to show; the calendar has them all. */
  readonly most?: number
  /** Whether they are those of one series, which leaves others. */
  readonly ofSeries?: boolean
}

/**
 * What is to come, as known on the day of the build, which the words name: true whenever it is read. In a browser with
 * scripts, what has passed since then is taken out (`layouts/client/upcoming.ts`).
 */
export const UpcomingEvents = ({
  events,
  context,
  most = Number.POSITIVE_INFINITY,
  ofSeries = false,
}: UpcomingEventsProps) => {
  const which = ofSeries ? ' of this series' : ''
  const all = events.filter((event) => isUpcoming(event, context.now))
  const upcoming = all.slice(0, most)
  return (
    <div class="upcoming">
      {upcoming.length > 0 && (
        <ul class="event-list">
          {upcoming.map((event) => (
            <li data-over-at={overAt(event)}>
              <EventCard event={event} context={context} />
            </li>
          ))}
        </ul>
      )}
      <p class="upcoming__none" hidden={upcoming.length > 0} data-when-none>
        {all.length > upcoming.length
          ? `More events${which} are in the calendar.`
          : `No event${which} is planned at the moment.`}
      </p>
      <p class="upcoming__as-of">As known on {printDay(context.now)}.</p>
    </div>
  )
}
