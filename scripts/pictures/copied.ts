/** A file of the site that is copied into it as it is: an attachment, or a picture that was made and kept. */
export interface CopiedFile {
  /** Where it lies. */
  readonly from: string
  /** Where it is published, as an address: `/files/materials/slides.pdf`. */
  readonly path: string
}
