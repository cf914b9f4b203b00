import { isError, type Problem } from '../domain/problem.ts'

/** The lines of a file that a problem names, for the frame around it; nothing where it cannot be read. */
export type LinesOf = (file: string) => readonly string[] | undefined

export type ProblemFormat = (problems: readonly Problem[], linesOf: LinesOf) => string

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** `2 problems and 1 warning.` */
export const countOf = (problems: readonly Problem[]): string => {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  const counts = [errors > 0 && counted(errors, 'problem'), warnings > 0 && counted(warnings, 'warning')]
  return `${counts.filter(Boolean).join(' and ')}.`
}

const widest = 100

/** One line of a file with its number; a long one is cut around the column that matters. */
const frameLine = (text: string, number: number, mark: string, from: number): string =>
  `${mark} ${String(number).padStart(4)} | ${text.slice(from, from + widest)}`.trimEnd()

/** The line that is wrong between its neighbours, with a mark under the place. */
const frameOf = ({ file, line, column }: Problem, linesOf: LinesOf): readonly string[] => {
  const lines = linesOf(file)
  const wrong = lines?.[line - 1]
  if (!lines || wrong === undefined) return []
  const from = Math.max(0, column - widest)
  const before = lines[line - 2]
  const after = lines[line]
  return [
    ...(before === undefined ? [] : [frameLine(before, line - 1, ' ', from)]),
    frameLine(wrong, line, '>', from),
    `${' '.repeat(6)} | ${' '.repeat(column - 1 - from)}^`,
    ...(after === undefined ? [] : [frameLine(after, line + 1, ' ', from)]),
  ].map((text) => `    ${text}`)
}

const pretty: ProblemFormat = (problems, linesOf) =>
  problems
    .flatMap((problem) => {
      const { file, line, column, severity, what, fix, code } = problem
      const warning = severity === 'warning' ? 'Warning: ' : ''
      return [
        `${file}:${line}:${column}  ${warning}${what} ${fix} [${code}]`,
        ...frameOf(problem, linesOf),
        '',
      ]
    })
    .concat(countOf(problems))
    .join('\n')

const json: ProblemFormat = (problems) =>
  JSON.stringify(
    problems.map(({ file, line, column, severity, code, what, fix }) => ({
      file,
      line,
      column,
      severity,
      code,
      message: what,
      fix,
    })),
    null,
    2,
  )

/** As GitHub’s workflow commands want data escaped, and more so in a property. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow annotations: GitHub shows each on its line of a pull request. */
const github: ProblemFormat = (problems) =>
  problems
    .map(
      ({ file, line, column, severity, code, what, fix }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${what} ${fix}`)}`,
    )
    .join('\n')

/** What `npm run check -- --format` may name. */
export const problemFormats = { pretty, json, github } as const satisfies Record<string, ProblemFormat>
