import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { addLinks } from '../../scripts/calendar/links.ts'
import { paths } from '../../scripts/domain/addresses.ts'
import { isPast, overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { isDated } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'

/** The ways of getting one event into a calendar. Nothing for an event without a date. */
export const AddToCalendar = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  const { library, now } = context
  const file = calendarFileOf(event, library)
  if (!file || !isDated(event.when)) return null
  const sets = isPast(event, now) ? [] : addLinks(event, library.site)
  return (
    <section class="add-to-calendar">
      <h2 id="part:add-to-calendar">Add to your calendar</h2>
      <ul>
        <li>
          <a href={file} type="text/calendar">
            Download calendar file (.ics)
          </a>
        </li>
        {sets.flatMap(({ when, links }) =>
          links.map(({ label, href }) => (
            <li data-over-at={overAt(event)}>
              <a href={href} rel="external">
                {label}
                {sets.length > 1 && <span>: {printWhen(when)}</span>}
              </a>
            </li>
          )),
        )}
        <li>
          <a href={paths.subscribe}>Subscribe to every event</a>
        </li>
      </ul>
    </section>
  )
}
