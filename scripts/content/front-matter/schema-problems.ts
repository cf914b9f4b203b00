import type { z } from 'zod'
import { inWords } from '../../domain/list-words.ts'
import { didYouMean } from '../problems/did-you-mean.ts'
import type { Placed, Words } from '../problems/placed.ts'
import { quotedList, shortened } from '../problems/words.ts'
import { type LineFault, proseKeys } from '../yaml/lines.ts'
import type { YamlText } from '../yaml/text.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What a file is, for messages about its keys. */
export interface Schemed {
  /** `a session` */
  readonly called: string
  /** The keys that may stand in the map at a path. */
  keysAt(path: Path): readonly string[]
  /** What one may write behind the key at a path. */
  exampleAt(path: Path): string
  isReserved(key: string): boolean
}

/** `"title"`, `entry 2 of "speakers"`, `"about" of entry 1 of "groups"` */
const nameOf = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `entry ${part + 1}` : `"${String(part)}"`))
    .reverse()
    .join(' of ')

const atStart = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object' && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    data,
  )

/** What people call some keys before they have read the guide. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['date', ['when']],
  ['time', ['when']],
  ['name', ['title']],
  ['title', ['name']],
  ['description', ['summary']],
  ['register', ['sign-up']],
  ['registration', ['sign-up']],
  ['url', ['link', 'original_link', 'retells', 'sign-up', 'address']],
  ['author', ['speakers']],
])

const meantBy = (key: string, keys: readonly string[]): string | undefined =>
  otherNames.get(key.toLowerCase())?.find((name) => keys.includes(name)) ?? didYouMean(key, keys)

const unknownKey = (path: Path, key: string, { called, keysAt, isReserved }: Schemed): Words => {
  if (isReserved(key))
    return {
      code: 'reserved-key',
      what: `"${key}" steers the site generator, and no content file may use it.`,
      fix: 'Remove the line.',
    }
  const keys = keysAt(path)
  const meant = meantBy(key, keys)
  return {
    code: 'unknown-key',
    what: `"${shortened(key)}" is not a key of ${called}.`,
    fix: meant
      ? `Write "${meant}" if that is what you meant, or remove the line.`
      : `Remove the line. The keys of ${called} are ${keys.join(', ')}.`,
  }
}

const missing = (path: Path, isThere: boolean, { exampleAt }: Schemed): Words => {
  const key = path.at(-1)
  const name = atStart(nameOf(path))
  if (typeof key === 'number')
    return {
      code: 'empty-entry',
      what: `${name} is empty.`,
      fix: 'Write something there, or remove the entry.',
    }
  const line = `${String(key)}: ${exampleAt(path)}`
  return isThere
    ? {
        code: 'missing-key',
        what: `${name} is empty.`,
        fix: `Write what it should say behind ${String(key)}:, like this: ${line}`,
      }
    : {
        code: 'missing-key',
        what: `${name} is missing.`,
        fix: `Add a line with ${String(key)}: and what it should say, like this: ${line}`,
      }
}

const notOneOf = (path: Path, value: unknown, options: readonly string[]): Words => {
  const meant = typeof value === 'string' ? didYouMean(value, options) : undefined
  return {
    code: 'wrong-value',
    what:
      typeof value === 'string'
        ? `${atStart(nameOf(path))} cannot be "${shortened(value)}".`
        : `${atStart(nameOf(path))} cannot be a list or a group of keys.`,
    fix: meant ? `Write "${meant}" if that is what you meant.` : `Write ${quotedList(options, 'or')}.`,
  }
}

const wrongType = (path: Path, wanted: string | undefined, { keysAt }: Schemed): Words => {
  if (wanted === 'string')
    return {
      code: 'wrong-type',
      what: `${atStart(nameOf(path))} must be text, and here it is a list or a group of keys.`,
      fix: 'Write it as text on one line, without brackets and dashes.',
    }
  return wanted === 'array'
    ? {
        code: 'wrong-type',
        what: `${atStart(nameOf(path))} must be a list.`,
        fix:
          typeof path.at(-1) === 'number'
            ? 'Write it in square brackets, with commas between: [one, two]'
            : 'Write each entry on a line of its own, with two spaces, a dash and a space in front.',
      }
    : {
        code: 'wrong-type',
        what: `${atStart(nameOf(path))} must be a group of keys.`,
        fix: `Write ${inWords(keysAt(path).map((key) => `${key}:`))} there, each on a line of its own with its value behind it.`,
      }
}

const wrongValue = (issue: Issue, path: Path, value: unknown, schemed: Schemed): Words => {
  if (value === undefined || value === '') return missing(path, value === '', schemed)
  if (issue.code === 'invalid_value') return notOneOf(path, value, issue.values.map(String))
  if (issue.code === 'invalid_type') return wrongType(path, issue.expected, schemed)
  // The schemas write both sentences into one message: see `says`.
  const [must = '', fix = ''] = issue.message.split('\n')
  const written = typeof value === 'string' ? ` Here it is "${shortened(value)}".` : ''
  return { code: 'wrong-value', what: `${atStart(nameOf(path))} ${must}.${written}`, fix }
}

/**
 * Of a union, the faults of the one branch that fits what was written: a list is judged as a list, and one value as a
 * value. Each with its path from the top.
 */
