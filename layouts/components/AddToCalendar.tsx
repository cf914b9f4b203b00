import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { type AddLinks, addLinks } from '../../scripts/calendar/links.ts'
import { paths } from '../../scripts/domain/addresses.ts'
import { isOff, isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { isDated } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { OnceOver, UntilOver } from './Until.tsx'

/** Links that each add one sitting. Where there are several, a link says which. */
const Programs = ({
  set: { when, links },
  isNamed = false,
}: {
  readonly set: AddLinks
  readonly isNamed?: boolean
}) => (
  <>
    {links.map(({ label, href }) => (
      <li data-over-at={overAt({ when })} data-unless-kept>
        <a href={href} rel="external">
          {label}
          {isNamed && <span class="visually-hidden">: {printWhen(when)}</span>}
        </a>
      </li>
    ))}
  </>
)

/**
 * The ways of getting one event into a calendar. Nothing for an event without a date. Of one that is over, or off, there is
 * the file alone: it tells a calendar that has the event what became of it. A copy of the page has none of the links that
 * hold date and sign-up in themselves; the file comes from the site, so that what one gets is what is known then.
 */
export const AddToCalendar = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  const { library, now } = context
  const file = calendarFileOf(event, library)
  if (!file || !isDated(event.when)) return null
  const sets = addLinks(event, library.site).filter(({ when }) => isUpcoming({ ...event, when }, now))
  return (
    <section class="add-to-calendar">
      <h2 id="part:add-to-calendar">
        <UntilOver event={event} context={context} as="span">
          {isOff(event) ? 'In your calendar' : 'Add to your calendar'}
        </UntilOver>
        <OnceOver event={event} context={context} as="span">
          In your calendar
        </OnceOver>
      </h2>
      <ul>
        <li>
          <a href={file} type="text/calendar">
            Download calendar file (.ics)
          </a>
        </li>
        {sets.length === 1 && sets.map((set) => <Programs set={set} />)}
        <li>
          <a href={paths.subscribe}>Subscribe to every event</a>
        </li>
      </ul>
      {sets.length > 1 &&
        sets.map((set) => (
          <div data-over-at={overAt(set)} data-unless-kept>
            <p class="sign-up__word">{printWhen(set.when)}</p>
            <ul>
              <Programs set={set} isNamed />
            </ul>
          </div>
        ))}
    </section>
  )
}
