/**
 * Running text as it was written, before any of it is taken for markup: where its links stand, even those that somebody
 * broke, and the text without its code and its addresses. One pass, whatever the text holds.
 */

export interface WrittenLink {
  /** Where its first bracket stands. */
  readonly at: number
  readonly isImage: boolean
  readonly words: string
  /** `closed`: `[a](b)`. `unclosed`: `[a](b`. `apart`: `[a] (b)`. `reference`: `[a][b]`. */
  readonly form: 'closed' | 'unclosed' | 'apart' | 'reference'
  /** What stands between the round brackets, or for one without an end what stands up to the next space. */
  readonly address: string
  readonly addressAt: number
}

/** Every text has the length of what was written, so that a place in one is a place in all. */
export interface Inline {
  readonly text: string
  readonly links: readonly WrittenLink[]
  /** Without code. */
  readonly uncoded: string
  /** Without code and addresses. */
  readonly prose: string
  /** With letters where code and addresses stand, as they count beside asterisks. */
  readonly filled: string
  /** Without code, addresses and the words of links. */
  readonly unlinked: string
}

type Range = readonly [from: number, to: number]

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ')

const letters = (text: string): string => text.replace(/[^\n]/g, 'x')

const without = (text: string, ranges: readonly Range[], fill = spaces): string => {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue
    parts.push(text.slice(at, Math.max(at, from)), fill(text.slice(Math.max(at, from), to)))
    at = to
  }
  return parts.join('') + text.slice(at)
}

/** Where each stretch of code starts, and where it ends: at as many backticks as it starts with. */
const codeIn = (text: string): ReadonlyMap<number, number> => {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: run, index }) => ({ at: index, length: run.length }))
  const nextOfLength = new Map<number, number>()
  const closers = new Map<number, number>()
  for (const [number, { length }] of [...runs.entries()].reverse()) {
    const next = nextOfLength.get(length)
    if (next !== undefined) closers.set(number, next)
    nextOfLength.set(length, number)
  }
  const code = new Map<number, number>()
  for (let number = 0; number < runs.length; number++) {
    const closer = closers.get(number)
    const [run, end] = [runs[number], closer === undefined ? undefined : runs[closer]]
    if (!run || !end || closer === undefined) continue
    code.set(run.at, end.at + end.length)
    number = closer
  }
  return code
}

const autolink = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>/iy
const bareAddress = /\b(?:https?|ftp):\/\/[^\s<>*]*|\bmailto:[^\s<>*]*/gi
const gapBeforeRound = /[ \t]{1,4}\(/y
const upToSpace = /\S{0,300}/y
/** What is longer is nothing that somebody wrote by hand: links in links in links would take long to look at. */
const longest = 2000

const matchAt = (sticky: RegExp, text: string, at: number): string | undefined => {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}

interface Round {
  readonly at: number
  /** The square bracket of the link whose address stands here. */
  readonly square: number | undefined
  readonly squareEnd: number
}

/** Finds links and code in running text. */
export const readInline = (text: string): Inline => {
  const code = codeIn(text)
  const codeRanges: Range[] = []
  const addressRanges: Range[] = []
  const wordRanges: Range[] = []
  const links: WrittenLink[] = []
  const squares: number[] = []
  const rounds: Round[] = []

  const add = (
    square: number,
    squareEnd: number,
    form: WrittenLink['form'],
    addressAt: number,
    to: number,
  ) => {
    const isImage = text[square - 1] === '!'
    const words = text.slice(square + 1, Math.min(squareEnd, square + 1 + longest))
    const address = text.slice(addressAt, Math.min(to, addressAt + longest))
    links.push({ at: isImage ? square - 1 : square, isImage, words, form, address, addressAt })
  }
  const closeSquare = (square: number, end: number): void => {
    const next = text[end + 1]
    const gap = matchAt(gapBeforeRound, text, end + 1)
    if (next === '(') rounds.push({ at: end + 1, square, squareEnd: end })
    else if (next === '[') add(square, end, 'reference', end + 1, end + 1)
    else if (gap !== undefined) {
      const addressAt = end + 1 + gap.length
      add(square, end, 'apart', addressAt, addressAt + (matchAt(upToSpace, text, addressAt)?.length ?? 0))
    }
  }
  const closeRound = ({ at, square, squareEnd }: Round, end: number): void => {
    if (square === undefined) return
    add(square, squareEnd, 'closed', at + 1, end)
    addressRanges.push([at, end + 1])
    wordRanges.push([square, squareEnd + 1])
  }

  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    const codeEnd = code.get(at)
    if (sign === '\\') at++
    else if (codeEnd !== undefined) {
      codeRanges.push([at, codeEnd])
      at = codeEnd - 1
    } else if (sign === '<') {
      const link = matchAt(autolink, text, at)
      if (link === undefined) continue
      addressRanges.push([at, at + link.length])
      at += link.length - 1
    } else if (sign === '[') squares.push(at)
    else if (sign === ']') {
      const square = squares.pop()
      if (square === undefined) continue
      closeSquare(square, at)
      if (text[at + 1] === '(') at++
    } else if (sign === '(') rounds.push({ at, square: undefined, squareEnd: at })
    else if (sign === ')') {
      const round = rounds.pop()
      if (round) closeRound(round, at)
    }
  }
  for (const { at, square, squareEnd } of rounds) {
    if (square === undefined) continue
    const [line = ''] = text.slice(at + 1, at + 1 + longest).split('\n', 1)
    add(square, squareEnd, 'unclosed', at + 1, at + 1 + line.length)
  }

  const uncoded = without(text, codeRanges)
  const hideBare = (shown: string): string => shown.replace(bareAddress, spaces)
  return {
    text,
    links,
    uncoded,
    prose: hideBare(without(uncoded, addressRanges)),
    filled: without(text, [...codeRanges, ...addressRanges], letters).replace(bareAddress, letters),
    unlinked: hideBare(without(uncoded, [...addressRanges, ...wordRanges])),
  }
}
