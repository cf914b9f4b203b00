/** Rule: a block of code scrolls inside itself, and can be reached and scrolled by keyboard. */
import type { MarkdownIt } from 'markdown-it'

export const codeBlocks = (markdown: MarkdownIt): void => {
  const { rules } = markdown.renderer
  for (const type of ['fence', 'code_block']) {
    const print = rules[type]
    if (print) rules[type] = (...block) => print(...block).replace(/^<pre>/, '<pre tabindex="0">')
  }
}
