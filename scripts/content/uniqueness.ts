import type { AnyDraft } from './drafts.ts'
import type { Report } from './report.ts'

/** Ids of events and places of stages belong to one file each; the later file is the one to mend. */
export const checkUniqueness = (drafts: readonly AnyDraft[], report: Report): void => {
  const owners = new Map<string, string>()
  const claim = (
    draft: AnyDraft,
    name: string,
    key: string,
    words: { code: string; what: string; fix: string },
  ) => {
    const owner = owners.get(name)
    if (owner === undefined) owners.set(name, draft.file)
    else report.key(draft, [key], { ...words, what: words.what.replace('…', owner) })
  }
  for (const draft of drafts) {
    if (draft.kind === 'session' || draft.kind === 'spin-off') {
      const id = draft.matter.id ?? draft.slug
      claim(draft, `id ${id}`, 'id', {
        code: 'id-taken',
        what: `Calendars would know this event by the id "${id}", and … has that id already.`,
        fix: `Add a line id: ${draft.kind}-${draft.slug} to the newer of the two files.`,
      })
    }
    if (draft.kind === 'stage')
      claim(draft, `order ${draft.matter.order}`, 'order', {
        code: 'order-taken',
        what: `Stage ${draft.matter.order} of the journey is … already.`,
        fix: 'Give each stage a number of its own.',
      })
  }
}
