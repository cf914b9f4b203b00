import type { Problem } from '../../domain/problem.ts'

/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** What is wrong and how to mend it, without the place. An error unless it says that it is only a warning. */
export interface Words extends Pick<Problem, 'code' | 'what' | 'fix'> {
  readonly severity?: Problem['severity']
}

/** What is wrong at a place of a file that is still to be named. */
export interface Placed extends Position, Words {}

export const startOfFile: Position = { line: 1, column: 1 }

export const problemAt = (
  file: string,
  { line, column }: Position,
  { code, severity = 'error', what, fix }: Words,
): Problem => ({
  code,
  severity,
  file,
  line,
  column,
  what,
  fix,
})
