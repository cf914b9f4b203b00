import { describe, expect, it } from 'vitest'
import type { Heading } from '../../scripts/domain/body.ts'
import { contentsOf } from '../../scripts/domain/contents.ts'

const heading = (level: Heading['level'], id: string): Heading => ({ level, id, text: id.toUpperCase() })

/** The contents of a text with these headings, such as `2a 3b`, as `a(b)`. */
const told = (headings: string, words = 400): string =>
  contentsOf({
    html: '',
    text: 'word '.repeat(words),
    headings: headings
      .split(' ')
      .filter(Boolean)
      .map((one) => heading(Number(one[0]) as Heading['level'], one.slice(1))),
  })
    .map(({ heading, below }) =>
      below.length > 0 ? `${heading.id}(${below.map(({ id }) => id).join(' ')})` : heading.id,
    )
    .join(' ')

const many = (count: number, level: number): string =>
  Array.from({ length: count }, (_, at) => `${level}${String.fromCharCode(97 + at)}`).join(' ')

describe('contents', () => {
  it('come with enough words and enough headings', () => {
    expect(told('2a 2b 2c')).toBe('a b c')
    expect(told('2a 2b 2c', 399)).toBe('')
    expect(told('2a 2b', 4000)).toBe('')
    expect(told('2a 3b 3c 3d 3e', 4000)).toBe('')
    expect(told('', 4000)).toBe('')
  })

  it('have the second level below the first, and nothing deeper', () => {
    expect(told('2a 3b 4c 3d 2e 5f 2g')).toBe('a(b d) e g')
    expect(told('3z 2a 3b 2c 2d')).toBe('z a(b) c d')
  })

  it('have the second level only while the list is short', () => {
    expect(told(`2x 2y ${many(9, 3)} 2z`)).toBe('x y(a b c d e f g h i) z')
    expect(told(`2x 2y ${many(10, 3)} 2z`)).toBe('x y z')
    expect(told(many(20, 2)).split(' ')).toHaveLength(20)
  })

  it('say what the headings say', () => {
    const [first] = contentsOf({
      html: '',
      text: 'word '.repeat(400),
      headings: [heading(2, 'a'), heading(2, 'b'), heading(2, 'c')],
    })
    expect(first?.heading).toEqual({ level: 2, id: 'a', text: 'A' })
  })
})
