/** A heading of a body, for tables of contents and for links that point at it. */
export interface Heading {
  readonly level: 2 | 3 | 4 | 5 | 6
  /** The anchor: `#id` on the page. Unique within the body. */
  readonly id: string
  readonly text: string
}

/** The prose of a content file after the markdown pipeline. */
export interface Body {
  /** Safe to print as it stands: the one place where markup from a content file enters a page. Empty where there is no prose. */
  readonly html: string
  /** The same in plain text, for feeds, calendars and summaries; paragraphs are separated by blank lines. */
  readonly text: string
  readonly headings: readonly Heading[]
}

export const emptyBody: Body = { html: '', text: '', headings: [] }

/** How a text begins, in at most so many characters. What only points elsewhere says nothing of it: a credit, a rule. */
export const openingOf = (text: string, most: number): string => {
  const telling = (paragraph: string) => /\p{L}/u.test(paragraph) && !/\bhttps?:\/\//i.test(paragraph)
  return excerptOf(text.split(/\n{2,}/).find(telling) ?? '', most)
}

/** The first paragraph of a text in at most so many characters, cut between words. Empty for an empty text. */
export const excerptOf = (text: string, most: number): string => {
  const [paragraph = ''] = text.split(/\n{2,}/)
  const line = paragraph.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, '')}…`
}
