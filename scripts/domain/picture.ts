/** A copy of a picture for narrower screens, or in a format that is smaller to send. */
interface PictureCopy {
  /** Where it is published: `/assets/pictures/Qx7_…-800.avif`. */
  readonly path: string
  /** In pixels. */
  readonly width: number
}

/** Copies in one format, the narrowest first. */
interface PictureSource {
  /** `image/avif` */
  readonly type: string
  readonly copies: readonly PictureCopy[]
}

/** A picture of the content folder, as pages show it. */
export interface Picture {
  /** Within the content folder: `posts/red-boat.png`. */
  readonly file: string
  /** In pixels, the right way up; missing for a drawing that says nothing of its size. */
  readonly size: { readonly width: number; readonly height: number } | undefined
  /** The format that is smallest to send first; none for what stays as it is: drawings, animations, what is small anyway. */
  readonly sources: readonly PictureSource[]
}
