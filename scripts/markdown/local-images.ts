/**
 * Rule: a picture of this site says what it shows to those who cannot see it, and is fetched only when the reader comes
 * near it.
 */
import type { StateCore } from 'markdown-it'
import type { Fault } from '../domain/problem.ts'
import { wordsOf } from './plain-text.ts'
import { report } from './rendering.ts'
import { inlinesOf, isBreak } from './tokens.ts'

const withoutAlt = (written: string): Fault => ({
  code: 'image-without-alt',
  what: `The picture "${written}" has no words for those who cannot see it.`,
  fix: `Say between the square brackets what it shows: "![Six people round a table](${written})".`,
  offset: 0,
})

export const localImages = (state: StateCore): void => {
  for (const { children, lines } of inlinesOf(state.tokens)) {
    let line = lines[0]
    for (const token of children) {
      if (isBreak(token)) line++
      if (token.type !== 'image') continue
      const written = String(token.meta?.written ?? '')
      if (wordsOf(token.children ?? []) === '') report(state, withoutAlt(written), written, lines, line)
      token.attrSet('loading', 'lazy')
      token.attrSet('decoding', 'async')
    }
  }
}
