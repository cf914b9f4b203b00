import type { CDPSession, Page } from 'playwright-core'

/** A node of Chromium’s accessibility tree, as the DevTools protocol tells it: what a screen reader has to go by. */
interface Node {
  readonly nodeId: string
  readonly backendDOMNodeId?: number
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly value?: Value
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}

interface Value {
  readonly value?: unknown
}

const wordsOf = (value: Value | undefined): string => String(value?.value ?? '')

/** What is said of a part of a page before what is in it, by the name that the tree has for it. */
const parts: Readonly<Record<string, string>> = {
  banner: 'header of the site',
  complementary: 'aside',
  contentinfo: 'footer of the site',
  form: 'form',
  main: 'main part',
  navigation: 'navigation',
  region: 'region',
  search: 'search',
  article: 'article',
  figure: 'figure',
  table: 'table',
  row: 'row',
  group: 'group',
  status: 'status',
}

/** What is said where it stands in a line. */
const pieces: Readonly<Record<string, string>> = {
  link: 'link',
  button: 'button',
  image: 'picture',
  searchbox: 'search box',
  textbox: 'text box',
  combobox: 'list to choose from',
  DisclosureTriangle: 'fold',
  checkbox: 'tick box',
}

/** What stands on lines of its own, without anything said of it. */
const blocks = new Set([
  'paragraph',
  'list',
  'listitem',
  'DescriptionList',
  'term',
  'definition',
  'DescriptionListTerm',
  'DescriptionListDetail',
  'cell',
  'gridcell',
  'columnheader',
  'rowheader',
  'caption',
  'Caption',
  'Figcaption',
  'blockquote',
  'Pre',
])

/** What the accessibility tree does not tell of an element. */
interface Written {
  /** Its attributes by name. */
  readonly attributes: ReadonlyMap<string, string>
  /** Whether it stands apart from the words beside it. */
  readonly isApart: boolean
}

/** Every element that is laid out, by the number that the browser has for it. */
const writtenIn = async (session: CDPSession): Promise<ReadonlyMap<number, Written>> => {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: ['display'],
  })
  const [document] = documents
  const displays = new Map(
    document?.layout.nodeIndex.map((node, at) => [node, strings[document.layout.styles[at]?.[0] ?? -1]]),
  )
  return new Map(
    document?.nodes.backendNodeId?.map((id, node) => {
      const words = (document.nodes.attributes?.[node] ?? []).map((word) => strings[word] ?? '')
      const pairs = words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : []))
      const display = displays.get(node) ?? 'inline'
      return [id, { attributes: new Map(pairs), isApart: display !== '' && display !== 'inline' }]
    }),
  )
}

const states: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  expanded: (value) => (value ? 'open' : 'closed'),
  disabled: (value) => (value ? 'not available' : undefined),
  readonly: (value) => (value ? 'read only' : undefined),
  busy: (value) => (value ? 'busy' : undefined),
}

/**
 * What is heard of a page from its top, a line for each stop of a screen reader that goes on by itself: landmarks, lists
 * and headings by what they are, links and controls with their names and states. Programs differ in their words; what
 * they have to go by is this.
 */
export const heardOn = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  const { nodes }: { readonly nodes: readonly Node[] } = await session.send('Accessibility.getFullAXTree')
  const written = await writtenIn(session)
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const roleOf = (node: Node): string => (node.ignored ? '' : wordsOf(node.role))
  const nameOf = (node: Node): string => wordsOf(node.name).replace(/\s+/g, ' ').trim()
  const childrenOf = (node: Node): readonly Node[] =>
    (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
  const attributeOf = (node: Node, name: string): string =>
    written.get(node.backendDOMNodeId ?? -1)?.attributes.get(name) ?? ''
  const current: Readonly<Record<string, string>> = {
    page: ', this page',
    true: ', this part',
    date: ', today',
  }
  const stateOf = (node: Node): string =>
    (node.properties ?? [])
      .map(({ name, value }) => states[name]?.(value.value))
      .filter(Boolean)
      .map((state) => `, ${state}`)
      .join('') + (current[attributeOf(node, 'aria-current')] ?? '')
  /** Where the voice changes to that of another language. */
  const languageOf = (node: Node): string => {
    const language = roleOf(node) === 'RootWebArea' ? '' : attributeOf(node, 'lang')
    return language && ` (in ${language}:) `
  }

  const isBlock = (node: Node): boolean =>
    roleOf(node) === 'heading' || roleOf(node) in parts || blocks.has(roleOf(node))
  const holdsBlock = (node: Node): boolean =>
    !(roleOf(node) in pieces) && childrenOf(node).some((child) => isBlock(child) || holdsBlock(child))

  /** What is said of something that stands in a line. */
  const inLine = (node: Node): string => {
    const role = roleOf(node)
    if (role === 'StaticText') return wordsOf(node.name).replace(/\s+/g, ' ')
    if (role === 'ListMarker' || role === 'InlineTextBox') return ''
    if (role === 'LineBreak') return ' '
    const kind = pieces[role]
    const apart = written.get(node.backendDOMNodeId ?? -1)?.isApart ? ' ' : ''
    const within = (): string => apart + languageOf(node) + childrenOf(node).map(inLine).join('') + apart
    if (kind === undefined) return within()
    const value = wordsOf(node.value) && ` “${wordsOf(node.value)}”`
    return `${apart}${languageOf(node)}[${kind}: ${nameOf(node)}${value}${stateOf(node)}]${apart}`
  }
  const tidy = (line: string): string =>
    line
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:)])/g, '$1')
      .replace(/\( /g, '(')
      .trim()

  const lines: string[] = []
  const say = (depth: number, line: string): void => {
    if (line !== '') lines.push('  '.repeat(depth) + line)
  }
  const tell = (node: Node, depth: number, before = ''): void => {
    const role = roleOf(node)
    const children = childrenOf(node)
    if (role === 'heading') {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value
      say(depth, `${before}heading ${level}: ${tidy(inLine({ ...node, role: { value: 'generic' } }))}`)
    } else if (role === 'list') {
      const items = children.flatMap((child) => (child.ignored ? childrenOf(child) : [child]))
      say(depth, `${before}list of ${items.length}`)
      for (const [at, item] of items.entries()) tell(item, depth + 1, `${at + 1} of ${items.length}: `)
    } else if (role === 'DescriptionList') {
      for (const child of children) tell(child, depth)
    } else if (role in parts) {
      if (children.length === 0) return // a status that has nothing to say yet
      say(depth, [`${before}${parts[role]}`, nameOf(node)].filter(Boolean).join(': '))
      tellAll(children, depth + 1)
    } else if (holdsBlock(node)) {
      if (before !== '') say(depth, before.trim())
      tellAll(children, before === '' ? depth : depth + 1)
    } else {
      const line = tidy(inLine(node))
      if (line !== '') say(depth, before + line + stateOf(node))
    }
  }
  /** What stands in a line between two blocks is one line. */
  const tellAll = (all: readonly Node[], depth: number): void => {
    let line = ''
    for (const node of all) {
      if (isBlock(node) || holdsBlock(node)) {
        say(depth, tidy(line))
        line = ''
        tell(node, depth)
      } else line += inLine(node)
    }
    say(depth, tidy(line))
  }
  const [root] = nodes
  if (!root) return ''
  say(0, `page: ${nameOf(root)}`)
  tellAll(childrenOf(root), 0)
  return lines.join('\n')
}
