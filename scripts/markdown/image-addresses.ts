/**
 * Rule: every image has an address it may have. One on another host is set aside as a `remote_image`, which is never
 * printed as an `<img>`; one that cannot stand is reported and leaves its alternative text.
 */
import type { StateCore, Token } from 'markdown-it'
import { fault, type Result } from '../domain/problem.ts'
import { type Address, settleAddress } from './addresses.ts'
import { wordsOf } from './plain-text.ts'
import { type MarkdownContext, renderingOf, report } from './rendering.ts'
import { attributeOf, type Inline, inlinesOf, isBreak, textToken } from './tokens.ts'

const settleImage = (written: string, context: MarkdownContext): Result<Address> => {
  const settled = settleAddress(written, context.resolve)
  if (!settled.ok || settled.value.kind === 'web' || settled.value.kind === 'local') return settled
  return fault(
    'link-scheme',
    `"${written}" cannot be the address of a picture.`,
    'Give the path of a picture of this site, or an address that starts with "https://".',
  )
}

const remoteImage = (state: StateCore, image: Token, address: Address): Token => {
  const token = new state.Token('remote_image', '', 0)
  token.attrSet('href', address.href)
  token.attrSet('title', attributeOf(image, 'title'))
  token.content = wordsOf(image.children ?? [])
  return token
}

const settled = (state: StateCore, image: Token, { lines }: Inline, line: number): Token => {
  const written = attributeOf(image, 'src')
  const result = settleImage(written, renderingOf(state).context)
  if (!result.ok) {
    report(state, result.fault, written || '()', lines, line)
    return textToken(state, wordsOf(image.children ?? []))
  }
  if (result.value.kind === 'web') return remoteImage(state, image, result.value)
  image.attrSet('src', result.value.href)
  image.meta = { ...image.meta, written }
  return image
}

const settleImagesOf = (state: StateCore, inline: Inline): void => {
  let line = inline.lines[0]
  inline.token.children = inline.children.map((token) => {
    if (isBreak(token)) line++
    return token.type === 'image' ? settled(state, token, inline, line) : token
  })
}

export const imageAddresses = (state: StateCore): void => {
  for (const inline of inlinesOf(state.tokens)) {
    if (inline.children.some((token) => token.type === 'image')) settleImagesOf(state, inline)
  }
}
