/** On a single line, without control characters and well-formed: `encodeURIComponent` throws over half of a pair. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim()

/** An address without spaces, quotation marks and angle brackets: programs that make text into links stop at those. */
export const wholeAddress = (url: string): string => new URL(url).href
