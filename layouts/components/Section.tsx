import type { PropsWithChildren } from 'hono/jsx'

interface SectionProps {
  readonly title: string
  /** Its anchor is `part:` and this: the colon keeps it apart from the anchors of headings in prose. */
  readonly id: string
  /** A line with a link under what is in it: to all of its kind. */
  readonly more?: { readonly href: string; readonly label: string }
}

/** A part of a page under a heading of its own. */
export const Section = ({ title, id, more, children }: PropsWithChildren<SectionProps>) => (
  <section class="section" aria-labelledby={`part:${id}`}>
    <h2 id={`part:${id}`}>{title}</h2>
    {children}
    {more && (
      <p class="section__more">
        <a href={more.href}>{more.label}</a>
      </p>
    )}
  </section>
)
