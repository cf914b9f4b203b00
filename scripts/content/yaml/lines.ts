import type { Words } from '../problems/placed.ts'
import { shortened } from '../problems/words.ts'

/** What is wrong with one line of YAML, in words for somebody who has never heard of it. */
export interface LineFault extends Words {
  /** Characters from the start of the line. */
  readonly offset: number
  /** The line as it was meant, where that is certain enough to read on with. */
  readonly mended?: string
}

/** Keys whose value is prose: where YAML would eat or mangle a sign in it, quotation marks are the mend. */
export const proseKeys: ReadonlySet<string> = new Set([
  'title',
  'name',
  'summary',
  'note',
  'why',
  'learned',
  'role',
  'organisation',
  'group',
  'tagline',
  'description',
  'about',
])

/** A longer line is not taken apart: nobody would paste it back from a message. */
const longest = 2000

const shape = /^(\s*(?:- +)*)(?:([\p{L}\p{N}_][^:]*:)(?: +|$))?(.*)$/su

interface Parts {
  /** Spaces and the dash of a list. */
  readonly lead: string
  /** With its colon; empty where the line has none. */
  readonly key: string
  readonly value: string
  /** Where the value starts. */
  readonly at: number
}

const partsOf = (line: string): Parts => {
  const [, lead = '', key = '', value = ''] = shape.exec(line) ?? []
  return { lead, key, value: value.trimEnd(), at: line.length - value.length }
}

