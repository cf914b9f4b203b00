import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerptOf, openingOf } from '../../scripts/domain/body.ts'

it.each([
  ['', 40, ''],
  ['One line.', 40, 'One line.'],
  ['First paragraph,\nstill first.\n\nSecond.', 40, 'First paragraph, still first.'],
  ['These are words, and more of them', 18, 'These are words…'],
  ['Unbroken', 4, 'Unb…'],
])('%j in at most %i characters is %j', (text, most, excerpt) => {
  expect(excerptOf(text, most)).toBe(excerpt)
})

it.each([
  ['What we did.\n\nAnd then.', 'What we did.'],
  [
    'Previously told at https://papers.example.net/harbour/\n\nWe’ve mended for a year.',
    'We’ve mended for a year.',
  ],
  ['* * *\n\n⸻\n\nمرحبا بالبحر.', 'مرحبا بالبحر.'],
  ['HTTPS://example.org', ''],
  ['', ''],
])('%j begins with %j', (text, opening) => {
  expect(openingOf(text, 40)).toBe(opening)
})

it('is never longer than asked for, and always the start of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const excerpt = excerptOf(text, most)
      expect(excerpt.length).toBeLessThanOrEqual(most)
      const start = (text.split(/\n{2,}/)[0] ?? '').replace(/\s+/g, ' ').trim()
      expect(start.startsWith(excerpt.replace(/…$/, '')) || start === excerpt).toBe(true)
    }),
  )
})
