/**
 * Reads XML 1.0 as the site writes it, and throws at anything else: an element closed out of turn, an attribute given
 * twice, a lone `&` or `<`, a `]]>` in text, an entity that no document type declares, a character that XML cannot hold.
 */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** All text within, unescaped. */
  readonly text: string
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(\w*;?)/g, (_, name: string) => {
    const character = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined
    if (character === undefined) throw new Error(`Not an entity of XML: &${name}`)
    return character
  })

// XML 1.0 §2.2; with the flag u a lone surrogate is a character of its own.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

const piece =
  /<!\[CDATA\[(?<cdata>.*?)\]\]>|<\/(?<close>[\w:.-]+)>|<(?<open>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/suy

const attributesOf = (written: string): Readonly<Record<string, string>> => {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(/\s([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is given twice.`)
    attributes[name] = unescaped(value)
  }
  return attributes
}

const textOf = (text: string): string => {
  if (text.includes(']]>')) throw new Error('"]]>" stands in text.')
  return unescaped(text)
}

/** The root element. */
export const readXml = (xml: string): XmlElement => {
  const found = illegal.exec(xml)
  if (found)
    throw new Error(`U+${found[0].codePointAt(0)?.toString(16)} at ${found.index} is no character of XML.`)
  const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/i.exec(xml)
  if (!declaration) throw new Error('There is no XML declaration.')

  const document: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [document]
  const innermost = (): Open => open.at(-1) ?? document
  const close = (name: string): void => {
    const element = open.pop()
    if (!element || element === document || element.name !== name) throw new Error(`</${name}> out of turn`)
    innermost().children.push(element)
    innermost().text += element.text
  }
  piece.lastIndex = declaration[0].length
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex
    const part = piece.exec(xml)?.groups
    if (!part) throw new Error(`Not XML: ${xml.slice(at, at + 60)}`)
    if (part.close !== undefined) close(part.close)
    else if (part.open !== undefined) {
      open.push({ name: part.open, attributes: attributesOf(part.attributes ?? ''), children: [], text: '' })
      if (part.empty) close(part.open)
    } else innermost().text += part.cdata ?? textOf(part.text ?? '')
  }
  const [root, ...others] = document.children
  if (open.length > 1) throw new Error(`<${innermost().name}> is left open.`)
  if (!root || others.length > 0) throw new Error('There has to be one root element.')
  if (document.text.slice(root.text.length).trim() !== '') throw new Error('Text stands outside the root.')
  return root
}

/** The children of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** The text of the one child of a name, which has to be there. */
export const textIn = (element: XmlElement, name: string): string => {
  const [child, ...others] = childrenOf(element, name)
  if (!child || others.length > 0) throw new Error(`<${element.name}> has not one <${name}>.`)
  return child.text
}