/** In quotation marks that its own signs do not disturb. */
const quote = (value: string): string => {
  if (!/["\\]/.test(value)) return `"${value}"`
  return `'${value.replaceAll("'", "''")}'`
}

const withValue = ({ lead, key, value }: Parts, quoted = quote(value)): string =>
  `${lead}${key && `${key} `}${quoted}`

const inQuotes = (parts: Parts, value?: string): Pick<LineFault, 'fix' | 'mended'> => {
  const mended = withValue(parts, value === undefined ? undefined : quote(value))
  return { fix: `Put the value in quotation marks: ${mended.trim()}`, mended }
}

const noKey = ({ lead, value }: Parts, line: string, prose: boolean): LineFault => {
  const [, key, rest] = /^([\p{L}_][\p{L}\p{N}_-]*):(?!\/\/)(\S.*)$/u.exec(value) ?? []
  const offset = line.search(/\S|$/)
  if (key !== undefined && rest !== undefined) {
    const mended = `${lead}${key}: ${rest}`
    return {
      offset: lead.length + key.length,
      code: 'missing-space',
      what: `There is no space after the colon of "${key}".`,
      fix: `Put one there: ${mended.trim()}`,
      mended,
    }
  }
  const above = prose
    ? ' If the text of the page starts here, put a line of three dashes (---) above it.'
    : ''
  return {
    offset,
    code: 'missing-colon',
    what: `"${shortened(value)}" is not a key with a value.`,
    fix: `Write the line as key: value, such as language: en-GB, or remove it.${above}`,
  }
}

/** Where the quotation mark that opens a value is closed, or -1. */
const closingQuote = (value: string): number => {
  const [mark] = value
  for (let at = 1; at < value.length; at++) {
    if (mark === '"' && value[at] === '\\') at++
    else if (mark === "'" && value[at] === "'" && value[at + 1] === "'") at++
    else if (value[at] === mark) return at
  }
  return -1
}

const isQuoted = (value: string): boolean => /^["']/.test(value)
const isComment = (text: string): boolean => /^(?:\s+#.*)?\s*$/.test(text)

const wrongQuotes = (parts: Parts): LineFault | undefined => {
  const { value, at } = parts
  const closing = closingQuote(value)
  const mark = value[0] ?? ''
  if (closing < 0)
    return {
      offset: at,
      code: 'unclosed-quote',
      what: `The value starts with the quotation mark ${mark} and does not end with one.`,
      fix: `Close it: ${withValue(parts, `${value}${mark}`).trim()}`,
      mended: withValue(parts, `${value}${mark}`),
    }
  if (!isComment(value.slice(closing + 1))) {
    // `'it's'` is in quotation marks already, and `"this" and "that"` is not.
    const isWrapped = value.endsWith(mark) && value[closing + 1] !== ' '
    const { mended } = inQuotes(parts, isWrapped ? value.slice(1, -1) : value)
    return {
      offset: at + closing + 1,
      code: 'text-after-quote',
      what: `The value is over at the second quotation mark ${mark}, and more stands behind that.`,
      fix: `Put the whole value in quotation marks of the other kind: ${mended?.trim() ?? ''}`,
      ...(mended === undefined ? {} : { mended }),
    }
  }
  const inner = value.slice(1, closing)
  return mark === '"' && /\\/.test(inner)
    ? {
        offset: at + value.indexOf('\\'),
        code: 'backslash',
        what: 'A backslash has a meaning of its own between double quotation marks.',
        fix: `Use single ones: ${withValue(parts, quote(inner)).trim()}`,
        mended: withValue(parts, quote(inner)),
      }
    : undefined
}

const isProse = ({ lead, key }: Parts): boolean =>
  proseKeys.has(key.slice(0, -1).trim()) || (lead.includes('-') && key === '')

const wrongList = (parts: Parts): LineFault => {
  const { value, at } = parts
  if (isProse(parts) || /\].*[^\]]$/.test(value))
    return {
      offset: at,
      code: 'unquoted-start',
      what: `The value starts with ${value[0]}, which has a meaning of its own here.`,
      ...inQuotes(parts),
    }
  return value.includes(']')
    ? {
        offset: at,
        code: 'broken-list',
        what: 'The list between the square brackets cannot be read.',
        fix: 'Put one comma between each two entries, and nothing else: [ada-example, ben-example]',
      }
    : {
        offset: at,
        code: 'unclosed-list',
        what: 'The square bracket that opens the list is never closed.',
        fix: `Close it: ${withValue(parts, `${value}]`).trim()}`,
        mended: withValue(parts, `${value}]`),
      }
}

const unquotedColon = {
  code: 'unquoted-colon',
  what: 'A colon within the value makes this line unreadable.',
}

/** Signs that mean something to YAML at the start of a value; a dash and a question mark only before a space. */
const sign = /^(?:[@`%&*!|>,\]{}]|[-?](?= |$))/

const unreadable = (parts: Parts): LineFault | undefined => {
  const { value, at } = parts
  if (isQuoted(value)) return wrongQuotes(parts)
  if (value.startsWith('[')) return wrongList(parts)
  if (sign.test(value))
    return {
      offset: at,
      code: 'unquoted-start',
      what: `The value starts with ${value[0]}, which has a meaning of its own here.`,
      ...inQuotes(parts),
    }
  const colon = value.search(/:(?= |$)/)
  if (colon >= 0)
    return {
      offset: at + colon,
      ...unquotedColon,
      ...inQuotes(parts),
    }
  return undefined
}

/** Why a line that the parser stumbled over cannot be read, as far as the line itself tells. */
export const diagnose = (line: string, prose: boolean): LineFault | undefined => {
  if (line.length > longest) return undefined
  if (/^ *\t/.test(line))
    return {
      offset: line.indexOf('\t'),
      code: 'tab',
      what: 'The line starts with a tab, and only spaces may stand there.',
      fix: 'Replace the tab with two spaces.',
      mended: line.replace(/^[ \t]+/, (lead) => lead.replaceAll('\t', '  ')),
    }
  const parts = partsOf(line)
  return parts.key === '' && !parts.lead.includes('-') ? noKey(parts, line, prose) : unreadable(parts)
}

/** Why a line where text was wanted gave a list or keys. */
export const diagnoseText = (line: string, prose: boolean): LineFault | undefined => {
  const { lead, key } = partsOf(line)
  if (line.length > longest || key === '' || !lead.includes('-')) return diagnose(line, prose)
  return {
    offset: lead.length + key.length - 1,
    ...unquotedColon,
    ...inQuotes({ lead, key: '', value: line.slice(lead.length).trimEnd(), at: lead.length }),
  }
}

/** Whether a quotation mark opens on this line and does not close on it. */
export const leavesQuoteOpen = (line: string): boolean => {
  if (line.length > longest) return false
  const { value } = partsOf(line)
  return isQuoted(value) && closingQuote(value) < 0
}

/** Whether a list opens on this line and does not close on it. */
export const leavesListOpen = (line: string): boolean => {
  if (line.length > longest) return false
  const { value } = partsOf(line)
  return value.startsWith('[') && !value.includes(']')
}

/** A value that ends at a sign which starts a comment: what stands behind it would be lost without a word. */
export const eatenByComment = (line: string): LineFault | undefined => {
  if (line.length > longest) return undefined
  const parts = partsOf(line)
  const { value, at } = parts
  const hash = value.search(/(?:^| )#/)
  if (isQuoted(value) || hash < 0 || /^# /.test(value)) return undefined
  const mended = withValue(parts)
  return {
    offset: at + (value[hash] === '#' ? hash : hash + 1),
    code: 'unquoted-hash',
    what: 'Everything from the # on would be lost, because a # behind a space starts a comment.',
    fix: `To keep it, put the value in quotation marks: ${mended.trim()}`,
    mended,
  }
}

export const isKeyLine = (line: string): boolean => line.length <= longest && partsOf(line).key !== ''
