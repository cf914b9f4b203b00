import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendText } from '../../scripts/content/mend/mend.ts'
import { savedAs } from '../../scripts/content/mend/saved-as.ts'
import { decode } from '../../scripts/content/read.ts'
import { ok } from '../../scripts/domain/problem.ts'
import { renderBody } from '../../scripts/markdown/render.ts'
import { patience, workOf } from './work.ts'

const head = '---\ntitle: A  title , as typed\n---\n\n'
const mend = (body: string, language = 'en-GB'): string =>
  mendText(`${head}${body}\n`, language).slice(head.length, -1)

describe('addresses', () => {
  it.each([
    ['[a](https;//example.org/b)', '[a](https://example.org/b)'],
    ['See http;//example.org.', 'See http://example.org.'],
    ['[a](http:/example.org)', '[a](http://example.org)'],
    ['[a](HTTPS:/example.org)', '[a](https://example.org)'],
    ['[a](htp://example.org) and <htps://example.org>', '[a](http://example.org) and <https://example.org>'],
    ['[a](ttps://example.org)', '[a](https://example.org)'],
    ['[a][1]\n\n[1]: https;//example.org/?utm_source=x', '[a][1]\n\n[1]: https://example.org/'],
    ['- one\n  > [a](htpps://example.org)', '- one\n  > [a](https://example.org)'],
  ])('%s', (written, mended) => {
    expect(mend(written)).toBe(mended)
  })

  it.each([
    'Some type https;// or http:/ and wonder.',
    'https://web.example.org/2020/http:/example.org/',
    'https://example.org/?to=http:/example.org/',
    '`https;//example.org`',
    '``a ` https;//example.org``',
    '```\nhttps;//example.org\n```',
    '    https;//example.org ,',
    'htp://example.org`code`',
    '[a](/sessions/a/)',
    '[a](xttp://example.org)',
    '[a](ftp://example.org)',
  ])('leaves %s', (written) => {
    expect(mend(written)).toBe(written)
  })
})

describe('tracking queries', () => {
  it.each([
    ['[a](https://example.org/?utm_source=x&b=1#c)', '[a](https://example.org/?b=1#c)'],
    ['See https://example.org/?utm_source=x.', 'See https://example.org/.'],
    ['<https://example.org/?fbclid=x>', '<https://example.org/>'],
    [
      'https://example.org/?utm_source=x and https://example.org/?utm_source=xy&z=1',
      'https://example.org/ and https://example.org/?z=1',
    ],
    ['_Photo: https://example.org/?utm_source=x_', '_Photo: https://example.org/_'],
  ])('%s', (written, mended) => {
    expect(mend(written)).toBe(mended)
  })

  it('leaves code as it is', () => {
    const written = '`https://example.org/?utm_source=x` says it'
    expect(mend(written)).toBe(written)
  })
})

describe('spaces', () => {
  it.each([
    ['One , two ; three .', 'One, two; three.'],
    ['One  two', 'One two'],
    ['(One  , two )', '(One, two )'],
    ['In 2020 , again.', 'In 2020, again.'],
    ['## One  two , three', '## One two, three'],
    ['- one  two\n- three', '- one two\n- three'],
    ['One  two  \nthree ,  \nfour', 'One two  \nthree,  \nfour'],
    ['`a  b` and  `c ,d` .', '`a  b` and `c ,d` .'],
  ])('%j', (written, mended) => {
    expect(mend(written)).toBe(mended)
  })

  it.each([
    'One.  Two',
    'one.two structuring. learning',
    'a ,b',
    'Wait . . .',
    'Wait ...',
    '5 . This is no list',
    'The .ics files and .NET',
    '| a  b | c , |\n| --- | --- |\n| d  e | f , |',
    'a  b | c , d',
    '-   one\n\n    two',
    '```\na  b ,\n```',
    '~~~~\na  b ,\n```\nc  d\n~~~~',
    '    a  b ,',
    '[a](<b  c>)',
    'One\ttwo',
  ])('leaves %j', (written) => {
    expect(mend(written)).toBe(written)
  })

  it('keeps the space before a semicolon where the site is in French', () => {
    expect(mend('Un ; deux ,  trois', 'fr')).toBe('Un ; deux, trois')
  })
})

