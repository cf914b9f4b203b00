/**
 * Rule: a wide table scrolls inside itself, not the page, and by keyboard too (hence `tabindex`, and a name for what
 * takes the focus). Column alignment is a class, so that no page needs inline styles.
 */
import type { StateCore, Token } from 'markdown-it'
import { attributeOf, blockToken } from './tokens.ts'

const scrollBox = (state: StateCore, count: number): Token => {
  const open = blockToken(state, 'table_scroll_open', 'div', 1)
  open.attrSet('class', 'table-scroll')
  open.attrSet('role', 'region')
  open.attrSet('tabindex', '0')
  // Regions of one page need different names.
  open.attrSet('aria-label', count === 1 ? 'Table' : `Table ${count}`)
  return open
}

const alignByClass = (cell: Token): void => {
  const align = /^text-align:(\w+)$/.exec(attributeOf(cell, 'style'))?.[1]
  if (align !== undefined) cell.attrs = [['class', `align-${align}`]]
}

export const tables = (state: StateCore): void => {
  let count = 0
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token)
    if (token.type === 'table_open') return [scrollBox(state, ++count), token]
    if (token.type === 'table_close') return [token, blockToken(state, 'table_scroll_close', 'div', -1)]
    return [token]
  })
}
