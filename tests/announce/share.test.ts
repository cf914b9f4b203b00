import fc from 'fast-check'
import { expect, it } from 'vitest'
import { announcementOf } from '../../scripts/announce/announcement.ts'
import { asUnwrappedText } from '../../scripts/announce/plain-text.ts'
import { shareOf } from '../../scripts/announce/share.ts'
import { asWhatsApp } from '../../scripts/announce/whatsapp.ts'
import { anyText } from '../calendar/anything.ts'
import { libraryOf, question, session } from '../examples.ts'

const questions = (title: string, count = 1) =>
  Array.from({ length: count }, (_, number) => question(`question-${number}`, { title }))

it('carries the announcement whole, in addresses that programs read back', () => {
  const event = session('a', { title: 'Tea & cake? 50% + 1', summary: 'Bring #2;\n“so on”.' })
  const library = libraryOf([event])
  const announcement = announcementOf(event, library)
  const { whatsApp, email, text } = shareOf(event, library)
  expect(new URL(whatsApp).origin).toBe('https://wa.me')
  expect(new URL(whatsApp).searchParams.get('text')).toBe(asWhatsApp(announcement))
  const mail = new URL(email)
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', ''])
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(mail.searchParams.get('subject')).toBe(announcement.subject)
  expect(mail.searchParams.get('body')).toBe(asUnwrappedText(announcement).replaceAll('\n', '\r\n'))
  expect(email).not.toMatch(/[+\s]/)
  expect(text).toBe(asUnwrappedText(announcement))
})

it('leaves out what the page tells where the address would be too long, and nothing from the words to copy', () => {
  const event = session('a', { summary: 'About it.', questions: questions('Why is it so? '.repeat(10), 20) })
  const { whatsApp, email, text } = shareOf(event, libraryOf([event]))
  for (const address of [whatsApp, email]) {
    expect(address.length).toBeLessThan(1000)
    expect(decodeURIComponent(address)).toContain('Page: https://example.org/between/sessions/a/'.slice(6))
    expect(decodeURIComponent(address)).not.toContain('About it')
  }
  expect(text).toContain('Why is it so?')
})

it('makes addresses of any words', () => {
  fc.assert(
    fc.property(anyText(), (words) => {
      const event = session('a', { title: words, summary: words, questions: questions(words) })
      const { whatsApp, email } = shareOf(event, libraryOf([event]))
      const [subject, body, ...more] = new URL(email).searchParams.entries()
      expect([subject?.[0], body?.[0], more]).toEqual(['subject', 'body', []])
      expect(subject?.[1]).not.toMatch(/[\r\n]/)
      expect([...new URL(whatsApp).searchParams.keys()]).toEqual(['text'])
    }),
  )
})
