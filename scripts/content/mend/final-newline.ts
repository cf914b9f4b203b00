/** Mend: the last line ends like every other. */
export const mendFinalNewline = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}\n`
