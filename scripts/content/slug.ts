/** Words as they stand in an address: `Ada Example’s notes` → `ada-examples-notes`. Empty where nothing is left. */
export const slugify = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The slug of a content file: its name without the folder, the ending and a leading date. */
export const slugOfFile = (file: string): string =>
  slugify(
    file
      .replace(/^.*\//, '')
      .replace(/\.md$/i, '')
      .replace(/^\d{4}-\d{2}-\d{2}(?=[^0-9])/, ''),
  )

/** Part of an address as words: without percent signs, unless they stand for nothing that can be read. */
export const decoded = (part: string): string => {
  try {
    const words = decodeURIComponent(part)
    return /\p{Cc}/u.test(words) ? part : words
  } catch {
    return part
  }
}
