import type { PropsWithChildren } from 'hono/jsx'
import { changesAt, tookPlace } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import type { Context } from '../context.ts'

type UntilProps = PropsWithChildren<{
  readonly event: Event
  readonly context: Context
  /** What holds it: a `span` among words. */
  readonly as?: 'div' | 'span'
}>

/*
 * What a page says of an event until it is over, and from then on. A build knows one of the two for certain once the event
 * is over; before that both are in the page, and the reader’s browser goes from one to the other
 * (`layouts/client/upcoming.ts`). What is off, or has no date yet, is never over.
 */

/** Until an event is over. */
export const UntilOver = ({ event, context, as: Tag = 'div', children }: UntilProps) =>
  tookPlace(event, context.now) ? null : <Tag data-over-at={changesAt(event, context.now)}>{children}</Tag>

/** Once it is over. */
export const OnceOver = ({ event, context, as: Tag = 'div', children }: UntilProps) => {
  if (tookPlace(event, context.now)) return <Tag>{children}</Tag>
  const from = changesAt(event, context.now)
  return from === undefined ? null : (
    <Tag data-from={from} hidden data-pagefind-ignore>
      {children}
    </Tag>
  )
}
