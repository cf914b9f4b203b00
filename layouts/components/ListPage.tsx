import type { Child } from 'hono/jsx'
import { listPathOf } from '../../scripts/domain/addresses.ts'
import type { Kind } from '../../scripts/domain/items.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import type { Context } from '../context.ts'
import { Document, type DocumentProps } from './Document.tsx'
import { PageHead } from './PageHead.tsx'

interface ListPageProps extends Pick<DocumentProps, 'scripts'> {
  readonly context: Context
  readonly kind: Exclude<Kind, 'page'>
  /** What this kind of thing is, for somebody who comes here first. */
  readonly lead: string
  /** Whether there is nothing to list yet. */
  readonly empty: boolean
  /** What to say then, where there is more to say than that. */
  readonly nothing?: Child
  readonly children?: Child
}

/** The page that lists all items of a kind. */
export const ListPage = ({
  context,
  kind,
  lead,
  empty,
  nothing = 'There is nothing here yet.',
  children,
  ...document
}: ListPageProps) => (
  <Document
    context={context}
    title={kindWords[kind].many}
    description={lead}
    path={listPathOf(kind)}
    {...document}
  >
    <PageHead title={kindWords[kind].many} lead={lead} />
    {empty ? <p class="empty">{nothing}</p> : children}
  </Document>
)
