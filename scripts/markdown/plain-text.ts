/**
 * The body as plain text, for calendar descriptions, feeds and summaries: paragraphs parted by blank lines, list items
 * as `- …`, links as `text (address)`, no markup and no pictures but for their words.
 */
import type { Token } from 'markdown-it'
import { footnotePlace } from './footnotes.ts'
import { attributeOf } from './tokens.ts'

/** What is said, without saying where links lead and which footnotes there are. */
export const wordsOf = (tokens: readonly Token[]): string =>
  written(
    tokens.filter(({ type }) => type !== 'footnote_ref'),
    () => '',
  ).trim()

/** A path of this site leads nowhere outside it, so only whole addresses are written out. */
const addressAfter = (text: string, href: string): string => {
  const address = href.replace(/^(?:mailto|tel):/i, '')
  if (address === href && !/^https?:/i.test(href)) return ''
  const shown = address === href ? href : address.replace(/\?.*$/s, '')
  return text === '' || shown === '' || text === href || text === shown ? '' : ` (${shown})`
}

const inlineText = (tokens: readonly Token[]): string => written(tokens, addressAfter).trim()

const written = (tokens: readonly Token[], afterLink: (text: string, href: string) => string): string => {
  const parts: string[] = []
  let link: { readonly token: Token; readonly from: number } | undefined
  for (const token of tokens) {
    if (token.type === 'text' || token.type === 'code_inline') parts.push(token.content)
    else if (token.type === 'softbreak') parts.push(' ')
    else if (token.type === 'hardbreak') parts.push('\n')
    else if (token.type === 'footnote_ref') parts.push(`[${footnotePlace(token).number}]`)
    else if (token.type === 'image') parts.push(wordsOf(token.children ?? []))
    else if (token.type === 'link_open') link = { token, from: parts.length }
    else if (token.type === 'link_close' && link) {
      const text = parts.splice(link.from).join('')
      const picture = link.token.meta?.picture
      parts.push(
        typeof picture === 'string'
          ? picture
          : text + afterLink(text.trim(), attributeOf(link.token, 'href')),
      )
      link = undefined
    }
  }
  return parts.join('')
}

/** A caption wholly in emphasis is the credit of a picture, and the plain text has no picture. */
const isCredit = (tokens: readonly Token[]): boolean => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first?.type !== 'em_open' || last?.type !== 'em_close') return false
  let depth = 0
  return tokens.every((token, at) => {
    depth += token.nesting
    return depth > 0 || at === tokens.length - 1
  })
}

interface Chunk {
  readonly text: string
  /** Follows the chunk before without a blank line, where that belongs to the same list or table. */
  readonly tight: boolean
  readonly group: number
}

interface List {
  readonly ordered: boolean
  number: number
  /** Whether the item's mark is still to be written. */
  fresh: boolean
}

const indented = (text: string, lists: readonly List[]): string => {
  const list = lists.at(-1)
  if (!list) return text
  const mark = list.ordered ? `${list.number}. ` : '- '
  const outer = '  '.repeat(lists.length - 1)
  const inner = `${outer}${' '.repeat(mark.length)}`
  const [first = '', ...more] = text.split('\n')
  const start = list.fresh ? outer + mark : inner
  list.fresh = false
  return [start + first, ...more.map((line) => inner + line)].join('\n')
}

const chunksOf = (tokens: readonly Token[]): readonly Chunk[] => {
  const chunks: Chunk[] = []
  const lists: List[] = []
  let group = 0
  let tight = false
  let row: string[] | undefined
  let caption = false
  const add = (text: string, close: boolean) => {
    if (text !== '') chunks.push({ text: indented(text, lists), tight: close, group })
  }
  for (const token of tokens) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (lists.length === 0) group++
        lists.push({
          ordered: token.type === 'ordered_list_open',
          number: Number(token.attrGet('start') ?? 1) - 1,
          fresh: false,
        })
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        if (lists.length === 0) group++
        break
      case 'list_item_open': {
        const list = lists.at(-1)
        if (list) {
          list.number++
          list.fresh = true
        }
        break
      }
      case 'paragraph_open':
        tight = token.hidden
        break
      case 'heading_open':
        tight = false
        break
      case 'figcaption_open':
        caption = true
        break
      case 'figcaption_close':
        caption = false
        break
      case 'table_open':
        if (lists.length === 0) group++
        break
      case 'tr_open':
        row = []
        break
      case 'tr_close':
        add((row ?? []).join(' | '), true)
        row = undefined
        break
      case 'table_close':
        if (lists.length === 0) group++
        break
      case 'inline':
        if (row) row.push(inlineText(token.children ?? []))
        else if (!caption || !isCredit(token.children ?? [])) add(inlineText(token.children ?? []), tight)
        break
      case 'fence':
      case 'code_block':
        add(token.content.replace(/\n+$/, ''), false)
        break
    }
  }
  return chunks
}

export const plainTextOf = (tokens: readonly Token[]): string =>
  chunksOf(tokens)
    .flatMap((chunk, at, all) => {
      const before = all[at - 1]
      const gap = before === undefined ? '' : chunk.tight && chunk.group === before.group ? '\n' : '\n\n'
      return [gap, chunk.text]
    })
    .join('')
