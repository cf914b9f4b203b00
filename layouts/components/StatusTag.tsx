import type { Event } from '../../scripts/domain/items.ts'
import { statusWords } from '../../scripts/domain/status-words.ts'

/** Says that an event is not simply going to take place. Nothing for one that is. */
export const StatusTag = ({ event }: { readonly event: Event }) =>
  event.status === 'scheduled' ? null : (
    <strong class="status-tag" data-status={event.status}>
      {statusWords[event.status]}
    </strong>
  )
