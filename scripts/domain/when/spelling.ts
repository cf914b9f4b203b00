/** How many letters one has to add, drop or change to make one word the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1]
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

const LONGEST_WORD = 40

/** Those of `known` that `word` is likeliest a slip of, if it is near any. At most three. */
export const spelledLike = (word: string, known: readonly string[]): readonly string[] => {
  if (word.length > LONGEST_WORD) return []
  const slips = Math.max(1, Math.floor(word.length / 3))
  const distances = known.map((candidate) => distance(word.toLowerCase(), candidate.toLowerCase()))
  const nearest = Math.min(...distances)
  return nearest > slips ? [] : known.filter((_, index) => distances[index] === nearest).slice(0, 3)
}
