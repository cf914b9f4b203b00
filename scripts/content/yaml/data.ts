import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml'
import type { Words } from '../problems/placed.ts'
import { unprintable, wordsOnUnprintable } from '../read.ts'
import { eatenByComment, proseKeys } from './lines.ts'
import { plainKey, plainValue } from './spaces.ts'

/** What a YAML text says, and what is wrong with it although the parser could read it. */
export interface YamlData {
  /** Strings, lists and maps of them. */
  readonly data: unknown
  readonly faults: readonly { readonly offset: number; readonly words: Words }[]
}

/** Where a node starts; a key without a value has none. */
const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

const wordsOf = (scalar: Scalar): string => (typeof scalar.value === 'string' ? scalar.value : '')

export const keyOf = ({ key }: Pair): string => (isScalar(key) ? plainKey(wordsOf(key)) : '')

/**
 * Offsets of what YAML allows and front matter does not: names for values, references to them, types, keys that are no
 * words. Whoever writes their signs means the signs.
 */
export const foreignIn = (node: unknown): readonly number[] => {
  if (!isNode(node)) return []
  const offset = offsetOf(node)
  if (isAlias(node) || node.tag !== undefined || node.anchor) return [offset]
  if (isSeq(node)) return node.items.flatMap(foreignIn)
  if (!isMap(node)) return []
  return node.items.flatMap((pair) => [
    ...(keyOf(pair) === '' ? [offsetOf(pair.key)] : foreignIn(pair.key)),
    ...foreignIn(pair.value),
  ])
}

const duplicate = (key: string, line: number): Words => ({
  code: 'duplicate-key',
  what: `"${key}" stands on line ${line} already.`,
  fix: 'Keep one of the two lines and remove the other.',
})

/** The line of the text that an offset is on, and the number it has in the file. */
export interface LineFinder {
  startOf(offset: number): number
  textOf(offset: number): string
  numberOf(offset: number): number
}

/** Reads a tree without anything foreign in it. Nothing is guessed: every value stays the text that was written. */
export const readData = (root: Node | null, lines: LineFinder): YamlData => {
  const faults: { offset: number; words: Words }[] = []

  const checkScalar = (scalar: Scalar, prose: boolean): void => {
    const offset = offsetOf(scalar)
    const [character] = unprintable.exec(wordsOf(scalar)) ?? []
    if (character !== undefined) faults.push({ offset, words: wordsOnUnprintable(character) })
    if (!prose || scalar.type !== Scalar.PLAIN) return
    const eaten = eatenByComment(lines.textOf(offset))
    if (eaten) faults.push({ offset: lines.startOf(offset) + eaten.offset, words: eaten })
  }

  const read = (node: unknown, prose: boolean): unknown => {
    if (isScalar(node)) {
      checkScalar(node, prose)
      return plainValue(wordsOf(node))
    }
    if (isSeq(node)) return node.items.map((item) => read(item, prose))
    if (!isMap(node)) return ''
    const entries = new Map<string, unknown>()
    const numbers = new Map<string, number>()
    for (const pair of node.items) {
      const key = keyOf(pair)
      const offset = offsetOf(pair.key)
      const first = numbers.get(key)
      if (first !== undefined) faults.push({ offset, words: duplicate(key, first) })
      else {
        numbers.set(key, lines.numberOf(offset))
        entries.set(key, read(pair.value, proseKeys.has(key)))
      }
    }
    return Object.fromEntries(entries)
  }
  const data = read(root, false)
  return { data: data === '' ? {} : data, faults }
}
