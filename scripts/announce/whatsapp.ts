import type { Announcement, Block, Fact } from './announcement.ts'

/** WhatsApp has no way to escape its marks. These look alike and mark nothing. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

/** What makes a quotation or a list at the start of a line. */
const startsSomething = /^(?=[>-]|\p{Nd}+[.)])/u
/** Takes no room and shows nothing: after it, a line does not start with a mark any more. */
const wordJoiner = '\u2060'

const withoutMarks = (text: string): string =>
  text.replace(/[*_~`]/g, (mark) => lookalikes[mark] ?? '').replace(startsSomething, wordJoiner)

/** An address stays as it is: with another letter in it, it would lead elsewhere. */
const factText = ({ name, text, href }: Fact): string =>
  `*${name}:* ${href === undefined ? withoutMarks(text) : text}`

const blockText = (block: Block): string => {
  if (block.kind === 'facts') return block.facts.map(factText).join('\n')
  if (block.kind === 'list')
    return [block.heading, ...block.items.map((item) => `- ${withoutMarks(item)}`)].join('\n')
  const words = withoutMarks(block.text)
  return block.kind === 'title' ? `*${words}*` : words
}

/** A message for WhatsApp, which breaks lines itself. The title and the names of the facts are bold. */
export const asWhatsApp = ({ blocks }: Announcement): string => blocks.map(blockText).join('\n\n')
