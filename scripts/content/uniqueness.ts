import type { AnyDraft } from './drafts.ts'
import type { Words } from './placed.ts'
import type { Report } from './report.ts'

/** Ids of events and places of stages belong to one file each; the later file is the one to mend. */
export const checkUniqueness = (drafts: Iterable<AnyDraft>, report: Report): void => {
  const owners = new Map<string, string>()
  const claim = (draft: AnyDraft, name: string, key: string, words: (owner: string) => Words) => {
    const owner = owners.get(name)
    if (owner === undefined) owners.set(name, draft.file)
    else report.key(draft, [key], words(owner))
  }
  for (const draft of drafts) {
    if (draft.kind === 'session' || draft.kind === 'spin-off') {
      const id = draft.matter.id ?? draft.slug
      claim(draft, `id ${id}`, 'id', (owner) => ({
        code: 'id-taken',
        what: `Calendars would know this event by the id "${id}", which ${owner} has already.`,
        fix:
          draft.matter.id === undefined
            ? 'Rename the newer of the two files.'
            : 'Give the newer of the two files another id.',
      }))
    }
    if (draft.kind === 'stage')
      claim(draft, `order ${draft.matter.order}`, 'order', (owner) => ({
        code: 'order-taken',
        what: `Stage ${draft.matter.order} of the journey is ${owner} already.`,
        fix: 'Give each stage a number of its own.',
      }))
  }
}
