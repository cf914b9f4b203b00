import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../scripts/domain/library.ts'
import { llmsTxt } from '../../scripts/outputs/llms-txt.ts'
import { libraryOf, session, site, sitting, timed } from '../examples.ts'
import { communityLibrary } from './community.ts'

const library = communityLibrary()
const address = 'https://example.org/between'

/** What a reader of plain CommonMark makes of it: headings, and links with what stands behind them. */
const readMarkdown = (text: string) => {
  const tokens = new MarkdownIt('commonmark').parse(text, {})
  const inline = tokens.filter(({ type }) => type === 'inline')
  const plain = ({ children }: (typeof inline)[number]): string =>
    (children ?? []).map(({ content }) => content).join('')
  return {
    types: tokens.map(({ type, tag }) => `${type} ${tag}`.trim()),
    headings: tokens.flatMap(({ type, tag }, at) => {
      const next = tokens[at + 1]
      return type === 'heading_open' && next ? [[tag, plain(next)]] : []
    }),
    quote: tokens.flatMap((token, at) =>
      tokens[at - 2]?.type === 'blockquote_open' ? [plain(token)] : [],
    )[0],
    links: inline.flatMap((token) => {
      const open = token.children?.find(({ type }) => type === 'link_open')
      return open
        ? [{ href: String(open.attrGet('href')), line: plain(token), parts: token.children ?? [] }]
        : []
    }),
  }
}

const read = (one: Library) => readMarkdown(llmsTxt(one).text)

describe('llms.txt', () => {
  const { types, headings, links } = read(library)

  it('has a title, a summary and sections, as llmstxt.org wants them', () => {
    expect(headings[0]).toEqual(['h1', 'Between Tides — a circle for people who mend harbours & homes'])
    expect(types[3]).toBe('blockquote_open blockquote')
    expect(headings.slice(1)).toEqual(
      [
        'About',
        'Sessions',
        'Spin-offs',
        'Series',
        'Questions',
        'Learnings',
        'Posts',
        'Materials',
        'Journey',
        'Data',
        'Optional',
      ].map((heading) => ['h2', heading]),
    )
    expect(types.filter((type) => type.startsWith('html'))).toEqual([])
  })

  it('has one line for every item', () => {
    const addresses = links.map(({ href }) => href)
    for (const { kind, slug } of [...library.events, ...library.posts])
      expect(addresses).toContain(`${address}/${kind}s/${slug}/`)
    for (const href of addresses) expect(href).toMatch(/^https:\/\/example\.org\/between\//)
  })

  it('tells when an event is and what it is about', () => {
    expect(links.find(({ href }) => href.endsWith('/low-tide/'))?.line).toBe(
      'Low tide: Wednesday 3 April 2030, 6pm to 7.30pm Paris time (CEST). What the shore looks like when the water is away.',
    )
    expect(links.find(({ href }) => href.endsWith('/no-words/'))?.line).toBe(
      'A post without words: 20 May 2030',
    )
  })

  it('carries hostile words as words', () => {
    const hostile = links.filter(({ href }) => href.endsWith('/hostile/'))
    expect(hostile.length).toBeGreaterThan(3)
    for (const { parts } of hostile)
      expect(parts.filter(({ type }) => !/^(text|text_special|link_open|link_close)$/.test(type))).toEqual([])
    expect(hostile.map(({ line }) => line).join()).toContain('<script>alert(1)</script>')
  })

  it.each([
    '# no heading',
    '> no quote',
    '- no list',
    '1. no list',
    '2) no list',
    '~~~ no code',
    '=== no heading',
    'no &lt;b&gt; & no <b>',
    'no *stars*, no _lines_, no `code`, no [link](/x), no \\ either',
    'https://example.org/ & "quotes"',
  ])('leaves a description as it is: %s', (description) => {
    const { types, quote } = read(libraryOf([], { site: { ...site, description } }))
    expect(quote).toBe(description)
    expect(types.slice(3, 8)).toEqual([
      'blockquote_open blockquote',
      'paragraph_open p',
      'inline',
      'paragraph_close p',
      'blockquote_close blockquote',
    ])
  })

  it('has no section for what there is none of', () => {
    expect(read(libraryOf([])).headings.map(([, heading]) => heading)).toEqual([
      'The Days Between — a community of examples',
      'Data',
    ])
  })

  it('stays short: the newest of many, and where the others are', () => {
    const many = Array.from({ length: 60 }, (_, number) =>
      session(`meeting-${number}`, {
        when: timed(sitting(`20${20 + number}-05-13T14:00`, `20${20 + number}-05-13T15:30`)),
      }),
    )
    const sessions = read(libraryOf(many)).links.filter(({ href }) => href.includes('/sessions/'))
    expect(sessions).toHaveLength(51)
    expect(sessions[0]?.href).toBe('https://example.org/between/sessions/meeting-59/')
    expect(sessions.at(-1)?.line).toBe('Sessions: All 60 of them.')
  })
})
