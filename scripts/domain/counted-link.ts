/** A line of a list of links: a way to a page, or to a part of one. */
export interface CountedLink {
  readonly href: string
  readonly label: string
  /** BCP 47 tag of the label's language, where that is not the site's. */
  readonly language?: string | undefined
  /** How much is there: `3 materials`, or `3` where the label says of what. */
  readonly count?: string | undefined
  /** What else tells it from others: its date. */
  readonly detail?: string | undefined
}
