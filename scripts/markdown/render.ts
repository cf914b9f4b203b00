/**
 * Markdown of a content file → the body of a page, as markup and as plain text.
 *
 * CommonMark with tables, strikethrough, footnotes and bare addresses as links. Raw HTML is printed as text. Each rule has a file
 * of its own; here they are put in order.
 */
import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it'
import type { Body } from '../domain/body.ts'
import { bareAddresses } from './bare-addresses.ts'
import { codeBlocks } from './code-blocks.ts'
import { emailBreaks } from './email-breaks.ts'
import { footnotes } from './footnotes.ts'
import { headings } from './headings.ts'
import { imageAddresses } from './image-addresses.ts'
import { links } from './links.ts'
import { localImages, pictureMarkup } from './local-images.ts'
import { deepest, nesting } from './nesting.ts'
import { plainTextOf } from './plain-text.ts'
import { remoteImages } from './remote-images.ts'
import { envFor, faultsInOrder, type MarkdownContext, type MarkdownFault } from './rendering.ts'
import { tables } from './tables.ts'
import { trackingPixels } from './tracking-pixels.ts'

export type { MarkdownContext, MarkdownFault } from './rendering.ts'

export interface Rendered {
  readonly body: Body
  readonly faults: readonly MarkdownFault[]
}

const pipeline = (): MarkdownIt => {
  const markdown = new createMarkdown({ html: false, linkify: true, typographer: false, maxNesting: deepest })
  // Addresses reach the rules as they were written: `links` and `image-addresses` judge and report, where markdown-it
  // would quietly print a refused link as text and re-encode the others.
  markdown.validateLink = () => true
  markdown.normalizeLink = (address) => address
  markdown.normalizeLinkText = (address) => address
  markdown.use(bareAddresses)
  markdown.use(codeBlocks)
  markdown.use(emailBreaks)
  markdown.use(footnotes)
  markdown.use(pictureMarkup)
  const { ruler } = markdown.core
  ruler.after('block', 'nesting', nesting)
  ruler.push('tracking_pixels', trackingPixels)
  ruler.push('headings', headings)
  ruler.push('links', links)
  ruler.push('image_addresses', imageAddresses)
  ruler.push('local_images', localImages)
  ruler.push('remote_images', remoteImages)
  ruler.push('tables', tables)
  return markdown
}

const markdown = pipeline()

const rendered = (env: ReturnType<typeof envFor>, tokens: Token[]): Rendered => ({
  body: {
    html: markdown.renderer.render(tokens, markdown.options, env).trim(),
    text: plainTextOf(tokens),
    headings: env.rendering.headings,
  },
  faults: faultsInOrder(env.rendering),
})

/** The prose of a content file. */
export const renderBody = (source: string, context: MarkdownContext): Rendered => {
  const env = envFor(context)
  return rendered(env, markdown.parse(source, env))
}

/** One line of prose, such as a learning or a note: links and emphasis, but no blocks and no `<p>` around it. */
export const renderLine = (source: string, context: MarkdownContext): Rendered => {
  const env = envFor(context)
  return rendered(env, markdown.parseInline(source.trimEnd(), env))
}
