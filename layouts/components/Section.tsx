import type { PropsWithChildren } from 'hono/jsx'

interface SectionProps {
  readonly title: string
  /** Its anchor is `part:` and this: the colon keeps it apart from the anchors of headings in prose. */
  readonly id: string
  /** A line with a link under what is in it: to all of its kind. */
  readonly more?: { readonly href: string; readonly label: string }
}

/** A part of a page under a heading of its own. It is no landmark: those who listen would hear its title twice. */
export const Section = ({ title, id, more, children }: PropsWithChildren<SectionProps>) => (
  <section class="section">
    {/* Headings of the layout are the same on many pages, so that hardly anybody searches for one. */}
    <h2 id={`part:${id}`} data-pagefind-weight="0.2">
      {title}
    </h2>
    {children}
    {more && (
      <p class="section__more" data-pagefind-ignore>
        <a href={more.href}>{more.label}</a>
      </p>
    )}
  </section>
)
