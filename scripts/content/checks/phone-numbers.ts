import type { Inline } from './inline.ts'
import type { Finding } from './passages.ts'

/** A mobile number of the UK, written in any of the usual ways. */
const mobile =
  /(?<![\p{L}\d+./=#_-])(?:\+44[ -]?(?:\(0\)[ -]?)?7|0044[ -]?7|\(?07)(?:[ ()-]{0,2}\d){9}(?![\p{L}\d])/gu
const mobileLink = /\btel:(?:\+44|0044|0)-?7(?:[ -]?\d){9}(?!\d)/gi

const found = (text: string, pattern: RegExp): readonly Finding[] =>
  [...text.matchAll(pattern)].map(({ index }) => ({
    offset: index,
    words: {
      code: 'phone-number',
      severity: 'warning',
      what: 'This looks like the number of a mobile phone, and everybody on the web could read it.',
      fix: 'Give an email address instead, or leave it if its owner wants it here.',
    },
  }))

/** Numbers of people's own phones; one that is only behind other words is found in the link. */
export const phoneNumbers = ({ prose, uncoded }: Inline): readonly Finding[] => {
  const shown = found(prose, mobile)
  return shown.length > 0 ? shown : found(uncoded, mobileLink)
}
