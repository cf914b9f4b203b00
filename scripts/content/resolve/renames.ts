import type { AnyDraft } from '../front-matter/drafts.ts'
import type { History } from '../history.ts'
import { slugOfFile } from '../slug.ts'
import type { Report } from './report.ts'

/**
 * The id of an event is its file's name unless `id:` says otherwise: a renamed file would be another event to every
 * calendar. Any `id:` settles it, whichever name it keeps.
 */
export const checkRenames = (drafts: Iterable<AnyDraft>, history: History, report: Report): void => {
  for (const draft of drafts) {
    if ((draft.kind !== 'session' && draft.kind !== 'spin-off') || draft.matter.id !== undefined) continue
    const first = history.of(draft.file)?.formerly.at(-1)
    if (first === undefined || slugOfFile(first) === draft.slug) continue
    report.key(draft, ['title'], {
      code: 'renamed-event',
      what: `This file was called ${first}, and calendars know the event as "${slugOfFile(first)}". Under the new name they would take it for another one.`,
      fix: `Add the line "id: ${slugOfFile(first)}" below the title. If it is another event, add "id: ${draft.slug}".`,
    })
  }
}
