import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok } from '../../scripts/domain/problem.ts'
import { renderBody, renderLine } from '../../scripts/markdown/render.ts'
import { anyCharacter } from '../any-character.ts'
import { context, htmlOf } from './context.ts'
import { readStrictly } from './strict-html.ts'

/** A site that believes everything it is told. */
const credulous = { ...context, resolve: ok<string> }

const check = (markdown: string): void => {
  for (const { body } of [renderBody(markdown, credulous), renderLine(markdown, credulous)])
    readStrictly(body.html)
}

describe('markup that would run or fetch something', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](<javascript:alert(1)>)',
    '[a]( javascript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](java\nscript:alert(1))',
    '[a](\u0001javascript:alert(1))',
    '[a](https://x.example/"onmouseover="alert(1))',
    '[a](https://x.example "\\" onmouseover=\\"alert(1)")',
    '![a" onerror="alert(1)](/x.png)',
    '![a](/x.png"onerror="alert(1))',
    '![" onerror="](https://x.example/" onerror=")',
    '<https://x.example/"><script>alert(1)</script>>',
    '`<script>`\n\n    <script>\n\n```<script>\n<script>\n```',
    '# <script>\n\n# " onclick="',
    '|<script>|\n|-|\n|<script>|',
    '[a]: javascript:alert(1)\n\n[a]',
    '&lt;script&gt; &#60;script&#62;',
    '![a](//x.example/y.png) ![a](/\\x.example/y.png) ![a](\\\\\\\\x.example)',
    '![a](/&NewLine;/x.example/y.png)',
    'https://x.example/<script> https://x.example/"onclick="a',
    '[a](mailto:a@b.example?subject="><script>)',
    '[a](//javascript:alert(1))',
    '\u0000<script\u0000>',
  ])('%s', (markdown) => {
    check(markdown)
  })

  it('never comes of any mixture', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '(',
          ')',
          '![',
          '](',
          '<',
          '>',
          '"',
          "'",
          '`',
          '```',
          '*',
          '**',
          '_',
          '~~',
          '\\',
          '|',
          '\n',
          '\n\n',
        ],
        ...[
          ' ',
          '  \n',
          '    ',
          '- ',
          '1. ',
          '> ',
          '# ',
          '---\n',
          '|-|\n',
          '&',
          '&#58;',
          '&Tab;',
          '&quot;',
          '\t',
          '\u0000',
        ],
        ...[
          'javascript:',
          'data:',
          'https://',
          'http:',
          '//',
          '/\\',
          'mailto:',
          'x.example',
          '/a.png',
          '#',
          '?',
          '@',
          ':',
        ],
        ...[
          '<script>',
          '</a>',
          ' onerror=',
          'onclick="',
          '<!--',
          '[r]: ',
          '[r]',
          'https://medium.com/_/stat',
          'a',
          '\ud800',
        ],
        ...['![](https://x.example/a.png)', '![a](b.png)', '[a](b)', 'After the storm', '\r'],
      ),
      fc.string({ maxLength: 3, unit: anyCharacter }),
    )
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
        check,
      ),
      { numRuns: 1000 },
    )
  })

  it('escapes what it keeps', () => {
    expect(htmlOf('<a href="javascript:x">&amp;lt;')).toBe(
      '<p>&lt;a href=&quot;javascript:x&quot;&gt;&amp;lt;</p>',
    )
  })
})

describe('markup made to take for ever', () => {
  const filled = (part: string, length = 300_000): string => part.repeat(Math.ceil(length / part.length))

  // Each takes well under a second; what grew with the square of the length would take minutes.
  it.each([
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['images in images', `${filled('![', 50_000)}a${filled('](x.png)', 200_000)}`],
    ['links in links', `${filled('[', 50_000)}a${filled('](x)', 200_000)}`],
    ['stars', filled('*a **b ')],
    ['emphasis in emphasis', filled('*a ', 100_000) + filled('b* ', 100_000)],
    ['ticks', Array.from({ length: 600 }, (_, count) => '`'.repeat(count)).join(' ')],
    ['quotes in quotes', filled('>')],
    ['lists in lists', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['addresses', filled('http://')],
    ['addresses that end in underscores', filled(`https://a.example/${'_'.repeat(50)} `)],
    ['one long address', `https://a.example/${'_'.repeat(300_000)}`],
    ['slips', `[a](https:${'/'.repeat(300_000)})`],
    ['letters of http', `[a](${filled('htps')})`],
    ['mail addresses', `[a](mailto:${filled('a@')})`],
    ['faults', filled('[a](java&#115;cript:x) ')],
    ['equal headings', filled('# a\n')],
    ['pictures', filled('![](https://a.example/b.png)\n')],
    ['tables', `|a|b|\n|-|-|\n${filled('|c|\n')}`],
    ['definitions', Array.from({ length: 8000 }, (_, count) => `[r${count}]: x\n\n[r${count}]`).join('\n\n')],
    ['tracking', `[a](https://a.example/?${filled('utm_a=1&')})`],
  ])('%s', { timeout: 20_000 }, (_, markdown) => {
    expect(renderBody(markdown, credulous).body.html.length).toBeGreaterThan(0)
  })
})
