import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Questions } from './search-quality.ts'

/** Reads a file of questions: each with the path that should come first, or a list of paths. Throws what is wrong with it. */
export const readQuestions = (file: string): Questions => {
  const data: unknown = parse(readFileSync(file, 'utf8'))
  if (!data || typeof data !== 'object') throw new Error(`${file} has no questions.`)
  return new Map(
    Object.entries(data).map(([question, pages]) => {
      const paths: readonly unknown[] = Array.isArray(pages) ? pages : [pages]
      const isPath = (path: unknown): path is string => typeof path === 'string' && path.startsWith('/')
      if (!paths.every(isPath))
        throw new Error(`${file}: write the path of a page behind “${question}”, such as /join/.`)
      return [question, paths]
    }),
  )
}
