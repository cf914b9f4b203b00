import type { Placed, Words } from '../problems/placed.ts'
import { diagnose, isKeyLine, type LineFault, leavesListOpen, leavesQuoteOpen } from './lines.ts'

interface Found {
  readonly line: number
  readonly fault: LineFault
}

/** What the parser stumbled over, at an offset of the text. */
export interface Stumble {
  readonly offset: number
  /** Whether it missed the end of a list. */
  readonly inList: boolean
}

/** YAML line by line. Lines count from 0 here. */
export interface YamlLines {
  readonly lines: readonly string[]
  lineOf(offset: number): number
  /** Whether the text of a page follows below. */
  readonly prose: boolean
}

export interface Diagnosis {
  readonly faults: readonly Placed[]
  /** The text as it was meant, where every fault leaves no doubt about that. */
  readonly mended: string | undefined
}

/** Nobody mends more than this in one go. */
const most = 100

const indented: Words = {
  code: 'indent',
  what: 'The spaces at the start of this line do not fit the lines around it.',
  fix: 'Start every key at the very beginning of its line. Put two spaces only in front of what belongs to the key above.',
}

const unclear: Words = {
  code: 'front-matter',
  what: 'This line cannot be read.',
  fix: 'Write each line as key: value, with the value in quotation marks if it has anything but words in it: key: "value"',
}

const indentOf = (line: string): number => line.search(/\S|$/)

/** Whether what a line leaves open goes on below it as nobody would have meant: with the next key, or not at all. */
const runsOn = (lines: readonly string[], at: number): boolean => {
  const next = lines.find((line, number) => number > at && line.trim() !== '')
  return next === undefined || isKeyLine(next)
}

/** Finds the line to blame for what came to light on a line or below it. Looks at each line once. */
const createBlame = ({ lines }: YamlLines) => {
  const openQuote = lines.findIndex((line, at) => leavesQuoteOpen(line) && runsOn(lines, at))
  const foreign = lines.findIndex((line) => /^%|^\.\.\.\s*$/.test(line))
  const openLists = lines.flatMap((line, at) => (leavesListOpen(line) ? at : []))
  return (at: number, inList: boolean): number => {
    // Behind a quotation mark that stays open nothing is what it seems.
    if (openQuote >= 0 && openQuote <= at) return openQuote
    if (foreign >= 0 && foreign <= at) return foreign
    return (inList ? openLists.findLast((list) => list <= at) : undefined) ?? at
  }
}

const moved = (line: number, text: string): Found => ({
  line,
  fault: { ...indented, offset: 0, mended: text.trimStart() },
})

/** What is wrong around a line that is right in itself. */
const misplaced = ({ lines }: YamlLines, at: number): Found => {
  const line = lines[at] ?? ''
  const next = lines[at + 1] ?? ''
  if (isKeyLine(line) && isKeyLine(next) && indentOf(next) > indentOf(line)) return moved(at + 1, next)
  const top = lines.findIndex((text) => text.trim() !== '')
  const first = lines[top] ?? ''
  if (indentOf(first) > 0 && isKeyLine(first)) return moved(top, first)
  return { line: at, fault: { ...(indentOf(line) > 0 ? indented : unclear), offset: 0 } }
}

/** Tells what is wrong for each line to blame, once, whatever number of errors the parser makes of it. */
export const diagnoseAll = (stumbles: readonly Stumble[], yaml: YamlLines): Diagnosis => {
  const faults = new Map<number, LineFault>()
  const blame = createBlame(yaml)
  for (const { offset, inList } of stumbles) {
    const at = yaml.lineOf(offset)
    if (faults.has(at) || faults.size >= most) continue
    const culprit = blame(at, inList)
    const fault = diagnose(yaml.lines[culprit] ?? '', yaml.prose)
    const found = fault ? { line: culprit, fault } : misplaced(yaml, culprit)
    if (!faults.has(found.line)) faults.set(found.line, found.fault)
  }
  const mended = yaml.lines.map((line, at) => (faults.has(at) ? faults.get(at)?.mended : line))
  return {
    faults: [...faults].map(([line, { offset, code, what, fix }]) => ({
      line: line + 1,
      column: offset + 1,
      code,
      what,
      fix,
    })),
    mended: mended.includes(undefined) ? undefined : mended.join('\n'),
  }
}
