/**
 * Rule: lists and quotes nested beyond all use are a fault. markdown-it stops at `deepest` to stay quick and leaves the
 * text below out, which nobody would notice.
 */
import type { StateCore, Token } from 'markdown-it'
import type { Fault } from '../domain/problem.ts'
import { report } from './rendering.ts'

/** Twenty lists within each other: a list takes two levels. */
export const deepest = 40

const cutOff: Fault = {
  code: 'nested-too-deeply',
  what: 'Lists or quotes are nested so deeply here that the text within would be lost.',
  fix: 'Take some levels of indentation or of ">" away.',
  offset: 0,
}

const holdsLost = (token: Token): boolean =>
  (token.type === 'blockquote_open' || token.type === 'list_item_open') && token.level + 1 >= deepest

export const nesting = (state: StateCore): void => {
  for (const token of state.tokens) {
    if (holdsLost(token) && token.map) report(state, cutOff, '', token.map, token.map[0])
  }
}
