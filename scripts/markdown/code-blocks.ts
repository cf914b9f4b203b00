/**
 * Rule: a block of code scrolls inside itself, and can be reached and scrolled by keyboard. What takes the focus has a
 * name, and each a different one.
 */
import type { MarkdownIt, StateCore } from 'markdown-it'

const types = ['fence', 'code_block'] as const

const isCode = (type: string): boolean => types.some((code) => code === type)

const name = (state: StateCore): void => {
  state.tokens
    .filter(({ type }) => isCode(type))
    .forEach((token, at) => {
      token.meta = { ...token.meta, name: at === 0 ? 'Code' : `Code ${at + 1}` }
    })
}

export const codeBlocks = (markdown: MarkdownIt): void => {
  const { rules } = markdown.renderer
  markdown.core.ruler.push('code_blocks', name)
  for (const type of types) {
    const print = rules[type]
    if (print)
      rules[type] = (tokens, at, ...more) =>
        print(tokens, at, ...more).replace(
          /^<pre>/,
          `<pre role="region" tabindex="0" aria-label="${tokens[at]?.meta?.name}">`,
        )
  }
}
