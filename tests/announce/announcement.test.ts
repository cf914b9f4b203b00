import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Announcement, announcementOf, inShort } from '../../scripts/announce/announcement.ts'
import { asHtml } from '../../scripts/announce/html.ts'
import { asPlainText } from '../../scripts/announce/plain-text.ts'
import { asWhatsApp } from '../../scripts/announce/whatsapp.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { anyText } from '../calendar/anything.ts'
import {
  at,
  days,
  exampleLibrary,
  libraryOf,
  person,
  question,
  session,
  sitting,
  timed,
} from '../examples.ts'
import { communityLibrary } from '../outputs/community.ts'
import { itMatchesGolden } from '../outputs/golden.ts'

/** Everything that is told, as one reads it in a golden file. */
const inEveryFormat = (announcement: Announcement): string =>
  [
    `Subject: ${announcement.subject}`,
    asPlainText(announcement),
    '--- HTML',
    asHtml(announcement),
    '--- WhatsApp',
    asWhatsApp(announcement),
    '',
  ].join('\n\n')

describe('golden announcements', () => {
  itMatchesGolden(
    'announce',
    [communityLibrary(), exampleLibrary()].flatMap((library) =>
      library.events.map((event) => ({
        path: `/${event.id}.txt`,
        text: inEveryFormat(announcementOf(event, library)),
      })),
    ),
  )
})

const told = (more: Partial<Event>, now?: Parameters<typeof announcementOf>[2]): Announcement => {
  const event = session('an-example', { ...more, kind: 'session' })
  return announcementOf(event, libraryOf([event]), now)
}
const textOf = (more: Partial<Event>, now?: Parameters<typeof announcementOf>[2]): string =>
  asPlainText(told(more, now))

describe('what depends on the moment', () => {
  const link = { kind: 'link', url: 'https://example.org/join' } as const

  it('is told only with a moment: sign-up closes when the event is over, and not before', () => {
    const over = at('2020-05-13T15:30')
    expect(textOf({ signUp: link })).toContain('Sign up: https://example.org/join')
    expect(textOf({ signUp: link }, over.minus({ seconds: 1 }))).toBe(textOf({ signUp: link }))
    const late = textOf({ signUp: link }, over)
    expect(late).toContain('This session is over.')
    expect(late).toContain('Sign up: closed, because it is over')
    expect(late).not.toContain('join')
    expect(late).not.toContain('.ics')
  })
})

describe('the words', () => {
  it('take the first paragraph that is no heading where there is no summary', () => {
    const body = {
      html: '',
      text: 'What we will do\n\nWe draw\nthree horizons.\n\nThen we rest.',
      headings: [{ level: 2, id: 'what', text: 'What we will do' }],
    } as const
    expect(textOf({ body })).toContain('\n\nWe draw three horizons.\n\nPage:')
    expect(textOf({ body, summary: 'In short.' })).toContain('\n\nIn short.\n\nPage:')
  })

  it('call nothing moved whose first date is the one that was to be confirmed', () => {
    const was = { kind: 'undated', reason: 'to be confirmed' } as const
    expect(told({ was }).subject).toBe('Title of an-example (Wed 13 May 2020)')
    expect(textOf({ was })).not.toMatch(/moved|Old date/)
  })

  it('have a subject that says on which day it begins', () => {
    expect(told({ when: days('2020-11-17', '2020-11-17') }).subject).toContain('(Tue 17 Nov 2020)')
    expect(told({ when: days('2020-11-17', '2020-11-18') }).subject).toContain('(from Tue 17 Nov 2020)')
    expect(told({ when: timed(sitting('2020-12-31T23:00', '2021-01-01T01:00')) }).subject).toContain(
      '(Thu 31 Dec 2020)',
    )
    expect(told({ status: 'tentative' }).subject).toContain('(Wed 13 May 2020, to be confirmed)')
  })

  it('ask nobody to come to what is cancelled', () => {
    const text = textOf({
      status: 'cancelled',
      why: 'Nobody could come.',
      signUp: { kind: 'link', url: 'https://example.org/join' },
    })
    expect(text).toContain('This session is cancelled. Nobody could come.')
    expect(text).not.toMatch(/join|Sign up|\.ics/)
  })

  it('claim no work on a question that nobody recorded', () => {
    const asked = { questions: [question('why', { title: 'Why?' })] }
    const over = at('2020-05-14T09:00')
    const learned = [{ html: 'A thing.', text: 'A thing.', headings: [] }]
    expect(textOf(asked, at('2020-05-12T09:00'))).toContain('The question we work on:')
    expect(textOf(asked, over)).toContain('The question this session was to work on:')
    expect(textOf({ ...asked, learned }, over)).toContain('The question we worked on:')
  })

  it('in short leave out what the page tells', () => {
    const asked = { summary: 'About it.', questions: [question('why', { title: 'Why?' })] }
    const short = asPlainText(inShort(told(asked)))
    expect(textOf(asked)).toMatch(/About it\..*Why\?/s)
    expect(short).not.toMatch(/About it\.|Why\?/)
    expect(short).toContain('Page: https://example.org/between/sessions/an-example/')
  })
})

/** An event that says such words wherever an organiser may write some. */
const saying = (words: string, more: Partial<Event> = {}): Partial<Event> => ({
  title: words,
  summary: words,
  why: words,
  speakers: [person('ada', { title: words, role: words, organisation: { slug: 'a', name: words } })],
  questions: [question('why', { title: words })],
  status: 'postponed',
  ...more,
})

