/**
 * Rule: a picture of this site says what it shows to those who cannot see it, keeps its place on the page while it is on
 * its way, comes in the smallest format and width that will do, and is fetched only when the reader comes near it: all but
 * the first, which may be there at once. Alone in a paragraph, its title is its caption.
 */
import type { MarkdownIt, RendererRule, StateCore, Token } from 'markdown-it'
import type { Picture } from '../domain/picture.ts'
import type { Fault } from '../domain/problem.ts'
import { wordsOf } from './plain-text.ts'
import { renderingOf, report } from './rendering.ts'
import { attributeOf, blockToken, inlinesOf, inlineToken, isBlank, isBreak, textToken } from './tokens.ts'

const withoutAlt = (written: string): Fault => ({
  code: 'image-without-alt',
  what: `The picture "${written}" has no words for those who cannot see it.`,
  fix: `Say between the square brackets what it shows: "![Six people round a table](${written})".`,
  offset: 0,
})

const show = (image: Token, picture: Picture | undefined, isFirst: boolean): void => {
  if (picture?.size) {
    image.attrSet('width', `${picture.size.width}`)
    image.attrSet('height', `${picture.size.height}`)
  }
  if (!isFirst) image.attrSet('loading', 'lazy')
  image.attrSet('decoding', 'async')
  image.meta = { ...image.meta, sources: picture?.sources ?? [] }
}

const settleImages = (state: StateCore): void => {
  const { context } = renderingOf(state)
  let isFirst = true
  for (const { children, lines } of inlinesOf(state.tokens)) {
    let line = lines[0]
    for (const token of children) {
      if (isBreak(token)) line++
      if (token.type !== 'image') continue
      const written = String(token.meta?.written ?? '')
      if (wordsOf(token.children ?? []) === '') report(state, withoutAlt(written), written, lines, line)
      const picture = context.picture(attributeOf(token, 'src'))
      if (!picture.ok) report(state, picture.fault, written, lines, line)
      show(token, picture.ok ? picture.value : undefined, isFirst)
      isFirst = false
    }
  }
}

/** The picture that a paragraph consists of, if it has a caption. */
const captioned = (open: Token | undefined, inline: Token | undefined): Token | undefined => {
  if (open?.type !== 'paragraph_open') return undefined
  const [image, ...others] = (inline?.children ?? []).filter((token) => !isBlank(token))
  return image?.type === 'image' && others.length === 0 && attributeOf(image, 'title').trim() !== ''
    ? image
    : undefined
}

const figure = (state: StateCore, image: Token, lines: Token['map']): readonly Token[] => {
  const caption = attributeOf(image, 'title').trim()
  image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title')
  const open = blockToken(state, 'figure_open', 'figure', 1)
  open.attrSet('class', 'picture')
  return [
    open,
    inlineToken(state, [image], lines),
    blockToken(state, 'figcaption_open', 'figcaption', 1),
    inlineToken(state, [textToken(state, caption)], lines),
    blockToken(state, 'figcaption_close', 'figcaption', -1),
    blockToken(state, 'figure_close', 'figure', -1),
  ]
}

const settleCaptions = (state: StateCore): void => {
  const kept: Token[] = []
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at]
    const inline = state.tokens[at + 1]
    const image = captioned(token, inline)
    if (image && inline) {
      kept.push(...figure(state, image, inline.map))
      at += 2
    } else if (token) kept.push(token)
  }
  state.tokens = kept
}

export const localImages = (state: StateCore): void => {
  settleImages(state)
  settleCaptions(state)
}

/** How wide the text column is: up to its measure on large screens, the screen without its margins on small ones. */
const sizes = '(min-width: 48rem) 45rem, calc(100vw - 2.6rem)'

const sourceMarkup = ({ type, copies }: Picture['sources'][number]): string =>
  `<source type="${type}" srcset="${copies.map(({ path, width }) => `${path} ${width}w`).join(', ')}" sizes="${sizes}">`

/** Prints an image with the sources that a browser may choose from instead. */
export const pictureMarkup = ({ renderer }: MarkdownIt): void => {
  const plain: RendererRule | undefined = renderer.rules.image
  renderer.rules.image = (tokens, at, options, env, self) => {
    const markup = plain?.(tokens, at, options, env, self) ?? ''
    const sources = (tokens[at]?.meta?.sources ?? []) as Picture['sources'] // set by the rule above, on every image
    return sources.length === 0 ? markup : `<picture>${sources.map(sourceMarkup).join('')}${markup}</picture>`
  }
}

/** Markup of a body with plain images, for readers of feeds: not every one of them knows sources. */
export const withoutSources = (html: string): string => html.replace(/<source [^>]*>|<\/?picture>/g, '')
