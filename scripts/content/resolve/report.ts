import type { Problem } from '../../domain/problem.ts'
import type { AnyDraft } from '../front-matter/drafts.ts'
import { type Position, problemAt, type Words } from '../problems/placed.ts'

/** Where everything that is wrong is gathered, so that no fault hides behind the first one. */
export interface Report {
  readonly problems: readonly Problem[]
  /** At a place of the file. */
  at(file: string, position: Position, words: Words): void
  /** At the value of a front matter key: `['speakers', 1]` is the second speaker. */
  key(draft: AnyDraft, path: readonly PropertyKey[], words: Words): void
  /** Within the words of such a value, so many characters from their start. */
  within(
    draft: AnyDraft,
    path: readonly PropertyKey[],
    value: { readonly words: string; readonly offset: number },
    words: Words,
  ): void
}

export const createReport = (): Report => {
  const problems: Problem[] = []
  const at: Report['at'] = (file, position, words) => {
    problems.push(problemAt(file, position, words))
  }
  const inMatter = ({ file, front }: AnyDraft, position: Position, words: Words): void => {
    // A line that could not be read was read as it was probably meant: its own problem comes first.
    if (!front.yaml.faults.some(({ line }) => line === position.line)) at(file, position, words)
  }
  return {
    problems,
    at,
    key: (draft, path, words) => inMatter(draft, draft.front.yaml.positionOf(path), words),
    within: (draft, path, value, words) =>
      inMatter(draft, draft.front.yaml.positionWithin(path, value.words, value.offset), words),
  }
}
