/** A text file of the site that is no page. */
export interface Output {
  /** From the root of the site: `/feed.xml`. */
  readonly path: string
  readonly text: string
}
