import type { Announcement, Block, Fact } from './announcement.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const factHtml = ({ name, text, href }: Fact): string => {
  const words = escapeHtml(text)
  return `${escapeHtml(name)}: ${href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`}`
}

const blockHtml = (block: Block): string => {
  if (block.kind === 'facts') return `<p>${block.facts.map(factHtml).join('<br>\n')}</p>`
  if (block.kind === 'list')
    return [
      `<p>${escapeHtml(block.heading)}</p>`,
      '<ul>',
      ...block.items.map((item) => `<li>${escapeHtml(item)}</li>`),
      '</ul>',
    ].join('\n')
  const words = escapeHtml(block.text)
  return block.kind === 'title' ? `<p><strong>${words}</strong></p>` : `<p>${words}</p>`
}

/** The body of a mail in simple HTML, to paste into a mail program: no styles, no pictures, nothing loaded from anywhere. */
export const asHtml = ({ blocks }: Announcement): string => blocks.map(blockHtml).join('\n')
