import type { Problem } from '../domain/problem.ts'
import type { AnyDraft } from './drafts.ts'
import type { Position } from './yaml-text.ts'

type Words = Pick<Problem, 'code' | 'what' | 'fix'>

/** Where everything that is wrong is gathered, so that no fault hides behind the first one. */
export interface Report {
  readonly problems: readonly Problem[]
  /** At a place of the file. */
  at(file: string, position: Position, words: Words): void
  /** At the value of a front matter key: `['speakers', 1]` is the second speaker. */
  key(draft: AnyDraft, path: readonly PropertyKey[], words: Words): void
}

export const createReport = (): Report => {
  const problems: Problem[] = []
  const at: Report['at'] = (file, { line, column }, { code, what, fix }) => {
    problems.push({ code, severity: 'error', file, line, column, what, fix })
  }
  return {
    problems,
    at,
    key: (draft, path, words) => at(draft.file, draft.front.yaml.positionOf(path), words),
  }
}
