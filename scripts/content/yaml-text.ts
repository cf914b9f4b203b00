import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'

/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface YamlFault extends Position {
  readonly code: string
  readonly what: string
  readonly fix: string
}

/** YAML with every value as text, and where each value stands. */
export interface YamlText {
  /** Strings, lists and maps; nothing else, whatever it looks like. */
  readonly data: unknown
  readonly faults: readonly YamlFault[]
  /** Where the value at a path stands, or the nearest thing around it that does. */
  positionOf(path: readonly PropertyKey[]): Position
  /** Where a key of the map at a path is written. */
  positionOfKey(path: readonly PropertyKey[], key: string): Position
}

const faultWords: Readonly<Record<string, readonly [code: string, what: string, fix: string]>> = {
  DUPLICATE_KEY: [
    'duplicate-key',
    'The same key is written twice.',
    'Keep one of the two lines and remove the other.',
  ],
  TAB_AS_INDENT: [
    'tab',
    'A line starts with a tab, which front matter does not allow.',
    'Replace the tab with two spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'unquoted-colon',
    'A second colon on the line makes it unreadable.',
    'Put the whole value in quotation marks: title: "Round table 3: what next?"',
  ],
  BAD_SCALAR_START: [
    'unquoted-start',
    'The value starts with a character that has a meaning of its own here, such as @ or `.',
    'Put the whole value in quotation marks: title: "@home: working from the kitchen"',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'missing-colon',
    'This line has no key, or its key has no colon.',
    'Write each line as key: value. Start a line that continues the one above with two spaces.',
  ],
}

/**
 * YAML 1.2, failsafe schema (YAML 1.2.2 §10.1): text, lists and maps, so no number, date or yes/no is ever guessed.
 * `firstLine` is the line of the file that the text starts on.
 */
export const parseYamlText = (text: string, firstLine = 1): YamlText => {
  const lines = new LineCounter()
  const document: Document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  const faults = document.errors.map((error): YamlFault => {
    const [code, what, fix] = faultWords[error.code] ?? [
      'front-matter',
      `The front matter cannot be read here: ${error.message.replace(/\.$/, '')}.`,
      'Write each line as key: value, and put a value with a colon, # or quotation marks in it in quotation marks.',
    ]
    return { ...at(error.pos[0]), code, what, fix }
  })
  const readable = (): { data: unknown; faults: readonly YamlFault[] } => {
    if (faults.length > 0) return { data: {}, faults }
    try {
      return { data: document.toJS({ maxAliasCount: 20 }) ?? {}, faults }
    } catch {
      const what = 'The front matter refers to itself too often to be read.'
      return { data: {}, faults: [{ ...at(0), code: 'aliases', what, fix: 'Write the values out in full.' }] }
    }
  }
  return {
    ...readable(),
    positionOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return at(node.range[0])
      }
      return { line: firstLine, column: 1 }
    },
    positionOfKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true)
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined
      return isScalar(pair?.key) && pair.key.range ? at(pair.key.range[0]) : { line: firstLine, column: 1 }
    },
  }
}
