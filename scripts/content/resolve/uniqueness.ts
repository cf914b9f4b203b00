import type { AnyDraft } from '../front-matter/drafts.ts'
import type { Words } from '../problems/placed.ts'
import type { Report } from './report.ts'

/** The first place on the journey that no stage has. */
const freePlace = (drafts: readonly AnyDraft[]): number => {
  const taken = new Set(drafts.map((draft) => (draft.kind === 'stage' ? draft.matter.order : undefined)))
  let place = 1
  while (taken.has(place)) place++
  return place
}

/** Ids of events and places of stages belong to one file each; the later file is the one to mend. */
export const checkUniqueness = (drafts: readonly AnyDraft[], report: Report): void => {
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
            ? `Add a line to the newer of the two files, like this: id: ${id}-2`
            : `Give the newer of the two files another id, like this: id: ${id}-2`,
      }))
    }
    if (draft.kind === 'stage')
      claim(draft, `order ${draft.matter.order}`, 'order', (owner) => ({
        code: 'order-taken',
        what: `Stage ${draft.matter.order} of the journey is ${owner} already.`,
        fix: `Give each stage a number of its own. No stage has this one: order: ${freePlace(drafts)}`,
      }))
  }
}
