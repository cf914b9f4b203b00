import { replaceOutsideCode } from './code-spans.ts'
import { inlineShape } from './prose.ts'

/** Not behind a number that opens its line: `5 .` would become the start of a list. Not in `. . .` either. */
const spaceBefore = (marks: string): RegExp =>
  new RegExp(`(?<=[\\p{L}\\p{N})\\]”’])(?<!^\\p{Nd}{1,9}) +([${marks}])(?=$|\\s(?! *[.,;])|[)”’])`, 'gmu')
const spaceBeforeMark = spaceBefore(',.;')
/** French sets a space before a semicolon. */
const spaceBeforeMarkInFrench = spaceBefore(',.')

/** Within a line and within a sentence: some people type two between sentences, and two at the end of a line break it. */
const doubledSpace = /(?<=[^\s.!?…:])(?<![.!?…:]["”’)\]*_]{1,2}) {2,}(?=\S)/g

/** Mend: spaces before a comma, a full stop or a semicolon, and doubled ones. */
export const mendSpaces = (content: string, language: string): string => {
  if (content.includes('|')) return content // may be meant as a table
  const marks = /^fr\b/i.test(language) ? spaceBeforeMarkInFrench : spaceBeforeMark
  const mended = replaceOutsideCode(
    replaceOutsideCode(content, marks, ([, mark = '']) => mark),
    doubledSpace,
    () => ' ',
  )
  return inlineShape(mended) === inlineShape(content) ? mended : content
}
