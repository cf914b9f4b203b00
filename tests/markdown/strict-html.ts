/**
 * Reads what the pipeline printed with the narrowest grammar that it needs, and throws at anything else: an unknown tag
 * or attribute, a stray `<`, a lone `&`, a tag closed in the wrong order, an address that a browser would take elsewhere.
 */

const site = 'https://site.test'

const attributesOf: Readonly<Record<string, readonly string[]>> = {
  p: [],
  br: [],
  wbr: [],
  hr: [],
  em: [],
  strong: [],
  s: [],
  blockquote: [],
  ul: [],
  ol: ['start'],
  li: ['id'],
  sup: ['class'],
  section: ['class', 'role', 'aria-labelledby'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  pre: ['role', 'tabindex', 'aria-label'],
  code: ['class'],
  a: ['href', 'title', 'rel', 'class', 'id', 'role', 'aria-label'],
  img: ['src', 'alt', 'title', 'loading', 'decoding'],
  figure: ['class'],
  figcaption: [],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['class'],
  td: ['class'],
}
const empty = new Set(['br', 'hr', 'img', 'wbr'])
const notInParagraph = new Set([
  'p',
  'figure',
  'div',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'hr',
  'section',
])

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

const decoded = (text: string): string =>
  text.replace(/&(\w*;?)/g, (_, name: string) => {
    const character = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined
    if (character === undefined) throw new Error(`Not an entity of ours: &${name}`)
    return character
  })

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly within: readonly string[]
}

const piece = /([^<>]+)|<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/gy

const checkAddress = (address: string, picture: boolean): void => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may get as far as a page
  if (/[\u0000-\u0020\u007f\\]/.test(address)) throw new Error(`An address with ${JSON.stringify(address)}`)
  const url = new URL(address, `${site}/posts/`)
  const ours = url.origin === site
  if (picture && !ours) throw new Error(`A request to another host: ${address}`)
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) throw new Error(`Scheme: ${address}`)
  if (!ours && !/^(?:https?:\/\/|mailto:|tel:)/i.test(address)) throw new Error(`Another host: ${address}`)
}

/** Every element of the markup, or an error that says what should not be there. */
export const readStrictly = (html: string): readonly Element[] => {
  const elements: Element[] = []
  const open: string[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < html.length) {
    const at = piece.lastIndex
    const match = piece.exec(html)
    if (!match) throw new Error(`Not markup of ours: ${html.slice(at, at + 60)}`)
    const [, text, close, tag = '', written = ''] = match
    if (text !== undefined) {
      decoded(text)
      continue
    }
    if (close) {
      if (open.pop() !== tag || written !== '') throw new Error(`</${tag}> out of turn`)
      continue
    }
    const allowed = attributesOf[tag]
    if (!allowed) throw new Error(`<${tag}>`)
    if (open.includes('p') && notInParagraph.has(tag)) throw new Error(`<${tag}> within <p>`)
    if (tag === 'a' && open.includes('a')) throw new Error('<a> within <a>')
    const attributes: Record<string, string> = {}
    for (const [, name = '', value = ''] of written.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      if (!allowed.includes(name) || name in attributes) throw new Error(`${name} on <${tag}>`)
      attributes[name] = decoded(value)
    }
    if (tag === 'a') checkAddress(attributes.href ?? '', false)
    if (tag === 'img') checkAddress(attributes.src ?? '', true)
    elements.push({ tag, attributes, within: [...open] })
    if (!empty.has(tag)) open.push(tag)
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(' ')}`)
  return elements
}
