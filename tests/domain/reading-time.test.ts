import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, readingTime } from '../../scripts/domain/reading-time.ts'

const words = (count: number): string => 'word '.repeat(count)

describe('words', () => {
  it.each([
    ['', 0],
    ['  \n\n ', 0],
    ['One word, or more?', 4],
    ['It’s a mother-in-law’s house', 4],
    ['- a list\n- of 3', 4],
    ['a — b … c & d', 4],
    ['The slides (https://example.org/a-long-way-to-go?x=1) are here', 4],
    ['вопросы и ответы', 3],
    ['我们学到了什么', 4],
    ['山', 1],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('the time to read', () => {
  it.each([
    [0, undefined],
    [219, undefined],
    [220, '1 minute to read'],
    [329, '1 minute to read'],
    [330, '2 minutes to read'],
    [880, '4 minutes to read'],
    [220 * 90, '90 minutes to read'],
  ])('of %i words is %s', (count, time) => {
    expect(readingTime(words(count))).toBe(time)
  })

  it('is never nothing, and never less for a longer text', () => {
    const minutes = (count: number): number => Number.parseInt(readingTime(words(count)) ?? '0.5', 10) || 0.5
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (count, more) => {
        expect(minutes(count)).toBeGreaterThan(0)
        expect(minutes(count + more)).toBeGreaterThanOrEqual(minutes(count))
      }),
    )
  })
})
