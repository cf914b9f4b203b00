import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { type Placed, type Position, startOfFile } from '../problems/placed.ts'
import { foreignIn, keyOf, readData } from './data.ts'
import { diagnoseAll, type Stumble } from './faults.ts'
import { diagnoseText, type LineFault } from './lines.ts'
import { offsetWithin } from './scalars.ts'
import { withPlainSpaces } from './spaces.ts'

/** YAML with every value as text, and where each value stands. */
export interface YamlText {
  /** Strings, lists and maps; nothing else, whatever it looks like. */
  readonly data: unknown
  readonly faults: readonly Placed[]
  /** Whether `data` is what was meant in spite of the faults, so that it is worth looking for more of them. */
  readonly usable: boolean
  /** Where the value at a path stands, or the nearest thing around it that does. */
  positionOf(path: readonly PropertyKey[]): Position
  /** Where a key of the map at a path is written. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position
  /** Where a character of the words of a value stands. */
  positionWithin(path: readonly PropertyKey[], words: string, offset: number): Position
  /** Where the first key or value stands. */
  readonly start: Position
  /** What is wrong with a line, by its number, where text was wanted and something else was found. */
  diagnose(line: number): LineFault | undefined
}

/** YAML 1.2, failsafe schema (YAML 1.2.2 §10.1): text, lists and maps, so no number, date or yes/no is ever guessed. */
const parse = (text: string, lineCounter: LineCounter): Document =>
  parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false, // compares every key with every other; `readData` tells them apart faster
    logLevel: 'error',
  })

const stumblesOf = ({ errors, contents }: Document): readonly Stumble[] => [
  ...errors.map(({ pos, message }) => ({ offset: pos[0], inList: message.startsWith('Flow') })),
  ...(errors.length > 0 ? [] : foreignIn(contents).map((offset) => ({ offset, inList: false }))),
]

/** The node at a path, or undefined. Keys are compared as they look. */
const nodeAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => {
    if (isMap(node)) return node.items.find((pair) => keyOf(pair) === key)?.value
    return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined
  }, root)

/** Where the parts of a tree stand. */
const placesIn = (root: unknown, text: string, at: (offset: number) => Position) => {
  const positionOf: YamlText['positionOf'] = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(root, path.slice(0, length))
      if (isNode(node) && node.range) return at(node.range[0])
    }
    return startOfFile
  }
  const positionOfKey: YamlText['positionOfKey'] = (path, key) => {
    const map = nodeAt(root, path)
    const pair = isMap(map) ? map.items.find((item) => keyOf(item) === key) : undefined
    return isNode(pair?.key) && pair.key.range ? at(pair.key.range[0]) : positionOf(path)
  }
  const positionWithin: YamlText['positionWithin'] = (path, words, offset) => {
    const node = nodeAt(root, path)
    if (!isScalar(node) || !node.range) return positionOf(path)
    const [start, end] = node.range
    return at(start + offsetWithin(text.slice(start, end), words, offset))
  }
  const start = isNode(root) && root.range ? at(root.range[0]) : startOfFile
  return { start, positionOf, positionOfKey, positionWithin }
}

/** Reads the text, or as far as that is certain the text as it was meant: `attempts` says how often. */
const read = (text: string, prose: boolean, attempts: number): YamlText => {
  const counter = new LineCounter()
  const document = parse(text, counter)
  const lines = text.split('\n')
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const common = {
    ...placesIn(document.contents, text, at),
    diagnose: (line: number) => diagnoseText(lines[line - 1] ?? '', prose),
  }
  const stumbles = stumblesOf(document)
  if (stumbles.length > 0) {
    const lineOf = (offset: number) => at(offset).line - 1
    const { faults, mended } = diagnoseAll(stumbles, { lines, lineOf, prose })
    const meant = mended === undefined || attempts === 1 ? undefined : read(mended, prose, attempts - 1)
    return meant?.usable
      ? { ...meant, faults: [...faults, ...meant.faults] }
      : { ...common, data: {}, faults, usable: false }
  }
  const { data, faults } = readData(document.contents, {
    startOf: (offset) => offset - at(offset).column + 1,
    textOf: (offset) => lines[at(offset).line - 1] ?? '',
    numberOf: (offset) => at(offset).line,
  })
  const placed = faults.map(({ offset, words: { code, what, fix } }) => ({ ...at(offset), code, what, fix }))
  return { ...common, data, faults: placed, usable: true }
}

/** Reads YAML that somebody typed; `prose` says whether the text of a page follows below. Never throws, and runs nothing. */
export const parseYamlText = (text: string, { prose }: { readonly prose: boolean }): YamlText =>
  read(withPlainSpaces(text), prose, 2)
