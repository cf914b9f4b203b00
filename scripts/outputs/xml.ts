const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Without the control characters that XML 1.0 cannot hold at all, escaped or not (§2.2). */
export const withoutIllegal = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** Text for XML 1.0. */
export const xmlText = (text: string): string =>
  withoutIllegal(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
