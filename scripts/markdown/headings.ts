/**
 * Rule: the page prints the title as its only h1, so a body starts at h2. A first heading that repeats the title goes
 * (Medium writes one), the others move together so that the shallowest is an h2, and each gets an anchor of its own.
 */
import type { StateCore, Token } from 'markdown-it'
import type { Heading } from '../domain/body.ts'
import { wordsOf } from './plain-text.ts'
import { renderingOf } from './rendering.ts'
import { sluggerOf } from './slugs.ts'

/** The same words, however their dashes and quotes were set. */
const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212-]+/g, '-')
    .replace(/[\u2018-\u201b\u2032`]/g, "'")
    .replace(/[\u201c-\u201f\u2033«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

interface Placed {
  readonly open: Token
  readonly close: Token | undefined
  readonly text: string
}

const headingAt = (tokens: readonly Token[], at: number): Placed | undefined => {
  const open = tokens[at]
  if (open?.type !== 'heading_open') return undefined
  return { open, close: tokens[at + 2], text: wordsOf(tokens[at + 1]?.children ?? []) }
}

const levelOf = (open: Token): number => Number(open.tag.slice(1))

const isImage = (token: Token): boolean => token.type === 'image'
const isFootnote = (token: Token): boolean => token.type === 'footnote_ref'

/** Leaves out headings without words, and the one that repeats the title, unless a footnote leads back to them. */
const withoutRepeats = (tokens: readonly Token[], title: string): readonly Token[] => {
  const kept: Token[] = []
  let first = true
  for (let at = 0; at < tokens.length; at++) {
    const heading = headingAt(tokens, at)
    const repeats = heading && first && heading.open.level === 0 && normalised(heading.text) === title
    const empty = heading?.text === '' && !tokens[at + 1]?.children?.some(isImage)
    if (heading && !empty) first = false
    const token = tokens[at]
    const isLedTo = tokens[at + 1]?.children?.some(isFootnote)
    if ((empty || (repeats && title !== '')) && !isLedTo) at += 2
    else if (token) kept.push(token)
  }
  return kept
}

const bodyLevel = (level: number, shallowest: number): Heading['level'] => {
  const shifted = level - shallowest + 2
  return shifted === 2 || shifted === 3 || shifted === 4 || shifted === 5 ? shifted : 6
}

export const headings = (state: StateCore): void => {
  const rendering = renderingOf(state)
  state.tokens = [...withoutRepeats(state.tokens, normalised(rendering.context.title))]
  const placed = state.tokens.flatMap((_, at) => headingAt(state.tokens, at) ?? [])
  const shallowest = placed.reduce((least, { open }) => Math.min(least, levelOf(open)), 6)
  const slugOf = sluggerOf()
  for (const { open, close, text } of placed) {
    const level = bodyLevel(levelOf(open), shallowest)
    const id = slugOf(text)
    open.tag = `h${level}`
    open.attrSet('id', id)
    if (close) close.tag = `h${level}`
    rendering.headings.push({ level, id, text })
  }
}
