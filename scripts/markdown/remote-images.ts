/**
 * Rule: no page asks another host for anything, so a picture that lies elsewhere becomes a link to it. Where it has a
 * paragraph's first line to itself it is a figure, and what follows in the same paragraph is its caption, as in the
 * Medium export (picture, line break, credit). Within running text it is a plain link.
 */
import type { StateCore, Token } from 'markdown-it'
import { hostOf } from './addresses.ts'
import { pointAt } from './links.ts'
import {
  attributeOf,
  blockToken,
  inlinesOf,
  inlineToken,
  isBlank,
  isBreak,
  textToken,
  withoutBlankEnds,
} from './tokens.ts'

const isRemote = (token: Token): boolean => token.type === 'remote_image'

const labelOf = (image: Token): string => image.content || `Picture at ${hostOf(attributeOf(image, 'href'))}`

/** `meta.picture` tells the plain text that the link stands for a picture, and which words the picture had. */
const linkTo = (state: StateCore, image: Token): readonly Token[] => {
  const open = new state.Token('link_open', 'a', 1)
  pointAt(open, { kind: 'web', href: attributeOf(image, 'href') })
  const title = attributeOf(image, 'title')
  if (title !== '') open.attrSet('title', title)
  open.meta = { picture: image.content }
  return [open, textToken(state, labelOf(image)), new state.Token('link_close', 'a', -1)]
}

/** A link within a link is not to be had: there the picture leaves its words, and the link keeps its own aim. */
const withLinks = (state: StateCore, tokens: readonly Token[]): Token[] => {
  let linked = false
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') linked = true
    if (token.type === 'link_close') linked = false
    if (!isRemote(token)) return [token]
    return linked ? [textToken(state, labelOf(token))] : linkTo(state, token)
  })
}

interface Line {
  readonly from: number
  readonly to: number
}

/** Breaks within emphasis do not count: to part the paragraph there would part the emphasis. */
const linesOf = (tokens: readonly Token[]): readonly Line[] => {
  const lines: Line[] = []
  let depth = 0
  let from = 0
  tokens.forEach((token, at) => {
    depth += token.nesting
    if (depth > 0 || !isBreak(token)) return
    lines.push({ from, to: at })
    from = at + 1
  })
  return [...lines, { from, to: tokens.length }]
}

/** A picture alone, or a picture alone within a link. */
const isPictureAlone = (line: readonly Token[]): boolean => {
  const tokens = line.filter((token) => !isBlank(token))
  const [first, second, third] = tokens
  if (tokens.length === 1) return first?.type === 'remote_image'
  return (
    tokens.length === 3 &&
    first?.type === 'link_open' &&
    second?.type === 'remote_image' &&
    third?.nesting === -1
  )
}

interface Photos {
  readonly pictures: readonly (readonly Token[])[]
  readonly caption: readonly Token[]
}

const photosOf = (paragraph: readonly Token[]): Photos => {
  const lines = linesOf(paragraph).map(({ from, to }) => ({ from, tokens: paragraph.slice(from, to) }))
  const afterPictures = lines.findIndex(({ tokens }) => !isPictureAlone(tokens))
  const pictures = afterPictures < 0 ? lines : lines.slice(0, afterPictures)
  return {
    pictures: pictures.map(({ tokens }) => withoutBlankEnds(tokens)),
    caption: withoutBlankEnds(paragraph.slice(lines[afterPictures]?.from ?? paragraph.length)),
  }
}

const captionOf = (state: StateCore, caption: readonly Token[], block: Token): readonly Token[] =>
  caption.length === 0
    ? []
    : [
        blockToken(state, 'figcaption_open', 'figcaption', 1),
        inlineToken(state, withLinks(state, caption), block.map),
        blockToken(state, 'figcaption_close', 'figcaption', -1),
      ]

const figuresOf = (state: StateCore, block: Token, { pictures, caption }: Photos): readonly Token[] =>
  pictures.flatMap((picture, index) => {
    const open = blockToken(state, 'figure_open', 'figure', 1)
    open.attrSet('class', 'remote-photo')
    return [
      open,
      inlineToken(state, withLinks(state, picture), block.map),
      ...(index === pictures.length - 1 ? captionOf(state, caption, block) : []),
      blockToken(state, 'figure_close', 'figure', -1),
    ]
  })

export const remoteImages = (state: StateCore): void => {
  const kept: Token[] = []
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at]
    const block = state.tokens[at + 1]
    const photos =
      token?.type === 'paragraph_open' && block?.children?.some(isRemote)
        ? photosOf(block.children)
        : undefined
    if (block && photos && photos.pictures.length > 0) {
      for (const part of figuresOf(state, block, photos)) kept.push(part)
      at += 2
    } else if (token) kept.push(token)
  }
  state.tokens = kept
  for (const { token, children } of inlinesOf(kept)) {
    if (children.some(isRemote)) token.children = withLinks(state, children)
  }
}