const lineBreaks = /[\r\n\v\f\u0085\u2028\u2029]/

describe('plain text', () => {
  it('breaks lines between words at 72 characters, and never inside an address', () => {
    const url = `https://example.org/${'a'.repeat(100)}?b=c`
    const lines = textOf({
      summary: 'Several words of a sentence that goes on and on. '.repeat(10),
      signUp: { kind: 'link', url },
    }).split('\n')
    expect(lines.filter((line) => line.length > 72)).toEqual([`  ${url}`])
    expect(lines.filter((line) => line.length > 60).length).toBeGreaterThan(3)
  })

  it('puts a word that is longer than a line on one of its own, without an empty one before it', () => {
    const title = '語'.repeat(80)
    expect(textOf({ title, summary: `${title} ${title}` })).toMatch(
      new RegExp(`^${title}\n\nWhen: .*\n\n${title}\n${title}\n\n`, 's'),
    )
  })

  it('says the same whatever stands in the files, in as many parts, and adds no line to the subject', () => {
    const parts = asPlainText(told(saying('words')), Number.POSITIVE_INFINITY).split('\n').length
    fc.assert(
      fc.property(anyText(), (words) => {
        fc.pre(/[^\s\p{Cc}]/u.test(words))
        const announcement = told(saying(words))
        expect(announcement.subject).not.toMatch(lineBreaks)
        expect(() => encodeURIComponent(announcement.subject)).not.toThrow()
        const lines = asPlainText(announcement, Number.POSITIVE_INFINITY).split('\n')
        expect(lines).toHaveLength(parts)
        expect(lines.filter((line) => lineBreaks.test(line))).toEqual([])
      }),
    )
  })
})

/** What a browser would show, and every tag on the way there. */
const readHtml = (html: string): { readonly tags: readonly string[]; readonly text: string } => {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return {
    tags: html.match(/<[^>]*>/g) ?? [],
    text: html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '?'),
  }
}

describe('HTML', () => {
  it('has the same tags whatever stands in the files, and shows the words as they are', () => {
    const tags = readHtml(asHtml(told(saying('words')))).tags
    expect(tags).toContain('<strong>')
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.constantFrom(
            '<script>alert(1)</script>',
            '"><img src=x onerror=alert(1)>',
            '&lt;',
            "' onclick='",
          ),
        ),
        (words) => {
          fc.pre(/[^\s\p{Cc}]/u.test(words))
          const announcement = told(saying(words))
          const read = readHtml(asHtml(announcement))
          expect(read.tags).toEqual(tags)
          const title = announcement.blocks.find(({ kind }) => kind === 'title')
          expect(title?.kind === 'title' && read.text.split('\n')[0]).toBe(
            title?.kind === 'title' && title.text,
          )
        },
      ),
    )
  })

  it('keeps a hostile address inside its attribute', () => {
    const html = asHtml(
      told({ signUp: { kind: 'link', url: 'https://example.org/"><script>alert(1)</script>' } }),
    )
    expect(html).toContain('href="https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E"')
    const email = asHtml(told({ signUp: { kind: 'email', address: `a"onclick="x'&@example.org` } }))
    expect(email).toContain('<a href="mailto:a&quot;onclick=&quot;x&#39;&amp;@example.org">')
  })

  it('has no styles, scripts or pictures', () => {
    const library = communityLibrary()
    const tags = library.events.flatMap((event) => readHtml(asHtml(announcementOf(event, library))).tags)
    expect(
      [...new Set(tags.map((tag) => tag.replace(/ href="(https:\/\/|mailto:)[^"]*"/, ' href')))].sort(),
    ).toEqual([
      '</a>',
      '</li>',
      '</p>',
      '</strong>',
      '</ul>',
      '<a href>',
      '<br>',
      '<li>',
      '<p>',
      '<strong>',
      '<ul>',
    ])
  })
})

describe('WhatsApp', () => {
  /** Our own marks taken out: the bold title, the bold names of facts and the dashes of the questions. */
  const withoutOurs = (message: string): readonly string[] =>
    message
      .split('\n')
      .map((line, number) => (number === 0 ? line.replace(/^\*(.*)\*$/s, '$1') : line))
      .map((line) => line.replace(/^\*[A-Z][a-z ]*:\* /, '').replace(/^- /, ''))

  it('has no marks but ours, whatever stands in the files', () => {
    const hostile = ['*', '_', '~', '```', '> ', '- ', '* ', '1. ', '9) ', ' ', 'word', '\n']
    fc.assert(
      fc.property(
        fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...hostile), maxLength: 12 })),
        (words) => {
          fc.pre(/[^\s\p{Cc}]/u.test(words))
          const message = asWhatsApp(told(saying(words)))
          for (const line of withoutOurs(message)) {
            expect(line).not.toMatch(/[*_~`]/)
            expect(line).not.toMatch(/^(?:[>-]|\p{Nd}+[.)])/u)
          }
          expect(message.split('\n')[0]).toMatch(/^\*\S.*\S?\*$/s)
        },
      ),
    )
  })

  it('leaves addresses alone', () => {
    const url = 'https://example.org/a_b_c/*d*/~e~?f=`'
    const message = asWhatsApp(told({ signUp: { kind: 'link', url } }))
    expect(message).toContain(`*Sign up:* ${new URL(url).href}`)
    expect(message).toContain('/a_b_c/*d*/~e~')
  })
})
