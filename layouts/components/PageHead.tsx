import type { Child } from 'hono/jsx'

interface PageHeadProps {
  /** What the page is one of, as a link to all of them. */
  readonly above?: { readonly href: string; readonly label: string }
  readonly title: string
  readonly lead?: string | undefined
  readonly children?: Child
}

/** The head of a page: where it belongs, its title, one sentence. */
export const PageHead = ({ above, title, lead, children }: PageHeadProps) => (
  <header class="page-head">
    {above && (
      <p class="page-head__above">
        <a href={above.href}>{above.label}</a>
      </p>
    )}
    <h1 dir="auto">{title}</h1>
    {lead && <p class="page-head__lead">{lead}</p>}
    {children}
  </header>
)
