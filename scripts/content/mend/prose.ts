/** Where the prose of a body stands: paragraphs and headings, but no code and no tables. */
import createMarkdown, { type Token } from 'markdown-it'
import { bareAddresses } from '../../markdown/bare-addresses.ts'

const markdown = new createMarkdown({ html: false, linkify: true })
// Addresses as they were written, whatever they are.
markdown.validateLink = () => true
markdown.normalizeLink = (address) => address
markdown.use(bareAddresses)

const inlineTokens = (content: string): readonly Token[] =>
  markdown.parseInline(content, {}).flatMap(({ children }) => children ?? [])

const hrefOf = (token: Token): string => String(token.attrGet('href') ?? token.attrGet('src') ?? '')

/** The addresses of the links in a paragraph, in their order. */
export const hrefsIn = (content: string): readonly string[] =>
  inlineTokens(content)
    .filter(({ type }) => type === 'link_open')
    .map(hrefOf)

/** Everything about a paragraph but its words: what is code and says what, what is emphasised, where its links lead. */
export const inlineShape = (content: string): string =>
  inlineTokens(content)
    .filter(({ type }) => type !== 'text')
    .map((token) => `${token.type} ${token.type === 'code_inline' ? token.content : hrefOf(token)}`)
    .join('\n')

const isCode = ({ type }: Token): boolean => type === 'fence' || type === 'code_block'

/** Which blocks stand on which lines, and what the code among them says. */
const blockShape = (tokens: readonly Token[]): string =>
  tokens.map((token) => `${token.type} ${token.map?.join()} ${isCode(token) ? token.content : ''}`).join('\n')

const codeIn = (content: string): string =>
  inlineTokens(content)
    .filter(({ type }) => type === 'code_inline')
    .map((token) => token.content)
    .join('\n')

const definition = /^( {0,3}\[[^\]\n]+\]:[ \t]*)(\S+)(?=[ \t]|$)/

/** What is mended in prose, and in the address of a definition such as `[1]: https://example.org`. */
export interface ProseMends {
  readonly prose: (content: string) => string
  readonly address: (address: string) => string
}

/** Mends the prose of a body line by line. What is code before is the same code afterwards, and every block stays what it is. */
export const mendProse = (body: string, mends: ProseMends): string => {
  const lines = body.split('\n')
  const tokens = markdown.parse(body, {})
  const taken = new Set<number>()
  for (const { type, map } of tokens)
    if (map && !/^(?:blockquote|bullet_list|ordered_list|list_item)_open$/.test(type))
      for (let line = map[0]; line < map[1]; line++) taken.add(line)
  for (const { type, content, map } of tokens) {
    if (type !== 'inline' || !map) continue // the cells of a table have no lines of their own
    const mended = mends.prose(content)
    // An address that was mended becomes a link, and takes along what stands right behind it.
    if (mended === content || codeIn(mended) !== codeIn(content)) continue
    const after = mended.split('\n')
    content.split('\n').forEach((written, index) => {
      const number = map[0] + index
      const line = lines[number] ?? ''
      const at = line.lastIndexOf(written)
      if (at >= 0) lines[number] = line.slice(0, at) + (after[index] ?? '') + line.slice(at + written.length)
    })
  }
  const mended = lines
    .map((line, number) =>
      taken.has(number)
        ? line
        : line.replace(definition, (_, label: string, address: string) => label + mends.address(address)),
    )
    .join('\n')
  return mended === body || blockShape(markdown.parse(mended, {})) === blockShape(tokens) ? mended : body
}
