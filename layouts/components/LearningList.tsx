import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Learning } from '../../scripts/domain/library.ts'
import { MarkdownLine } from './Markdown.tsx'

/** What the community learned, each with the event it comes from. */
export const LearningList = ({ learnings }: { readonly learnings: readonly Learning[] }) => (
  <ul class="learning-list">
    {learnings.map(({ event, learned }) => (
      <li>
        <p lang={event.language}>
          <MarkdownLine html={learned.html} />
        </p>
        <p class="quiet">
          From{' '}
          <a href={pathOf(event)} lang={event.language}>
            {event.title}
          </a>
        </p>
      </li>
    ))}
  </ul>
)
