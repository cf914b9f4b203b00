/** Invisible characters by their number, so that a line without them does not look the same. */
const visible = (line: string): string =>
  line.replace(
    /[\u00ad\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2060\u2066-\u2069\u3000\ufeff]/g,
    (character) => {
      const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `<U+${number}>`
    },
  )

const shown = (number: number, mark: '-' | '+', line: string): string =>
  `${String(number).padStart(6)} ${mark} ${visible(line)}`

/** The lines that changed, with their numbers, before and after. Both texts have the same number of lines but for an empty last one. */
export const lineDiff = (before: string, after: string): readonly string[] => {
  const mended = after.split('\n')
  return before.split('\n').flatMap((line, index) => {
    const other = mended[index] ?? ''
    return other === line ? [] : [shown(index + 1, '-', line), shown(index + 1, '+', other)]
  })
}
