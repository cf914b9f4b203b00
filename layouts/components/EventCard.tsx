import { isPast, isUpcoming } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { monthNames } from '../../scripts/domain/when/calendar-words.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { isDated, startOf } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { GoingOn } from './GoingOn.tsx'
import { ItemLink } from './ItemLink.tsx'
import { StatusTag } from './StatusTag.tsx'
import { When } from './When.tsx'
import { YourStart } from './YourTime.tsx'

/** A leaf of a calendar. Decoration: the date stands in words beside it. */
const Leaf = ({ event: { when } }: { readonly event: Event }) => {
  if (!isDated(when))
    return (
      <div class="event-card__leaf event-card__leaf--undated" aria-hidden="true" data-pagefind-ignore>
        no date
      </div>
    )
  const start = startOf(when)
  return (
    <div class="event-card__leaf" aria-hidden="true" data-pagefind-ignore>
      <span>{monthNames[start.month - 1]?.slice(0, 3)}</span>
      <span class="event-card__day">{start.day}</span>
      <span>{start.year}</span>
    </div>
  )
}

/** One event in a list. */
export const EventCard = ({ event, context }: { readonly event: Event; readonly context: Context }) => (
  <article class="event-card h-event" data-past={isPast(event, context.now) ? '' : undefined}>
    <Leaf event={event} />
    <div class="event-card__words">
      <p class="event-card__kind" data-pagefind-ignore>
        <span class="p-category">{kindWords[event.kind].one}</span>
        {event.status === 'scheduled' ? (
          <GoingOn event={event} context={context} />
        ) : (
          <>
            {' '}
            <StatusTag event={event} />
          </>
        )}
      </p>
      <h3>
        <ItemLink item={event} as="p-name u-url" />
      </h3>
      <p class="event-card__when" data-pagefind-ignore>
        <When when={event.when} />
      </p>
      {event.was && !isDated(event.when) && (
        <p class="event-card__when">
          <span class="visually-hidden">Old date: </span>
          <s>{printWhen(event.was)}</s>
        </p>
      )}
      {event.speakers.length > 0 && (
        <p class="event-card__with">With {event.speakers.map(({ title }) => title).join(', ')}</p>
      )}
      {isUpcoming(event, context.now) && <YourStart when={event.when} />}
    </div>
  </article>
)
