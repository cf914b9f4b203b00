import { raw } from 'hono/html'

/** Prose from a content file, as the markdown pipeline made it safe: the one place where markup is not escaped. */
export const Markdown = ({
  html,
  language,
}: {
  readonly html: string
  readonly language?: string | undefined
}) =>
  html ? (
    <div class="prose e-content" lang={language}>
      {raw(html)}
    </div>
  ) : null

/** The same for prose of one line, inside an element of the caller's. */
export const MarkdownLine = ({ html }: { readonly html: string }) => <>{raw(html)}</>
