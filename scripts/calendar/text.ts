/** The end of every content line (RFC 5545 §3.1). */
export const CRLF = '\r\n'

const longestLine = 75

/** Whatever starts a new line somewhere: CR, vertical tab, form feed, NEL and the separators of Unicode. */
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/** What no TEXT may hold (RFC 5545 §3.1, CONTROL), C1 as well, and the byte order mark. Tab and newline stay. */
const unwritable = /[^\P{Cc}\t\n]|\uFEFF/gu
/** Half of a pair has no form in UTF-8. */
const loneSurrogate = /\p{Surrogate}/gu

/**
 * The text as a calendar can carry it: one kind of line break, no control characters, well-formed.
 * Marks of direction stay: right-to-left titles need them.
 */
export const sanitise = (text: string): string =>
  text.replace(lineBreak, '\n').replace(unwritable, '').replace(loneSurrogate, '\uFFFD')

/** The same on a single line: for titles, names and places. */
export const oneLine = (text: string): string => sanitise(text).replace(/\s+/g, ' ').trim()

/** A TEXT value (RFC 5545 §3.3.11). In a list of values, such as CATEGORIES, each one is escaped by itself. */
export const escapeText = (text: string): string =>
  sanitise(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')

/** Whether an octet goes on with a character that an earlier one began (RFC 3629 §3). */
const continuesCharacter = (octet: number | undefined): boolean =>
  octet !== undefined && (octet & 0xc0) === 0x80

/**
 * Folds a content line so that none is longer than 75 octets, the end of line not counted (RFC 5545 §3.1),
 * and no UTF-8 sequence is cut. Takes time in proportion to the length.
 */
export const fold = (line: string): string => {
  const octets = Buffer.from(line)
  const pieces: string[] = []
  for (let start = 0; start < octets.length; ) {
    const room = start === 0 ? longestLine : longestLine - 1 // the space that marks a continuation counts
    let end = Math.min(start + room, octets.length)
    while (continuesCharacter(octets[end])) end -= 1
    pieces.push(octets.toString('utf8', start, end))
    start = end
  }
  return pieces.join(`${CRLF} `)
}

/** The content lines of a file or a part of one, whole again. */
export const unfold = (text: string): readonly string[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split(CRLF)
    .filter((line) => line !== '')

/** Content lines as they stand in a file: folded, each with its end. */
export const write = (lines: readonly string[]): string => lines.map((line) => fold(line) + CRLF).join('')
