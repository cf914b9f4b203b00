import type { Child } from 'hono/jsx'

interface Place {
  readonly href: string
  readonly label: string
}

interface PageHeadProps {
  /** What the page is one of, as a link to all of them. */
  readonly above?: Place
  /** The way down to the page from a page at the top, and what the page is called in it. */
  readonly trail?: { readonly places: readonly Place[]; readonly here: string }
  readonly title: string
  readonly lead?: string | undefined
  readonly children?: Child
}

/** The head of a page: where it belongs, its title, one sentence. */
export const PageHead = ({ above, trail, title, lead, children }: PageHeadProps) => (
  <header class="page-head">
    {above && (
      <p class="page-head__above">
        <a href={above.href}>{above.label}</a>
      </p>
    )}
    {trail && (
      <nav class="page-head__above" aria-label="Breadcrumb">
        <ol class="trail">
          {trail.places.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
          <li aria-current="page">{trail.here}</li>
        </ol>
      </nav>
    )}
    <h1 dir="auto">{title}</h1>
    {lead && <p class="page-head__lead">{lead}</p>}
    {children}
  </header>
)
