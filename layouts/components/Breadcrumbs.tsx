/** A page as others name it. */
export interface Place {
  readonly href: string
  readonly label: string
}

interface BreadcrumbsProps {
  /** The pages above, from the top. */
  readonly places: readonly Place[]
  /** What this page is called. */
  readonly here: string
  readonly language: string | undefined
}

/** The way down to a page. */
export const Breadcrumbs = ({ places, here, language }: BreadcrumbsProps) => (
  <nav class="breadcrumbs" aria-label="Breadcrumb">
    <ol>
      {places.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
      <li aria-current="page" lang={language} dir="auto">
        {here}
      </li>
    </ol>
  </nav>
)
