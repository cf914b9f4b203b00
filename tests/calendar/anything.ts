import fc from 'fast-check'
import { anyCharacter } from '../any-character.ts'

const nasty = [
  '\r',
  '\n',
  '\r\n',
  '\t',
  '\v',
  '\f',
  '\0',
  '\x07',
  '\x1b[31m',
  '\x7f',
  '\u0085',
  '\u009f',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\uD83C',
  '\uDF31',
  '\uFFFF',
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '"',
  ' ',
  'END:VEVENT',
  '\r\nEND:VCALENDAR\r\n',
  '\nATTENDEE:mailto:x@example.org',
  '🌱',
  '👩🏽‍🚒',
  '🏳️‍🌈',
  'é'.normalize('NFD'),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤',
  '語',
  'שלום',
  '\u202Eمرحبا\u202C',
  'ı',
  'İ',
  'a long run of plain words ',
]

/** Any text at all: what people type, what programs paste, and what nobody should. */
export const anyText = (maxLength = 200): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: anyCharacter, maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength }),
    fc.string({ unit: fc.constantFrom(...nasty), maxLength }),
    fc.string({
      unit: fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme-ascii', maxLength: 9 })),
      maxLength,
    }),
  )

/** Any zone that there is, with its past and its future. */
export const anyZone = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'))

/** Milliseconds of a whole minute from 1970 to 2100. */
export const anyMinute = fc
  .integer({ min: 0, max: Date.UTC(2100, 11, 31) / 60_000 })
  .map((minutes) => minutes * 60_000)
