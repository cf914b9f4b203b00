import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { YamlFault, YamlText } from './yaml-text.ts'

/** The known word nearest to a mistyped one, if it is near enough to be meant. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  if (known.length === 0) return undefined
  const nearest = closest(word.toLowerCase(), [...known])
  return distance(word.toLowerCase(), nearest) <= Math.max(2, Math.floor(word.length / 3))
    ? nearest
    : undefined
}

/** `"sessions", "posts" and "pages"` */
export const quotedList = (words: readonly string[], join = 'and'): string => {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${join} ${quoted.at(-1)}`
}

const name = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `, entry ${part + 1}` : String(part)))
    .join('.')
    .replaceAll('.,', ',')

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  )

interface Schemed {
  /** What the file is, for messages: `a session`. */
  readonly called: string
  readonly keys: readonly string[]
  readonly reserved: ReadonlySet<string>
}

const unknownKey = (key: string, { called, keys, reserved }: Schemed): Omit<YamlFault, 'line' | 'column'> => {
  if (reserved.has(key))
    return {
      code: 'reserved-key',
      what: `"${key}" steers the site generator, and no content file may use it.`,
      fix: 'Remove the line.',
    }
  const meant = didYouMean(key, keys)
  return {
    code: 'unknown-key',
    what: `"${key}" is not a key of ${called}.`,
    fix: meant
      ? `Write "${meant}" if that is what you meant, or remove the line.`
      : `Remove the line. The keys of ${called} are ${keys.join(', ')}.`,
  }
}

type Words = Omit<YamlFault, 'line' | 'column'>

const wrongValue = (issue: z.core.$ZodIssue, key: string, value: unknown): Words => {
  if (value === undefined || value === '')
    return {
      code: 'missing-key',
      what: `"${key}" is missing.`,
      fix: `Add a line that says ${key}: and the value.`,
    }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String)
    const meant = typeof value === 'string' ? didYouMean(value, options) : undefined
    return {
      code: 'wrong-value',
      what: `"${key}" cannot be "${String(value)}".`,
      fix: meant ? `Write "${meant}" if that is what you meant.` : `Write ${quotedList(options, 'or')}.`,
    }
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return {
      code: 'wrong-type',
      what: `"${key}" must be one line of text, and here it is a list or a group of keys.`,
      fix: 'Write it as text on one line, in quotation marks if it holds a colon or square brackets.',
    }
  if (issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'invalid_union') {
    const fix =
      issue.code === 'custom' && typeof issue.params?.fix === 'string' ? issue.params.fix : undefined
    return {
      code: 'wrong-value',
      what: `"${key}" ${issue.message}, and here it is ${typeof value === 'string' ? `"${value}"` : 'something else'}.`,
      fix:
        fix ??
        `Change it so that it ${issue.message.replace(/^must be/, 'is').replace(/^may hold/, 'holds')}.`,
    }
  }
  return {
    code: 'wrong-value',
    what: `"${key}" cannot be read here: ${issue.message}.`,
    fix: 'Compare the line with the examples in content/GUIDE.md.',
  }
}

/** What a schema found wrong, in an organiser's words and at its place in the file. */
export const schemaFaults = (
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlText,
  schemed: Schemed,
): readonly YamlFault[] =>
  issues.flatMap((issue): YamlFault | YamlFault[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...yaml.positionOfKey(issue.path, key),
        ...unknownKey(key, schemed),
      }))
    const value = valueAt(yaml.data, issue.path)
    const words =
      issue.path.length === 0
        ? {
            code: 'wrong-type',
            what: 'The front matter is not a list of keys and values.',
            fix: 'Write each line as key: value.',
          }
        : wrongValue(issue, name(issue.path), value)
    const [key] = issue.path
    const position =
      value === undefined || value === '' ? yaml.positionOfKey([], String(key)) : yaml.positionOf(issue.path)
    return { ...position, ...words }
  })
