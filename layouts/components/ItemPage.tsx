import type { Child } from 'hono/jsx'
import { listPathOf, pathOf } from '../../scripts/domain/addresses.ts'
import { openingOf } from '../../scripts/domain/body.ts'
import { cardOf } from '../../scripts/domain/card.ts'
import { contentsOf } from '../../scripts/domain/contents.ts'
import type { AnyItem, Kind } from '../../scripts/domain/items.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { absolute } from '../../scripts/domain/site.ts'
import type { Context } from '../context.ts'
import { Contents } from './Contents.tsx'
import { Document, type DocumentProps } from './Document.tsx'
import { EditorialNote } from './EditorialNote.tsx'
import { Markdown } from './Markdown.tsx'
import { PageHead } from './PageHead.tsx'
import { SuggestChange } from './SuggestChange.tsx'

interface ItemPageProps
  extends Pick<DocumentProps, 'canonical' | 'article' | 'structuredData' | 'script' | 'scripts'> {
  readonly context: Context
  readonly item: AnyItem
  /** Under the title. */
  readonly facts?: Child
  /** What one has to do soon: beside the facts where there is room, else under them. */
  readonly urgent?: Child
  /** What else one can do with it: beside the prose where there is room, else after it. */
  readonly actions?: Child
  /** Before the prose, which then has a heading of its own. */
  readonly first?: Child
  /** Whether the editors’ note says what the text is, and has to be read before it. */
  readonly noteFirst?: boolean
  /** Facts that can wait, right before the prose. */
  readonly moreFacts?: Child
  /** After the prose. */
  readonly children?: Child
  /** What leads on from the page, at its end. */
  readonly last?: Child
}

/** What an item is to programs that read microformats2, where that has a word for it. */
const microformats: Partial<Record<Kind, string>> = {
  session: 'h-event',
  'spin-off': 'h-event',
  post: 'h-entry',
  person: 'h-card',
}

/** What the pages of all items share: the frame, the head, the prose with its contents, the editors’ note, and what of it can be found. */
export const ItemPage = ({
  context,
  item,
  facts,
  urgent,
  actions,
  first,
  noteFirst = false,
  moreFacts,
  children,
  last,
  ...document
}: ItemPageProps) => {
  const { one, many } = kindWords[item.kind]
  const contents = contentsOf(item.body)
  const isBeside = Boolean(urgent || actions)
  return (
    <Document
      context={context}
      title={item.title}
      language={item.language}
      description={item.summary || openingOf(item.body.text, 160) || item.title}
      path={pathOf(item)}
      above={item.kind === 'page' ? [] : [{ href: listPathOf(item.kind), label: many }]}
      card={cardOf(item, context.library.site)}
      {...document}
    >
      <article class={microformats[item.kind]} data-pagefind-body>
        <data class="u-url" value={absolute(context.library.site, pathOf(item))} />
        <PageHead title={item.title} lead={item.summary} language={item.language}>
          {!isBeside && facts}
        </PageHead>
        <div class={isBeside ? 'beside' : contents.length > 0 ? 'with-contents' : undefined}>
          {isBeside && <div class="beside__facts">{facts}</div>}
          {urgent && (
            <div class="beside__urgent" data-pagefind-ignore>
              {urgent}
            </div>
          )}
          {!isBeside && <Contents entries={contents} language={item.language} />}
          <div class={isBeside ? 'beside__words' : undefined}>
            {first}
            {first && item.body.html && <h2 class="prose-heading">About this {one.toLowerCase()}</h2>}
            {moreFacts}
            {isBeside && <Contents entries={contents} language={item.language} />}
            {noteFirst && <EditorialNote note={item.note} />}
            <Markdown body={item.body} language={item.language} />
            {!noteFirst && <EditorialNote note={item.note} />}
            {children}
          </div>
          {actions && (
            <aside class="beside__actions" aria-label="What you can do" data-pagefind-ignore>
              {actions}
            </aside>
          )}
          {last && <div class="beside__last">{last}</div>}
        </div>
      </article>
      <SuggestChange site={context.library.site} item={item} />
    </Document>
  )
}
