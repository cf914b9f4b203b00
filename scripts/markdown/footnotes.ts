/**
 * Rule: `[^1]` leads to the footnote that a line starting with `[^1]:` holds, and the footnote leads back to each place.
 * Footnotes are numbered as they are first referred to, whatever they are called, and stand at the end of the text.
 *
 * `markdown-it-footnote` reads the lines that hold them. What it does then is done here instead: it loses text where a
 * footnote holds another one, drops in silence what nothing refers to, and looks for the end of each `[^` in all the rest
 * of the text.
 */
import type { MarkdownIt, RendererRule, StateCore, StateInline, Token } from 'markdown-it'
import footnotePlugin from 'markdown-it-footnote'
import type { Fault } from '../domain/problem.ts'
import { report } from './rendering.ts'
import { blockToken, inlinesOf, inlineToken, isBreak, textToken } from './tokens.ts'

/** Anchors of headings hold no colon, so that none can be the same. */
const anchorOf = (number: number): string => `footnote:${number}`
const anchorOfPlace = (number: number, place: number): string =>
  place === 1 ? `footnote-ref:${number}` : `footnote-ref:${number}:${place}`
const anchorOfAll = 'footnote:all'

/** A footnote as it was written. */
interface Footnote {
  readonly label: string
  readonly tokens: Token[]
  readonly isWithinAnother: boolean
}

/** A footnote that is referred to, and how often. */
interface Told {
  readonly footnote: Footnote
  readonly number: number
  places: number
}

const missing = (label: string): Fault => ({
  code: 'footnote-missing',
  what: `There is no footnote [^${label}].`,
  fix: `Add a line that starts with "[^${label}]:" at the end of the text, or take [^${label}] out.`,
  offset: 0,
})

const outOfPlace = (label: string): Fault => ({
  code: 'footnote-missing',
  what: `A footnote such as [^${label}] can stand only in the text below the lines of dashes.`,
  fix: `Take [^${label}] out, and say what it says in brackets.`,
  offset: 0,
})

const inLink = (label: string): Fault => ({
  code: 'footnote-in-link',
  what: `The footnote [^${label}] stands within the words of a link, and breaks it.`,
  fix: `Write [^${label}] behind the link.`,
  offset: 0,
})

const unused = (label: string): Fault => ({
  code: 'footnote-unused',
  what: `Nothing in the text leads to the footnote [^${label}].`,
  fix: `Write [^${label}] where it belongs in the text, or delete the footnote.`,
  offset: 0,
})

const repeated = (label: string): Fault => ({
  code: 'footnote-repeated',
  what: `There are two footnotes [^${label}].`,
  fix: 'Give one of them another name.',
  offset: 0,
})

const within = (label: string): Fault => ({
  code: 'footnote-within',
  what: `The footnote [^${label}] stands within another one.`,
  fix: 'Give it a line of its own, with no spaces at its start.',
  offset: 0,
})

const empty = (label: string): Fault => ({
  code: 'footnote-empty',
  what: `The footnote [^${label}] says nothing.`,
  fix: 'Write its text on the same line, behind the colon.',
  offset: 0,
})

const written = /\[\^([^\s[\]]+)\]/y

/** Takes every `[^1]` for a reference: whether there is such a footnote is known only at the end. */
const reference = (state: StateInline, silent: boolean): boolean => {
  written.lastIndex = state.pos
  const [content, label] = written.exec(state.src) ?? []
  if (content === undefined || written.lastIndex > state.posMax) return false
  if (!silent) {
    const token = state.push('footnote_ref', '', 0)
    token.content = content
    token.meta = { label }
  }
  state.pos += content.length
  return true
}

const labelOf = (token: Token): string => String(token.meta?.label ?? '')

/** Takes the footnotes out of the text, and those that stand within another one out of that. */
const parted = (tokens: readonly Token[]): { readonly text: Token[]; readonly footnotes: Footnote[] } => {
  const text: Token[] = []
  const footnotes: Footnote[] = []
  const open: Footnote[] = []
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const footnote = { label: labelOf(token), tokens: [], isWithinAnother: open.length > 0 }
      footnotes.push(footnote)
      open.push(footnote)
    } else if (token.type === 'footnote_reference_close') open.pop()
    else (open.at(-1)?.tokens ?? text).push(token)
  }
  return { text, footnotes }
}

