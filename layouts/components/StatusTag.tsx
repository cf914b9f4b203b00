import type { Event, Status } from '../../scripts/domain/items.ts'

const words: Readonly<Record<Exclude<Status, 'scheduled'>, string>> = {
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  tentative: 'To be confirmed',
}

/** Says that an event is not simply going to take place. Nothing for one that is. */
export const StatusTag = ({ event }: { readonly event: Event }) =>
  event.status === 'scheduled' ? null : (
    <strong class="status-tag" data-status={event.status}>
      {words[event.status]}
    </strong>
  )
