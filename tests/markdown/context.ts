import { fault, ok } from '../../scripts/domain/problem.ts'
import {
  type MarkdownContext,
  type MarkdownFault,
  type Rendered,
  renderBody,
} from '../../scripts/markdown/render.ts'

/** A site where every `….md` file has a page, everything under `/files/` is an attachment, and nothing else is there. */
export const context: MarkdownContext = {
  title: 'After the storm',
  resolve: (href) => {
    const post = /([\w-]+)\.md(#.*)?$/.exec(href)
    if (post) return ok(`/posts/${post[1]}/${post[2] ?? ''}`)
    if (href.startsWith('/')) return ok(href)
    return fault('unknown-file', `There is no file "${href}".`, 'Check the spelling.')
  },
  picture: () => ok(undefined),
}

export const render = (markdown: string): Rendered => renderBody(markdown, context)
export const htmlOf = (markdown: string): string => render(markdown).body.html
export const textOf = (markdown: string): string => render(markdown).body.text
export const faultsOf = (markdown: string): readonly MarkdownFault[] => render(markdown).faults
export const placesOf = (markdown: string): readonly string[] =>
  faultsOf(markdown).map(({ code, line, column }) => `${line}:${column} ${code}`)
