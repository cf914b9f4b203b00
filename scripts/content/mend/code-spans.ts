/** From where to where something stands, the end excluded. */
type Range = readonly [start: number, end: number]

/** The code between backticks in a paragraph (CommonMark 0.31 §6.1): a run of them opens it, the next as long closes it. */
const codeSpansIn = (text: string): readonly Range[] => {
  const runs = [...text.matchAll(/`+/g)].map(({ index, 0: { length } }) => ({ index, length }))
  const ofLength = new Map<number, number[]>()
  for (const { index, length } of [...runs].reverse()) {
    const same = ofLength.get(length)
    if (same) same.push(index)
    else ofLength.set(length, [index])
  }
  const spans: Range[] = []
  let end = 0
  for (const { index, length } of runs) {
    const same = ofLength.get(length) ?? []
    if (index < end || text[index - 1] === '\\') continue
    while ((same.at(-1) ?? Number.POSITIVE_INFINITY) <= index) same.pop()
    const closing = same.at(-1)
    if (closing === undefined) continue
    end = closing + length
    spans.push([index, end])
  }
  return spans
}

/** Replaces what a pattern finds outside of code. What it finds holds no backticks, so it is in code or not. */
export const replaceOutsideCode = (
  text: string,
  pattern: RegExp,
  replacement: (found: RegExpExecArray) => string,
): string => {
  const spans = codeSpansIn(text)
  let at = 0
  let end = 0
  let mended = ''
  for (const found of text.matchAll(pattern)) {
    const start = found.index
    while ((spans[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at++
    if ((spans[at]?.[0] ?? Number.POSITIVE_INFINITY) <= start) continue
    mended += text.slice(end, start) + replacement(found)
    end = start + found[0].length
  }
  return mended + text.slice(end)
}
