const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** What is mended in how a file was saved, in words: none of it shows in its lines. */
export const savedAs = (bytes: Uint8Array): readonly string[] => {
  // The loader takes no file with a NUL in its text, so one among the bytes is half of a character.
  const isUtf16 = bytes.includes(0) || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  return [
    ...(isUtf16 ? ['saved as UTF-8 instead of UTF-16'] : []),
    ...(startsWith(bytes, 0xef, 0xbb, 0xbf) ? ['byte order mark removed'] : []),
    ...(startsWith(bytes, 0xe2, 0x80, 0x8b) || startsWith(bytes, 0xe2, 0x81, 0xa0)
      ? ['invisible character removed from the start']
      : []),
    ...(bytes.includes(0x0d) && !isUtf16 ? ['line ends of other systems replaced'] : []),
  ]
}
