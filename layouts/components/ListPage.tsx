import type { Child } from 'hono/jsx'
import { type ListedKind, listPathOf } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import type { Context } from '../context.ts'
import { Document, type DocumentProps } from './Document.tsx'
import { NothingYet } from './NothingYet.tsx'
import { PageHead } from './PageHead.tsx'

interface ListPageProps extends Pick<DocumentProps, 'scripts'> {
  readonly context: Context
  readonly kind: ListedKind
  /** What this kind of thing is, for somebody who comes here first. */
  readonly lead: string
  /** Whether there is nothing to list yet. */
  readonly empty: boolean
  /** Under the lead. */
  readonly head?: Child
  readonly children?: Child
}

/** The page that lists all items of a kind. */
export const ListPage = ({ context, kind, lead, empty, head, children, ...document }: ListPageProps) => (
  <Document
    context={context}
    title={kindWords[kind].many}
    description={lead}
    path={listPathOf(kind)}
    {...document}
  >
    <PageHead title={kindWords[kind].many} lead={lead}>
      {head}
    </PageHead>
    {empty ? <NothingYet of={kind} library={context.library} /> : children}
  </Document>
)
