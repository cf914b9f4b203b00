/**
 * Rendering: the text of an email address may go to the next line after its @, where it would else be broken inside a word
 * on a phone. It is whole when it is copied. The same as `layouts/components/EmailLink.tsx` does outside of prose.
 */
import type { MarkdownIt } from 'markdown-it'

const behindAt = /(?<=\S@)(?=[^\s@]+\.[^\s@])/g

export const emailBreaks = ({ renderer, utils }: MarkdownIt): void => {
  renderer.rules.text = (tokens, at) => utils.escapeHtml(tokens[at]?.content ?? '').replace(behindAt, '<wbr>')
}
