import type { Child } from 'hono/jsx'
import { Title } from './Title.tsx'

interface PageHeadProps {
  readonly title: string
  readonly lead?: string | undefined
  /** The language of both, where it is not the site’s. */
  readonly language?: string | undefined
  readonly children?: Child
}

/** The head of a page: its title, one sentence. */
export const PageHead = ({ title, lead, language, children }: PageHeadProps) => (
  <header class="page-head">
    <h1 class="p-name" lang={language} dir="auto">
      <Title>{title}</Title>
    </h1>
    {lead && (
      <p class="page-head__lead p-summary" lang={language} data-pagefind-weight="2">
        {lead}
      </p>
    )}
    {children}
  </header>
)