/** Whether somebody meant a token to stand between the square brackets of a link: `[words [^1] words](address)`. */
const isWithinLink = (tokens: readonly Token[], at: number): boolean =>
  /\[[^[\]]*$/.test(tokens[at - 1]?.content ?? '') && /^[^[\]]*\]\(/.test(tokens[at + 1]?.content ?? '')

/** Tells the references in one stretch of running text which place they are; what refers to nothing is text. */
const settleReferences = (
  state: StateCore,
  { token: block, children, lines }: ReturnType<typeof inlinesOf>[number],
  tell: (label: string) => Told | undefined,
): void => {
  const kept: Token[] = []
  let line = lines[0]
  for (const [at, token] of children.entries()) {
    if (isBreak(token)) line++
    if (token.type !== 'footnote_ref') kept.push(token)
    else {
      const told = tell(labelOf(token))
      if (isWithinLink(children, at)) report(state, inLink(labelOf(token)), token.content, lines, line)
      if (told) {
        token.meta = { number: told.number, place: ++told.places }
        kept.push(token)
      } else {
        const fault = state.inlineMode ? outOfPlace : missing
        report(state, fault(labelOf(token)), token.content, lines, line)
        kept.push(textToken(state, token.content))
      }
    }
  }
  block.children = kept
}

/** The footnotes that are referred to, in the order in which somebody who follows every reference comes to them. */
const readThrough = (state: StateCore, text: readonly Token[], footnotes: readonly Footnote[]): Told[] => {
  const known = new Map<string, Footnote>()
  for (const footnote of footnotes) if (!known.has(footnote.label)) known.set(footnote.label, footnote)
  const told = new Map<string, Told>()
  const tell = (label: string): Told | undefined => {
    const footnote = known.get(label)
    if (!footnote) return undefined
    const first = told.get(label) ?? { footnote, number: told.size + 1, places: 0 }
    told.set(label, first)
    return first
  }
  const read = (tokens: readonly Token[]): void => {
    for (const inline of inlinesOf(tokens))
      if (inline.children.some(({ type }) => type === 'footnote_ref')) settleReferences(state, inline, tell)
  }
  read(text)
  for (const { footnote } of told.values()) read(footnote.tokens) // grows while it is read
  return [...told.values()]
}

const reportFaulty = (state: StateCore, footnotes: readonly Footnote[], told: readonly Told[]): void => {
  const used = new Set(told.map(({ footnote }) => footnote))
  const seen = new Set<string>()
  for (const footnote of footnotes) {
    const { label, tokens, isWithinAnother } = footnote
    const tell = (fault: (label: string) => Fault) =>
      report(state, fault(label), `[^${label}]:`, [0, state.src.length], 0)
    if (seen.has(label)) tell(repeated)
    else if (isWithinAnother) tell(within)
    else if (tokens.length === 0) tell(empty)
    else if (!used.has(footnote)) tell(unused)
    seen.add(label)
  }
}

/** The links back stand at the end of the last paragraph, or in one of their own behind a list or a table. */
const withWayBack = (state: StateCore, { footnote: { tokens }, number, places }: Told): readonly Token[] => {
  const back = Array.from({ length: places }, (_, at) => {
    const token = new state.Token('footnote_back', '', 0)
    token.meta = { number, place: at + 1, places }
    return [textToken(state, ' '), token]
  }).flat()
  const last = tokens.at(-2)
  if (tokens.at(-1)?.type === 'paragraph_close' && last?.children) {
    last.children.push(...back)
    return tokens
  }
  return [
    ...tokens,
    blockToken(state, 'paragraph_open', 'p', 1),
    inlineToken(state, back.slice(1), null),
    blockToken(state, 'paragraph_close', 'p', -1),
  ]
}

const listItem = (state: StateCore, told: Told): readonly Token[] => {
  const open = blockToken(state, 'list_item_open', 'li', 1)
  open.attrSet('id', anchorOf(told.number))
  return [open, ...withWayBack(state, told), blockToken(state, 'list_item_close', 'li', -1)]
}

const section = (state: StateCore, told: readonly Told[]): readonly Token[] => {
  if (told.length === 0) return []
  const open = blockToken(state, 'footnotes_open', 'section', 1)
  open.attrs = [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
    ['aria-labelledby', anchorOfAll],
  ]
  const title = blockToken(state, 'footnotes_title_open', 'h2', 1)
  title.attrSet('id', anchorOfAll)
  return [
    open,
    title,
    inlineToken(state, [textToken(state, 'Footnotes')], null),
    blockToken(state, 'footnotes_title_close', 'h2', -1),
    blockToken(state, 'ordered_list_open', 'ol', 1),
    ...told.flatMap((each) => listItem(state, each)),
    blockToken(state, 'ordered_list_close', 'ol', -1),
    blockToken(state, 'footnotes_close', 'section', -1),
  ]
}

const settle = (state: StateCore): void => {
  const { text, footnotes } = parted(state.tokens)
  const told = readThrough(state, text, footnotes)
  reportFaulty(state, footnotes, told)
  state.tokens = [...text, ...section(state, told)]
}

/** Which footnote a token in running text belongs to, and which of the places that lead to it is meant. */
export const footnotePlace = (
  token: Token,
): { readonly number: number; readonly place: number; readonly places: number } => ({
  number: Number(token.meta?.number ?? 0),
  place: Number(token.meta?.place ?? 1),
  places: Number(token.meta?.places ?? 1),
})

const referenceMarkup: RendererRule = (tokens, at) => {
  const token = tokens[at]
  if (!token) return ''
  const { number, place } = footnotePlace(token)
  return `<sup class="footnote-ref"><a href="#${anchorOf(number)}" id="${anchorOfPlace(number, place)}" role="doc-noteref" aria-label="Footnote ${number}">${number}</a></sup>`
}

const backMarkup: RendererRule = (tokens, at) => {
  const token = tokens[at]
  if (!token) return ''
  const { number, place, places } = footnotePlace(token)
  const name = `Back to the text of footnote ${number}${places > 1 ? `, place ${place}` : ''}`
  // The sign behind the arrow keeps telephones from drawing it as a picture.
  const arrow = `\u21a9\ufe0e${places > 1 ? `<sup>${place}</sup>` : ''}`
  return `<a class="footnote-back" href="#${anchorOfPlace(number, place)}" role="doc-backlink" aria-label="${name}">${arrow}</a>`
}

export const footnotes = (markdown: MarkdownIt): void => {
  markdown.use(footnotePlugin)
  markdown.inline.ruler.disable('footnote_inline') // one way to write a footnote is enough
  markdown.inline.ruler.at('footnote_ref', reference)
  markdown.core.ruler.at('footnote_tail', settle)
  markdown.renderer.rules.footnote_ref = referenceMarkup
  markdown.renderer.rules.footnote_back = backMarkup
}