const settled = (issue: Issue, above: Path = []): readonly { issue: Issue; path: Path }[] => {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const fitting = issue.errors.find(
    (branch) => !branch.some(({ code, path: [first] }) => code === 'invalid_type' && first === undefined),
  )
  const branch = fitting ?? issue.errors.at(-1) ?? []
  return branch.flatMap((inner) => settled(inner, path))
}

const notKeys: Words = {
  code: 'no-keys',
  what: 'There are no keys with values here.',
  fix: 'Write each line as key: value, such as language: en-GB',
}

const onLine = (line: number, { offset, code, what, fix }: LineFault): Placed => ({
  line,
  column: offset + 1,
  code,
  what,
  fix,
})

const isProse = (path: Path): boolean => path.some((part) => typeof part === 'string' && proseKeys.has(part))

const faultsOf = (issue: Issue, path: Path, yaml: YamlText, schemed: Schemed): readonly Placed[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...yaml.positionOfKey(path, key), ...unknownKey(path, key, schemed) }))
  if (path.length === 0) {
    const inLine = yaml.diagnose(yaml.start.line)
    return [inLine ? onLine(yaml.start.line, inLine) : { ...yaml.start, ...notKeys }]
  }
  const value = valueAt(yaml.data, path)
  const key = path.at(-1)
  const isMissing = (value === undefined || value === '') && typeof key === 'string'
  const position = isMissing ? yaml.positionOfKey(path.slice(0, -1), key) : yaml.positionOf(path)
  // Where prose was wanted, YAML makes a list or keys of it because of a sign that it reads as its own.
  const sign =
    issue.code === 'invalid_type' && issue.expected === 'string' && !isMissing && isProse(path)
      ? yaml.diagnose(position.line)
      : undefined
  return [sign ? onLine(position.line, sign) : { ...position, ...wrongValue(issue, path, value, schemed) }]
}

/** What a schema found wrong, in an organiser's words and at its place in the file. */
export const schemaFaults = (
  issues: readonly Issue[],
  yaml: YamlText,
  schemed: Schemed,
): readonly Placed[] => {
  // A key that is there under a wrong name is one problem and not two.
  const place = (path: Path): string => path.map(String).join('\n')
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => place([...issue.path, meantBy(key, schemed.keysAt(issue.path)) ?? '']))
        : [],
    ),
  )
  const isMisnamed = ({ path }: Issue): boolean =>
    meant.has(place(path)) && valueAt(yaml.data, path) === undefined
  return (
    issues
      .filter((issue) => !isMisnamed(issue))
      .flatMap((issue) => settled(issue))
      .flatMap(({ issue, path }) => faultsOf(issue, path, yaml, schemed))
      // A line that could not be read was read as it was probably meant: its own problem comes first.
      .filter(({ line }) => !yaml.faults.some((fault) => fault.line === line))
  )
}
