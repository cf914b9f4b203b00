import { raw } from 'hono/html'
import type { Body } from '../../scripts/domain/body.ts'

const headingMarkup = /<h([2-6]) id="([^"]*)">.*?<\/h\1>/gs

/** A link to each heading beside it and not in it, so that the heading is heard as it was written. */
const withHeadingLinks = ({ html, headings }: Body): string => {
  const texts = new Map(headings.map(({ id, text }) => [id, text]))
  return html.replace(headingMarkup, (heading, _, id: string) => {
    const text = texts.get(id)
    if (text === undefined) return heading
    return (
      <div class="heading">
        {raw(heading)}
        <a class="heading__link" href={`#${id}`} aria-label={`Link to section: ${text}`} data-pagefind-ignore>
          #
        </a>
      </div>
    ).toString()
  })
}

/** Prose from a content file, as the markdown pipeline made it safe: the one place where markup is not escaped. */
export const Markdown = ({
  body,
  language,
}: {
  readonly body: Body
  readonly language?: string | undefined
}) =>
  body.html ? (
    <div class="prose e-content" lang={language}>
      {raw(withHeadingLinks(body))}
    </div>
  ) : null

/** The same for prose of one line, inside an element of the caller's. */
export const MarkdownLine = ({ html }: { readonly html: string }) => <>{raw(html)}</>
