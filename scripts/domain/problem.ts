/**
 * What is wrong in a content file, where, and how to mend it.
 *
 * `file` is the path an organiser sees in the repository (`content/sessions/2020-05-13-round-table.md`),
 * `line` and `column` count from 1 in characters, as editors do. `what` and `fix` are whole plain-English
 * sentences; `code` is stable, so that documentation and tests can name it.
 */
export interface Problem {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly what: string
  readonly fix: string
}

/** A fault inside one piece of text, before anybody knows which file and line the text stands in. */
export interface Fault {
  readonly code: string
  readonly what: string
  readonly fix: string
  /** Characters from the start of the text. */
  readonly offset: number
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value })

export const fault = (code: string, what: string, fix: string, offset = 0): Result<never> => ({
  ok: false,
  fault: { code, what, fix, offset },
})

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column

/** In the order somebody works through them: file by file, from the top down. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] => [...problems].sort(byPlace)

export const isError = (problem: Problem): boolean => problem.severity === 'error'
