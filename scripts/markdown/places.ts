/**
 * Finds again, in the markdown as it was written, the text that a token came from. markdown-it remembers the lines of a
 * block and nothing finer, so within the block we look for the literal.
 */

/** The lines of a block, from 0, the end excluded: markdown-it's `map`. */
export type Lines = readonly [start: number, end: number]

export interface Place {
  readonly line: number
  readonly column: number
  /** Whether the literal itself was found, rather than its line. */
  readonly exact: boolean
}

const find = (
  source: readonly string[],
  literal: string,
  [start, end]: Lines,
  after: Place | undefined,
): Place | undefined => {
  for (let line = start; line < Math.min(end, source.length); line++) {
    if (after !== undefined && line < after.line) continue
    const from = after?.line === line ? after.column + literal.length : 0
    const column = source[line]?.indexOf(literal, from) ?? -1
    if (column >= 0) return { line, column, exact: true }
  }
  return undefined
}

/** `&` is often written `&amp;` in an address. */
const spellings = (literal: string): readonly string[] =>
  literal.includes('&') ? [literal, literal.replaceAll('&', '&amp;')] : [literal]

export const placeOf = (
  source: readonly string[],
  literal: string,
  lines: Lines,
  near: number,
  after?: Place,
): Place => {
  // Last the whole source: the address of a reference link stands elsewhere, at its `[label]:`.
  const stretches: readonly Lines[] = [[near, lines[1]], lines, [0, source.length]]
  if (literal.trim() !== '') {
    for (const stretch of stretches) {
      for (const spelling of spellings(literal)) {
        const place = find(source, spelling, stretch, after)
        if (place) return place
      }
    }
  }
  const column = source[near]?.search(/\S/) ?? -1
  return { line: near, column: Math.max(0, column), exact: false }
}
