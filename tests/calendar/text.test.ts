import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, fold, oneLine, sanitise, unfold } from '../../scripts/calendar/text.ts'
import { anyText } from './anything.ts'

const octets = (text: string): number => Buffer.byteLength(text)

describe('fold', () => {
  it('leaves a line of 75 octets alone and cuts one of 76', () => {
    expect(fold('a'.repeat(75))).toBe('a'.repeat(75))
    expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
  })

  it('counts the space of a continuation', () => {
    expect(fold('a'.repeat(75 + 74))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}`)
    expect(fold('a'.repeat(75 + 75))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`)
  })

  it('counts octets and never cuts a character', () => {
    expect(fold('語'.repeat(26))).toBe(`${'語'.repeat(25)}\r\n 語`)
    expect(fold('🌱'.repeat(19))).toBe(`${'🌱'.repeat(18)}\r\n 🌱`)
  })

  it('keeps any text: unfolded it is the same, and no line is too long', () => {
    fc.assert(
      fc.property(anyText(600).map(escapeText), (line) => {
        const folded = fold(line)
        for (const piece of folded.split('\r\n')) expect(octets(piece)).toBeLessThanOrEqual(75)
        expect(unfold(folded).join('')).toBe(line)
        expect(folded).toBe(Buffer.from(folded).toString())
      }),
    )
  })
})

describe('sanitise', () => {
  it('knows every line break', () => {
    expect(sanitise('a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029i')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni')
  })

  it('drops control characters and the byte order mark, and keeps tabs and marks of direction', () => {
    expect(sanitise('\uFEFFa\0b\x07c\x1bd\x7fe\u009ff\tg\u200Fh\u202E')).toBe('abcdef\tg\u200Fh\u202E')
  })

  it('replaces half of a pair and keeps whole ones', () => {
    expect(sanitise('\uD83C🌱\uDF31')).toBe('\uFFFD🌱\uFFFD')
  })
})

describe('escapeText', () => {
  it('escapes what RFC 5545 §3.3.11 names, once', () => {
    expect(escapeText('a\\b;c,d\ne:f"g\\n')).toBe('a\\\\b\\;c\\,d\\ne:f"g\\\\n')
  })
})

describe('oneLine', () => {
  it('has no line break and no space around it', () => {
    expect(oneLine('  two\r\n words\t ')).toBe('two words')
  })
})
