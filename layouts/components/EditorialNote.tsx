import type { Body } from '../../scripts/domain/body.ts'
import { MarkdownLine } from './Markdown.tsx'

/** What the editors say of several items, each note once. */
export const EditorialNotes = ({ notes }: { readonly notes: readonly Body[] }) =>
  notes.length > 0 ? (
    <aside class="editorial-note" aria-label="Editorial notes">
      <p>
        <strong>{notes.length === 1 ? 'Editorial note.' : 'Editorial notes.'}</strong>
      </p>
      {notes.map(({ html }) => (
        <p>
          <MarkdownLine html={html} />
        </p>
      ))}
    </aside>
  ) : null

/** Where a source is repaired or contradicts itself, and what the editors did about it. */
export const EditorialNote = ({ note }: { readonly note: Body }) =>
  note.html ? (
    <aside class="editorial-note" aria-label="Editorial note">
      <p>
        <strong>Editorial note.</strong> <MarkdownLine html={note.html} />
      </p>
    </aside>
  ) : null
