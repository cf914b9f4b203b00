/** The part of Pagefind’s interface for programs that this page uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  search(
    query: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Hit[]; readonly unfilteredResultCount: number }>
}

/** A page that was found, before anything else of it is loaded. */
export interface Hit {
  readonly id: string
  readonly score: number
  data(): Promise<Fragment>
}

/** What Pagefind keeps of a page. */
export interface Fragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string | undefined>>
  /** Escaped text with `<mark>` around what matched. */
  readonly excerpt: string
  readonly sub_results: readonly Passage[]
}

/** A part of a page with something in it that matched, under the heading that it stands under. */
export interface Passage {
  readonly title?: string | undefined
  readonly url: string
  readonly excerpt: string
  readonly locations: readonly number[]
}
