import { existsSync, readFileSync } from 'node:fs'
import { decode } from '../content/read.ts'
import type { Problem } from '../domain/problem.ts'
import { type LinesOf, problemFormats } from './problem-formats.ts'

const linesOnDisk = (): LinesOf => {
  const read = new Map<string, readonly string[] | undefined>()
  return (file) => {
    if (!read.has(file)) read.set(file, existsSync(file) ? decode(readFileSync(file)).split('\n') : undefined)
    return read.get(file)
  }
}

/** Problems as a person reads them: what is wrong, how to mend it, and the lines of the file around it. */
export const printProblems = (problems: readonly Problem[]): string =>
  problemFormats.pretty(problems, linesOnDisk())
