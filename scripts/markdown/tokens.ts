/** Small helpers over markdown-it's flat list of tokens, shared by the rules. */
import type { StateCore, Token } from 'markdown-it'
import type { Lines } from './places.ts'

export interface Inline {
  readonly token: Token
  readonly children: readonly Token[]
  readonly lines: Lines
}

/** Every stretch of running text, with the lines it stands on. Table cells know none of their own: their row does. */
export const inlinesOf = (tokens: readonly Token[]): readonly Inline[] => {
  const inlines: Inline[] = []
  let lines: Lines = [0, 1]
  for (const token of tokens) {
    if (token.map) lines = token.map
    if (token.type === 'inline') inlines.push({ token, children: token.children ?? [], lines })
  }
  return inlines
}

export const isBreak = (token: Token): boolean => token.type === 'softbreak' || token.type === 'hardbreak'

export const isBlank = (token: Token): boolean =>
  isBreak(token) || (token.type === 'text' && token.content.trim() === '')

export const withoutBlankEnds = (tokens: readonly Token[]): Token[] => {
  const first = tokens.findIndex((token) => !isBlank(token))
  const last = tokens.findLastIndex((token) => !isBlank(token))
  return first < 0 ? [] : tokens.slice(first, last + 1)
}

export const attributeOf = (token: Token, name: string): string => String(token.attrGet(name) ?? '')

export const textToken = (state: StateCore, content: string): Token => {
  const token = new state.Token('text', '', 0)
  token.content = content
  return token
}

export const blockToken = (state: StateCore, type: string, tag: string, nesting: 1 | -1): Token => {
  const token = new state.Token(type, tag, nesting)
  token.block = true
  return token
}

export const inlineToken = (state: StateCore, children: Token[], lines: Lines | null): Token => {
  const token = new state.Token('inline', '', 0)
  token.block = true
  token.children = children
  token.map = lines ? [lines[0], lines[1]] : null
  return token
}
