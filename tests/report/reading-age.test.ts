import { describe, expect, it } from 'vitest'
import { readingAgeOf, sentencesIn } from '../../scripts/report/reading-age.ts'

describe('sentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['We met from 2pm to 3.30pm. Then we left.', ['We met from 2pm to 3.30pm.', 'Then we left.']],
    ['A heading\n\nText.', ['A heading', 'Text.']],
    ['- one\n- two\n3. three', ['one', 'two', 'three']],
    ['Name | Price\nRope | 3', ['Name', 'Price', 'Rope']],
    ['See it (https://example.org/a.b?c). Then go.', ['See it .', 'Then go.']],
    ['Write to ada@example.org. Or not.', ['Write to .', 'Or not.']],
    ['2020\n\n— [1]', []],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })
})

describe('the reading age', () => {
  it('is the grade of Flesch and Kincaid and five years', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
    expect(readingAgeOf('The cat sat on the mat.')).toEqual({
      words: 6,
      sentences: 1,
      grade: -1.4,
      age: 3.6,
      hardest: 'The cat sat on the mat.',
    })
  })

  it('is low for what children read and high for what nobody wants to', () => {
    const plain = 'We meet on Mondays. We talk, and we drink tea. Come and see us.'
    const stiff =
      'Notwithstanding organisational heterogeneity, collaborative sensemaking facilitates transformational experimentation.'
    expect(readingAgeOf(plain)?.age).toBeLessThan(8)
    expect(readingAgeOf(stiff)?.age).toBeGreaterThan(25)
    expect(readingAgeOf(`${plain} ${stiff}`)?.hardest).toBe(stiff)
  })

  it('does not depend on numbers and addresses', () => {
    const { words, age } = readingAgeOf('The cat sat on the mat.') ?? {}
    expect(readingAgeOf('The 2 cat sat on the mat (https://example.org/organisational).')).toMatchObject({
      words,
      age,
    })
  })

  it('of a text without words is none', () => {
    expect(readingAgeOf('2020 — 3.30')).toBeUndefined()
  })
})
