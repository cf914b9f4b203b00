import type { Child } from 'hono/jsx'

interface PagerLink {
  readonly href: string
  readonly label: string
  readonly language?: string | undefined
  /** What one should know before going there. */
  readonly note?: Child
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
          <span>
            Previous<span class="visually-hidden">: </span>
          </span>
          <bdi lang={previous.language}>{previous.label}</bdi> {previous.note}
        </a>
      )}
      {next && (
        <a class="pager__next" href={next.href} rel="next">
          <span>
            Next<span class="visually-hidden">: </span>
          </span>
          <bdi lang={next.language}>{next.label}</bdi> {next.note}
        </a>
      )}
    </nav>
  ) : null
