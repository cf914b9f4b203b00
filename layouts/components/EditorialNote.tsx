import type { Body } from '../../scripts/domain/body.ts'
import { MarkdownLine } from './Markdown.tsx'

/** Where a source is repaired or contradicts itself, and what the editors did about it. */
export const EditorialNote = ({ note }: { readonly note: Body }) =>
  note.html ? (
    <aside class="editorial-note" aria-label="Editorial note">
      <p>
        <strong>Editorial note.</strong> <MarkdownLine html={note.html} />
      </p>
    </aside>
  ) : null
