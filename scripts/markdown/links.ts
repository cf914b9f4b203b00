/**
 * Rule: every link leads somewhere it may lead. Compose links and tracking queries are mended, addresses of other files
 * are resolved, and what cannot stand is reported and left as its text. Links that leave the site say `rel="external"`.
 */
import type { StateCore, Token } from 'markdown-it'
import type { Result } from '../domain/problem.ts'
import { type Address, settleAddress } from './addresses.ts'
import { mailtoOfComposeLink } from './compose-links.ts'
import { type MarkdownContext, renderingOf, report } from './rendering.ts'
import { attributeOf, type Inline, inlinesOf, isBreak, textToken } from './tokens.ts'
import { withoutTracking } from './tracking-query.ts'

const settleLink = (written: string, context: MarkdownContext): Result<Address> =>
  settleAddress(withoutTracking(mailtoOfComposeLink(written) ?? written), context.resolve)

/** How an address reads where it is its own text. */
const readable = ({ kind, href }: Address): string =>
  kind === 'mail' ? href.replace(/^mailto:/i, '').replace(/\?.*$/s, '') : href

export const pointAt = (link: Token, { kind, href }: Address): void => {
  link.attrSet('href', href)
  if (kind === 'web') link.attrSet('rel', 'external')
}

/** A bare address that was mended shows the mended one. */
const textFor = (state: StateCore, token: Token, written: string, address: Address): Token =>
  token.type === 'text' && token.content === written && address.href !== written
    ? textToken(state, readable(address))
    : token

const settleLinksOf = (state: StateCore, { token: block, children, lines }: Inline): void => {
  const { context } = renderingOf(state)
  const kept: Token[] = []
  let line = lines[0]
  let current: { readonly written: string; readonly address: Address | undefined } | undefined
  for (const token of children) {
    if (isBreak(token)) line++
    if (token.type === 'link_open') {
      const written = attributeOf(token, 'href')
      const settled = settleLink(written, context)
      current = { written, address: settled.ok ? settled.value : undefined }
      if (settled.ok) {
        pointAt(token, settled.value)
        kept.push(token)
      } else {
        report(state, settled.fault, written || '()', lines, line)
      }
    } else if (token.type === 'link_close') {
      // A link without a text could be neither seen nor heard.
      if (current?.address && kept.at(-1)?.type === 'link_open')
        kept.push(textToken(state, readable(current.address)))
      if (current?.address) kept.push(token)
      current = undefined
    } else {
      kept.push(current?.address ? textFor(state, token, current.written, current.address) : token)
    }
  }
  block.children = kept
}

export const links = (state: StateCore): void => {
  for (const inline of inlinesOf(state.tokens)) {
    if (inline.children.some((token) => token.type === 'link_open')) settleLinksOf(state, inline)
  }
}