describe('front matter', () => {
  const front = (lines: string): string => mendText(`---\n${lines}\n---\n`, 'en-GB').slice(4, -5)

  it('mends keys and addresses', () => {
    expect(front('\u200btitle\u00a0:\u00a0A')).toBe('title: A')
    expect(front('sign\u200b-up: https://example.org')).toBe('sign-up: https://example.org')
    expect(front('retells: https;//example.org/?utm_source=x')).toBe('retells: https://example.org/')
    expect(front('original_link: https;//example.org/?utm_source=x')).toBe(
      'original_link: https://example.org/',
    )
    expect(front('link: "https://example.org/?fbclid=x&a=1"')).toBe('link: "https://example.org/?a=1"')
    expect(front('sign-up: htps://example.org/?utm_source=x')).toBe(
      'sign-up: https://example.org/?utm_source=x',
    )
  })

  it.each([
    'title: A  title , as typed',
    'title: A\u00a0title\u200b',
    'note: >-\n  one  two ,\n  link: https;//example.org',
    'learned:\n  -   one',
    'when: Thursday 17 November 2020, 2pm',
  ])('leaves %j', (lines) => {
    expect(front(lines)).toBe(lines)
  })
})

describe('files', () => {
  it('end with a line end', () => {
    expect(mendText('---\ntitle: A\n---', 'en')).toBe('---\ntitle: A\n---\n')
    expect(mendText('', 'en')).toBe('')
  })

  it('without front matter keep their words', () => {
    expect(mendText('One  two ,\n\nhttps;//example.org', 'en')).toBe('One  two ,\n\nhttps;//example.org\n')
  })

  it('tell how they were saved', () => {
    expect(savedAs(Buffer.from('\ufeffa\r\n'))).toEqual([
      'byte order mark removed',
      'line ends of other systems replaced',
    ])
    expect(savedAs(Buffer.from('\ufeffa\r\n', 'utf16le'))).toEqual(['saved as UTF-8 instead of UTF-16'])
    expect(savedAs(Buffer.from('a – b\n'))).toEqual([])
  })
})

const piece = fc.constantFrom(
  ...[
    'word',
    'two',
    '5',
    '.',
    ',',
    ';',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '`',
    '``',
    '```',
    '~~~',
    '\\',
    '*',
    '_',
  ],
  ...[
    '|',
    '---',
    '> ',
    '- ',
    '1. ',
    '#',
    '](',
    '[',
    ')',
    '<',
    '>',
    '"',
    '\t',
    '\u00a0',
    '[1]: ',
    'é',
    '😀',
    '!',
  ],
  ...[
    'https;//',
    'http:/',
    'htp://',
    'https://',
    'example.org',
    '/?utm_source=x',
    '?a=1&fbclid=y',
    'title:',
    'link: ',
  ],
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const anyFile = fc.oneof(
  anyText.map((text) => head + text),
  fc.tuple(anyText, anyText).map(([front, body]) => `---\n${front}\n---\n${body}`),
  anyText,
  fc.string({ unit: 'grapheme' }).map((text) => decode(Buffer.from(head + text))),
)

const htmlOf = (text: string): string =>
  renderBody(text.slice(head.length), { title: '', resolve: ok, picture: () => ok(undefined) }).body.html
const codeIn = (html: string): readonly string[] =>
  [...html.matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(([code]) => code)
const blocksIn = (html: string): string =>
  [...html.matchAll(/<\/?(?:p|h\d|ul|ol|li|blockquote|pre|table|hr|br|em|strong)\b/g)].join('')

describe('whatever somebody typed', () => {
  it('is mended once and for all', () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom('en', 'fr'), (text, language) => {
        const once = mendText(text, language)
        expect(mendText(once, language)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps its lines, its code and its blocks', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const before = `${head}${body}\n` // code that nothing closes gains the line end it lacked
        const after = mendText(before, 'en')
        const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length
        expect(lines(after)).toBe(lines(before))
        expect(codeIn(htmlOf(after))).toEqual(codeIn(htmlOf(before)))
        expect(blocksIn(htmlOf(after))).toBe(blocksIn(htmlOf(before)))
        const words = (text: string): string => text.replace(/\s+/g, '')
        if (!/https?[:;]\/|htp:|utm_|fbclid/.test(body)) expect(words(after)).toBe(words(before))
      }),
      { numRuns: 500 },
    )
  })

  it('takes a moment, however long', () => {
    const { seconds } = workOf(() => {
      for (const unit of ['` ', 'a ,', '  ', '`'.repeat(3), 'a  b ', '[a](http:/', '*a  '])
        mendText(head + unit.repeat(20_000), 'en')
    })
    expect(seconds).toBeLessThan(patience)
  })
})
