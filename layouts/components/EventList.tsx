import { overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { upcomingOf } from '../../scripts/domain/upcoming.ts'
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
  /** All events whose dates count for the last one, where those are more. */
  readonly known?: readonly Event[]
  /** Whether they are those of one series, which leaves others. */
  readonly ofSeries?: boolean
  /** Whether to say on which day this was known; once a page is enough. */
  readonly saysAsOf?: boolean
}

/**
 * What is to come, as known on the day of the build, which the words name: true whenever it is read. In a browser with
 * scripts, what has passed since then is taken out (`layouts/client/upcoming.ts`). Where nothing is to come, the day of
 * the build says nothing: the last date does.
 */
export const UpcomingEvents = ({
  events,
  context,
  most,
  known,
  ofSeries = false,
  saysAsOf = true,
}: UpcomingEventsProps) => {
  const which = ofSeries ? ' of this series' : ''
  const { shown, hasMore, until, lastDay } = upcomingOf(events, context.now, most, known)
  const noneWords = lastDay
    ? `No new event${which} is announced here. The last date was ${printDay(lastDay)}.`
    : `No event${which} is announced here.`
  return (
    <div class="upcoming">
      {shown.length > 0 && (
        <ul class="event-list">
          {shown.map((event) => (
            <li data-over-at={overAt(event)}>
              <EventCard event={event} context={context} />
            </li>
          ))}
        </ul>
      )}
      <p class="upcoming__none" hidden={shown.length > 0} data-when-none>
        {hasMore ? `More events${which} are in the calendar.` : noneWords}
      </p>
      {until && saysAsOf && (
        <p class="upcoming__as-of" data-over-at={until}>
          As known on {printDay(context.now)}.
        </p>
      )}
    </div>
  )
}
