import type { Event } from '../../scripts/domain/items.ts'
import type { Learning } from '../../scripts/domain/library.ts'
import { ItemLink } from './ItemLink.tsx'
import { MarkdownLine } from './Markdown.tsx'

/** What was learned at one event, under a heading that says so. */
export const LearnedThere = ({ event }: { readonly event: Event }) => (
  <ul class="learning-list" lang={event.language}>
    {event.learned.map(({ html }) => (
      <li>
        <MarkdownLine html={html} />
      </li>
    ))}
  </ul>
)

/** What the community learned, each with the event it comes from. */
export const LearningList = ({ learnings }: { readonly learnings: readonly Learning[] }) => (
  <ul class="learning-list">
    {learnings.map(({ event, learned }) => (
      <li>
        <p lang={event.language}>
          <MarkdownLine html={learned.html} />
        </p>
        <p class="quiet">
          From <ItemLink item={event} />
        </p>
      </li>
    ))}
  </ul>
)
