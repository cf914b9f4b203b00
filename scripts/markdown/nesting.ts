/**
 * Rule: lists and quotes nested beyond all use are a fault. markdown-it stops at `deepest` to stay quick and leaves the
 * text below out, which nobody would notice.
 */
import type { StateCore, Token } from 'markdown-it'
import type { Fault } from '../domain/problem.ts'
import type { Lines } from './places.ts'
import { report } from './rendering.ts'

/** Twenty lists within each other: a list takes two levels. */
export const deepest = 40

const cutOff: Fault = {
  code: 'nested-too-deeply',
  what: 'Lists or quotes are nested so deeply here that the text within would be lost.',
  fix: 'Take some levels of indentation or of ">" away.',
  offset: 0,
}

const holders: ReadonlySet<string> = new Set(['blockquote_open', 'list_item_open', 'footnote_reference_open'])

const holdsLost = ({ type, level }: Token): boolean => holders.has(type) && level + 1 >= deepest

export const nesting = (state: StateCore): void => {
  let lines: Lines = [0, 1] // a footnote knows none of its own, but what is around it does
  for (const token of state.tokens) {
    if (token.map) lines = token.map
    if (holdsLost(token)) report(state, cutOff, '', lines, lines[0])
  }
}
