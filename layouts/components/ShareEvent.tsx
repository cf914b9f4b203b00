import { shareOf } from '../../scripts/announce/share.ts'
import { isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import type { Context } from '../context.ts'

/**
 * Ways of telling somebody about an event that is to come: plain links, and the words to copy. Nothing is loaded for it.
 * In a browser with scripts it goes once the event is over (`layouts/client/upcoming.ts`).
 */
export const ShareEvent = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  if (!isUpcoming(event, context.now)) return null
  const { whatsApp, email, text } = shareOf(event, context.library)
  return (
    <div data-pagefind-ignore>
      <section class="section share" data-over-at={overAt(event)}>
        <h2 id="part:share">Tell a colleague</h2>
        <ul>
          <li>
            <a href={whatsApp} rel="external">
              Send it by WhatsApp
            </a>
          </li>
          <li>
            <a href={email}>Send it by email</a>
          </li>
        </ul>
        <details>
          <summary>Copy the words</summary>
          <textarea readonly rows={12} aria-label="What to tell a colleague">
            {text}
          </textarea>
        </details>
      </section>
    </div>
  )
}
