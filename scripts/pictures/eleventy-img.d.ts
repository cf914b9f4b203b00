/** The part of eleventy-img 6 that this project uses; the package brings no types of its own. */
declare module '@11ty/eleventy-img' {
  interface Options {
    readonly widths: readonly number[]
    readonly formats: readonly string[]
    readonly urlPath: string
    readonly hashLength: number
    readonly fixOrientation: boolean
    readonly useCache: boolean
    readonly dryRun: boolean
    readonly sharpAvifOptions: { readonly quality: number; readonly effort: number }
    readonly sharpWebpOptions: { readonly quality: number; readonly effort: number }
  }

  interface Planned {
    readonly filename: string
    readonly sourceType: string
    readonly url: string
    readonly width: number
  }

  interface Made extends Planned {
    /** With `dryRun` alone. */
    readonly buffer: Uint8Array
  }

  interface Size {
    readonly width: number
    readonly height: number
    readonly type: string
    /** How a camera was held (EXIF): from 5 on, what is stored lies on its side. */
    readonly orientation?: number
  }

  const image: {
    (file: string, options: Options): Promise<Readonly<Record<string, readonly Made[]>>>
    statsByDimensionsSync(
      file: string,
      width: number,
      height: number,
      options: Options,
    ): Readonly<Record<string, readonly Planned[]>>
    /** Reads the head of a picture; throws where that is no picture it knows. */
    ImageSize(bytes: Uint8Array): Size
  }
  export default image
}
