import { shareOf } from '../../scripts/announce/share.ts'
import { changesAt, isUpcoming, tookPlace } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import type { Context } from '../context.ts'
import { MarkdownLine } from './Markdown.tsx'

/** Whether there is something to tell a colleague: an event that is to come, or took place. */
export const isShared = (event: Event, { now }: Context): boolean =>
  isUpcoming(event, now) || tookPlace(event, now)

/**
 * Ways of telling somebody about an event: plain links, and the announcement, to read and select, and by a script to copy
 * (`layouts/client/copy.ts`). Nothing is loaded for it. Its words are either for before the event or for after it: once it
 * is over, those for before go (`layouts/client/upcoming.ts`), and the next build writes the others. Both at once would be
 * a tenth of the page. A copy of the page asks nobody to an event that may have changed since.
 */
export const ShareEvent = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  if (!isShared(event, context)) return null
  const { whatsApp, email, text, html } = shareOf(event, context.library, context.now)
  return (
    <section
      class="share"
      data-over-at={changesAt(event, context.now)}
      data-unless-kept={isUpcoming(event, context.now) ? '' : undefined}
      data-copy
    >
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
      <p class="share__copy">
        <button type="button" class="button button--quiet" hidden>
          Copy the announcement
        </button>
        <span role="status"></span>
      </p>
      <details>
        <summary>Read the announcement</summary>
        <textarea readonly rows={12} aria-label="The announcement">
          {text}
        </textarea>
      </details>
      <template>
        <MarkdownLine html={html} />
      </template>
    </section>
  )
}
