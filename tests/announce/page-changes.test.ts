import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, pageChanges } from '../../scripts/announce/page-changes.ts'
import { oneLine } from '../../scripts/announce/text.ts'
import type { FileChange } from '../../scripts/domain/file-change.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { anyText } from '../calendar/anything.ts'
import { at, libraryOf, session } from '../examples.ts'

describe('markdown', () => {
  const markdown = new MarkdownIt({ html: true })
  const html = (text: string): string => markdown.render(`- ${text}`)

  it('shows any words as they are, and nothing else', () => {
    const marks = [
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '&amp;',
      '#',
      '- ',
      '+ ',
      '1. ',
      '2) ',
      '=',
      '~',
      '\\',
      '!',
      '|',
      ' ',
      'a',
    ]
    fc.assert(
      fc.property(
        fc.oneof(anyText(), fc.string({ unit: fc.constantFrom(...marks), maxLength: 15 })),
        (words) => {
          const text = oneLine(words).replaceAll('\0', '')
          fc.pre(text !== '')
          const shown = markdown.utils.escapeHtml(text.normalize())
          expect(html(escapeMarkdown(text.normalize()))).toBe(`<ul>\n<li>${shown}</li>\n</ul>\n`)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each(['see https://example.org', 'HTTP://example.org', 'www.example.org'])(
    'makes no link of %s',
    (words) => {
      expect(escapeMarkdown(words)).not.toMatch(/https?:\/\/|www\.example/i)
    },
  )
})

const both = (event: Event): FileChange => ({ before: event.file, after: event.file })

const summary = (changes: readonly FileChange[], before: readonly Event[], after: readonly Event[]): string =>
  pageChanges({
    changes,
    before: libraryOf(before),
    after: libraryOf(after),
    preview: undefined,
    now: at('2020-04-22T09:00'),
    zones: ['Europe/Paris'],
  })

describe('the pages of a change', () => {
  const old = session('a', { title: 'Old' })

  it('tell the old title and the old date of an event, where these change', () => {
    expect(summary([both(old)], [old], [{ ...old, title: 'New' }])).toContain('Until now it was called: Old')
    expect(summary([both(old)], [old], [{ ...old, status: 'cancelled' }])).toMatch(
      /Cancelled: Wednesday 13 May 2020.*\n {2}Until now: Wednesday 13 May 2020.*in 3 weeks/,
    )
    expect(summary([both(old)], [old], [old])).not.toContain('Until now')
  })

  it('are told without their old words where the content before was faulty', () => {
    const all = {
      changes: [both(old)],
      after: libraryOf([old]),
      preview: undefined,
      now: at('2020-04-22T09:00'),
    }
    expect(pageChanges({ ...all, before: undefined, zones: [] })).toMatch(/### Altered\n\n- \*\*Old\*\*/)
  })

  it('are not more than a summary can hold', () => {
    const many = Array.from({ length: 250 }, (_, number) => session(`number-${number}`))
    const changes = many.map(({ file }) => ({ before: undefined, after: file }))
    const lines = summary(changes, [], many)
      .split('\n')
      .filter((line) => line.startsWith('- '))
    expect(lines).toHaveLength(201)
    expect(lines.at(-1)).toBe('- and 50 more')
  })
})
