interface PagerLink {
  readonly href: string
  readonly label: string
}

interface PagerProps {
  readonly label: string
  readonly previous: PagerLink | undefined
  readonly next: PagerLink | undefined
}

/** The way to what comes before and after. */
export const Pager = ({ label, previous, next }: PagerProps) =>
  previous || next ? (
    <nav class="pager" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span>Previous</span>
          {previous.label}
        </a>
      )}
      {next && (
        <a class="pager__next" href={next.href} rel="next">
          <span>Next</span>
          {next.label}
        </a>
      )}
    </nav>
  ) : null
