/** `"sessions", "posts" and "pages"` */
export const quotedList = (words: readonly string[], join = 'and'): string => {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${join} ${quoted.at(-1)}`
}

/** The beginning of something long that somebody wrote, for a message about it. */
export const shortened = (written: string, most = 60): string => {
  const line = written.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}
