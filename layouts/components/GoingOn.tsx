import { goingOn } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import type { Context } from '../context.ts'

/**
 * Says that an event is going on, while it is: the reader’s browser shows it and hides it again
 * (`layouts/client/upcoming.ts`). Without a script nothing is said, whatever the moment of the build.
 */
export const GoingOn = ({ event, context }: { readonly event: Event; readonly context: Context }) => (
  <>
    {goingOn(event, context.now).map(({ from, until, isEndKnown }) => (
      <span data-from={from} hidden>
        {' ' /* Within: a space at the end of a line that grows counts as something that moves. */}
        <strong class="going-on" data-over-at={until}>
          {isEndKnown ? 'Going on now' : 'Has started'}
        </strong>
      </span>
    ))}
  </>
)
