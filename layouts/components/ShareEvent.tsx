import { type Share, shareOf } from '../../scripts/announce/share.ts'
import { isUpcoming, tookPlace } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { endOf, isDated } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { MarkdownLine } from './Markdown.tsx'
import { OnceOver, UntilOver } from './Until.tsx'

/** Whether there is something to tell a colleague: an event that is to come, or took place. */
export const isShared = (event: Event, { now }: Context): boolean =>
  isUpcoming(event, now) || tookPlace(event, now)

/** Plain links, and the announcement: to read and select, and by a script to copy (`layouts/client/copy.ts`). */
const Ways = ({ share: { whatsApp, email, text, html } }: { readonly share: Share }) => (
  <div data-copy>
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
  </div>
)

/** Ways of telling somebody about an event, in words that fit before it and after it. Nothing is loaded for it. */
export const ShareEvent = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  if (!isShared(event, context)) return null
  const { library, now } = context
  const over = isUpcoming(event, now) && isDated(event.when) ? endOf(event.when) : now
  return (
    <section class="share">
      <h2 id="part:share">Tell a colleague</h2>
      <UntilOver event={event} context={context}>
        <Ways share={shareOf(event, library)} />
      </UntilOver>
      <OnceOver event={event} context={context}>
        <Ways share={shareOf(event, library, over)} />
      </OnceOver>
    </section>
  )
}
