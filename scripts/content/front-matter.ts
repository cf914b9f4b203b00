import matter from 'gray-matter'
import { parseYamlText, type YamlFault, type YamlText } from './yaml-text.ts'

/** A markdown file split into its front matter and its prose. */
export interface FrontMatter {
  readonly yaml: YamlText
  readonly body: string
  /** The line of the file that the body starts on. */
  readonly bodyLine: number
}

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

type Fences =
  | { readonly ok: true; readonly closing: number }
  | { readonly ok: false; readonly fault: YamlFault }

const at = (line: number, code: string, what: string, fix: string): Fences => ({
  ok: false,
  fault: { line, column: 1, code, what, fix },
})

/** The lines that open and close the front matter; `closing` counts from 1. */
const findFences = (lines: readonly string[]): Fences => {
  const opening = lines[0]?.trimEnd() ?? ''
  if (opening !== '---')
    return opening.startsWith('---')
      ? at(
          1,
          'front-matter-opening',
          `The first line is "${opening.slice(0, 40)}"; nothing may stand behind the three dashes.`,
          'Make the first line three dashes and nothing else: ---',
        )
      : at(
          1,
          'no-front-matter',
          'The file does not start with front matter.',
          'Start the file with a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
        )
  const index = lines.findIndex((line, number) => number > 0 && line.startsWith('---'))
  if (index < 0)
    return at(
      1,
      'front-matter-unclosed',
      'The front matter is opened by the three dashes on this line and never closed.',
      'Put a line of three dashes (---) after the last key, before the text starts.',
    )
  if (lines[index]?.trimEnd() !== '---')
    return at(
      index + 1,
      'front-matter-closing',
      `The front matter ends at "${lines[index]?.slice(0, 40)}"; nothing may stand behind the three dashes.`,
      'Make this line three dashes and nothing else: ---',
    )
  return { ok: true, closing: index + 1 }
}

/** Splits a file with `\n` line ends. Nothing in it is ever run. */
export const splitFrontMatter = (text: string): FrontMatter | YamlFault => {
  const fences = findFences(text.split('\n'))
  if (!fences.ok) return fences.fault
  const split = matter(text, { language: 'yaml', engines })
  // What gray-matter calls the matter starts right behind the opening dashes, on line 1 of the file.
  return { yaml: parseYamlText(split.matter), body: split.content, bodyLine: fences.closing + 1 }
}
