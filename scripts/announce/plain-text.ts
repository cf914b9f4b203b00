import type { Announcement, Block } from './announcement.ts'

/** Programs that still break lines do so at 78 characters; a quoted answer needs a few of them. */
const mailWidth = 72

/** Breaks a line between words. What is longer than a line stands whole on one of its own: an address must not be cut. */
const wrap = (text: string, width: number, indent = ''): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const room = lines.length === 0 ? width : width - indent.length
    if (line !== '' && [...longer].length > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].join(`\n${indent}`)
}

const blockText = (block: Block, width: number): string => {
  if (block.kind === 'facts')
    return block.facts.map(({ name, text }) => wrap(`${name}: ${text}`, width, '  ')).join('\n')
  if (block.kind === 'list')
    return [block.heading, ...block.items.map((item) => wrap(`- ${item}`, width, '  '))].join('\n')
  return wrap(block.text, width)
}

/** The body of a mail in plain text, with `\n` line ends and none after the last line. */
export const asPlainText = ({ blocks }: Announcement, width: number = mailWidth): string =>
  blocks.map((block) => blockText(block, width)).join('\n\n')

/** The same with a line for each thing, for places that break lines themselves. */
export const asUnwrappedText = (announcement: Announcement): string =>
  asPlainText(announcement, Number.POSITIVE_INFINITY)
