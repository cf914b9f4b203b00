import { describe, expect, it } from 'vitest'
import { mailtoOfComposeLink } from '../../scripts/markdown/compose-links.ts'
import { htmlOf } from './context.ts'

describe('compose links', () => {
  it.each([
    ['https://mail.google.com/mail/?view=cm&fs=1&to=ada@example.org', 'mailto:ada@example.org'],
    [
      'https://mail.google.com/a/example.org/mail/u/0/?to=ada%40example.org&view=cm',
      'mailto:ada@example.org',
    ],
    [
      'https://mail.google.com/mail/?view=cm&to=ada+news@example.org,bo@example.org&cc=cy@example.org&su=Hello+there%3F&body=One%0ATwo%20%26%20three',
      'mailto:ada%2Bnews@example.org,bo@example.org?cc=cy@example.org&subject=Hello%20there%3F&body=One%0D%0ATwo%20%26%20three',
    ],
    [
      'https://outlook.office.com/mail/deeplink/compose?to=ada@example.org&subject=Hi',
      'mailto:ada@example.org?subject=Hi',
    ],
    ['https://outlook.live.com/owa/?path=/mail/action/compose&to=ada@example.org', 'mailto:ada@example.org'],
  ])('%s', (href, mailto) => {
    expect(mailtoOfComposeLink(href)).toBe(mailto)
  })

  it.each([
    'https://mail.google.com/mail/?view=cm',
    'https://mail.google.com/mail/?view=cm&to=nobody',
    'https://mail.google.com/mail/?view=cm&to=Ada%20<ada@example.org>',
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com.evil.example/?view=cm&to=ada@example.org',
    'https://outlook.office.com/calendar/?to=ada@example.org',
    'https://example.org/?view=cm&to=ada@example.org',
    '/mail/?view=cm&to=ada@example.org',
    'https://[',
  ])('%s is none', (href) => {
    expect(mailtoOfComposeLink(href)).toBeUndefined()
  })

  it('reads as the address where it was its own text', () => {
    expect(htmlOf('<https://mail.google.com/mail/?view=cm&to=ada@example.org>')).toBe(
      '<p><a href="mailto:ada@example.org">ada@<wbr>example.org</a></p>',
    )
  })

  it('lets no other field in', () => {
    const compose = 'https://mail.google.com/mail/?view=cm&to='
    expect(mailtoOfComposeLink(`${compose}a@b.example%3Fbody=x%26y`)).toBe(
      'mailto:a@b.example%3Fbody%3Dx%26y',
    )
    expect(mailtoOfComposeLink(`${compose}a@b.example%3Fbcc=x@y.example`)).toBeUndefined()
    expect(mailtoOfComposeLink(`${compose}a@b.example&cc=nobody`)).toBe('mailto:a@b.example')
  })
})
