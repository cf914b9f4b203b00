import matter from 'gray-matter'
import { type Placed, startOfFile } from '../problems/placed.ts'
import { parseYamlText, type YamlText } from '../yaml/text.ts'
import { findFences } from './fences.ts'

/** A markdown file split into its front matter and its prose. */
export interface FrontMatter {
  readonly yaml: YamlText
  readonly body: string
  /** The line of the file that the body starts on. */
  readonly bodyLine: number
}

/** More than the longest list of learnings needs, and little enough to be read in a moment whatever it holds. */
const longest = 20_000

const refuse = (): never => {
  throw new Error('front matter is never run')
}

/**
 * `gray-matter` runs front matter in JavaScript, under every spelling of the language after the first rule, unless
 * its engine throws. The fences are checked before it sees the text; this is the second lock on the door.
 */
const engines = {
  yaml: { parse: () => ({}), stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
}

/** Splits a file with `\n` line ends. Nothing in it is ever run. */
export const splitFrontMatter = (text: string): FrontMatter | Placed => {
  const lines = text.split('\n')
  const fences = findFences(lines)
  if (!fences.ok) return fences.fault
  if (lines.slice(0, fences.closing).join('\n').length > longest)
    return {
      ...startOfFile,
      code: 'front-matter-long',
      what: `The front matter has more than ${longest.toLocaleString('en-GB')} characters.`,
      fix: 'Keep facts between the two lines of three dashes, and write everything else below them.',
    }
  const split = matter(text, { language: 'yaml', engines })
  // What gray-matter calls the matter starts right behind the opening dashes, on line 1 of the file.
  return {
    yaml: parseYamlText(split.matter, { prose: true }),
    body: split.content,
    bodyLine: fences.closing + 1,
  }
}
