import { isError, type Problem } from '../domain/problem.ts'

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** `content/sessions/a.md:4:8  what is wrong. How to mend it.` */
const line = ({ file, line: row, column, severity, what, fix }: Problem): string =>
  `${file}:${row}:${column}  ${severity === 'warning' ? 'Warning: ' : ''}${what} ${fix}`

/** Problems as a person reads them, one a line, and how many there are. */
export const printProblems = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  const count = [errors > 0 && counted(errors, 'problem'), warnings > 0 && counted(warnings, 'warning')]
  return [...problems.map(line), '', `${count.filter(Boolean).join(' and ')}.`].join('\n')
}
