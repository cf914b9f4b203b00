import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderBody, renderLine } from '../../scripts/markdown/render.ts'
import { context, faultsOf, htmlOf, placesOf, render, textOf } from './context.ts'
import { readStrictly } from './strict-html.ts'

const elements = (markdown: string, tag: string) =>
  readStrictly(htmlOf(markdown)).filter((element) => element.tag === tag)

/** The attributes of all links with a role. */
const linksWith = (markdown: string, role: string) =>
  elements(markdown, 'a').flatMap(({ attributes }) => (attributes.role === role ? [attributes] : []))

describe('a footnote', () => {
  it('is led to, and leads back', () => {
    expect(htmlOf('One[^a].\n\n[^a]: *Two*.')).toBe(
      `<p>One<sup class="footnote-ref"><a href="#footnote:1" id="footnote-ref:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>
<section class="footnotes" role="doc-endnotes" aria-labelledby="footnote:all">
<h2 id="footnote:all">Footnotes</h2>
<ol>
<li id="footnote:1">
<p><em>Two</em>. <a class="footnote-back" href="#footnote-ref:1" role="doc-backlink" aria-label="Back to the text of footnote 1">\u21a9\ufe0e</a></p>
</li>
</ol>
</section>`,
    )
  })

  it('has its number from the order in which it is referred to, whatever it is called', () => {
    const markdown = 'a[^z] b[^2] c[^1]\n\n[^1]: one\n[^2]: two\n[^z]: zed'
    expect(textOf(markdown)).toBe('a[1] b[2] c[3]\n\nFootnotes\n\n1. zed\n\n2. two\n\n3. one')
    expect(linksWith(markdown, 'doc-noteref').map(({ href }) => href)).toEqual([
      '#footnote:1',
      '#footnote:2',
      '#footnote:3',
    ])
  })

  it('leads back to each place that leads to it, under different names', () => {
    const markdown = 'a[^1] b[^1]\n\n## c[^1]\n\n[^1]: one'
    expect(linksWith(markdown, 'doc-noteref').map(({ id }) => id)).toEqual([
      'footnote-ref:1',
      'footnote-ref:1:2',
      'footnote-ref:1:3',
    ])
    expect(linksWith(markdown, 'doc-backlink').map((link) => [link.href, link['aria-label']])).toEqual([
      ['#footnote-ref:1', 'Back to the text of footnote 1, place 1'],
      ['#footnote-ref:1:2', 'Back to the text of footnote 1, place 2'],
      ['#footnote-ref:1:3', 'Back to the text of footnote 1, place 3'],
    ])
  })

  it('may refer to others and to itself', () => {
    const markdown = 'a[^1]\n\n[^2]: two[^1]\n[^1]: one[^2][^1]'
    expect(placesOf(markdown)).toEqual([])
    expect(textOf(markdown)).toBe('a[1]\n\nFootnotes\n\n1. one[2][1]\n\n2. two[1]')
    expect(linksWith(markdown, 'doc-backlink')).toHaveLength(4)
  })

  it('may have paragraphs, lists, tables and code', () => {
    const back = '<p><a class="footnote-back"'
    expect(htmlOf('a[^1]\n\n[^1]: One.\n\n    Two.')).toMatch(
      /<p>One\.<\/p>\n<p>Two\. <a class="footnote-back"/,
    )
    expect(htmlOf('a[^1]\n\n[^1]: - b\n      - c')).toContain(`</ul>\n${back}`)
    expect(htmlOf('a[^1]\n\n[^1]: One.\n\n    |b|\n    |-|\n    |c|')).toContain(`</table>\n</div>\n${back}`)
    expect(htmlOf('a[^1]\n\n[^1]: ```\n    b\n    ```')).toContain(`</pre>\n${back}`)
  })

  it('is referred to from tables, lists, quotes and emphasis', () => {
    const markdown = '- a[^1]\n\n> b[^1]\n\n|c[^1]|\n|-|\n|**d[^1]**|\n\n[^1]: one'
    expect(placesOf(markdown)).toEqual([])
    expect(linksWith(markdown, 'doc-noteref')).toHaveLength(4)
  })

  it('may stand before and behind a link, and in brackets', () => {
    expect(placesOf('[^1][a](b.md)[^1] ([^1])\n\n[^1]: e')).toEqual([])
  })

  it('shows in neither the anchor nor the words of a heading', () => {
    expect(render('## A start[^1]\n\n[^1]: one').body.headings).toEqual([
      { level: 2, id: 'a-start', text: 'A start' },
    ])
  })

  it('keeps a heading that would go, as it leads back there', () => {
    expect(htmlOf('# After the storm[^1]\n\n[^1]: one')).toContain('id="footnote-ref:1"')
    expect(htmlOf('# [^1]\n\n[^1]: one')).toContain('<h2 id="section"><sup')
  })

  it('counts for no heading, and has an anchor that none can have', () => {
    const { body } = render('## Footnotes\n\n## Footnote:1\n\n## footnote-ref:1\n\na[^1]\n\n[^1]: one')
    expect(body.headings.map(({ id }) => id)).toEqual(['footnotes', 'footnote1', 'footnote-ref1'])
    const ids = [...body.html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has links and pictures like any other text', () => {
    expect(htmlOf('a[^1]\n\n[^1]: [b](c.md) https://d.example')).toContain(
      '<a href="/posts/c/">b</a> <a href="https://d.example" rel="external">https://d.example</a>',
    )
    expect(placesOf('a[^1]\n\n[^1]: [b](gone.txt) ![](/c.png)')).toEqual([
      '3:11 unknown-file',
      '3:25 image-without-alt',
    ])
    expect(htmlOf('a[^1]\n\n[^1]: ![b](https://c.example/d.png)')).toContain(
      '>b</a> <a class="footnote-back"',
    )
  })
})

describe('what only looks like a footnote', () => {
  it.each([
    '`[^1]`',
    '```\n[^1]: a\n```',
    '\\[^1]',
    '[^1](https://a.example)',
    '[^]',
    '[^a b]',
    '^[a]',
    'a^[1]',
  ])('stays what it is: %s', (markdown) => {
    expect(placesOf(markdown)).toEqual([])
    expect(htmlOf(markdown)).not.toContain('footnote')
  })
})

describe('a footnote that is wrong', () => {
  it.each([
    ['refers to none', 'a\nb [^1] c\n\n[^2]: d', ['2:3 footnote-missing', '4:1 footnote-unused']],
    ['is never referred to', 'a\n\n[^1]: b\n[^2]: c', ['3:1 footnote-unused', '4:1 footnote-unused']],
    ['is there twice', 'a[^1]\n\n[^1]: b\n[^1]: c', ['3:1 footnote-repeated']],
    ['stands within another', 'a[^1][^2]\n\n[^1]: b\n\n    [^2]: c', ['5:5 footnote-within']],
    ['stands within itself', 'a[^1]\n\n[^1]: [^1]: b', ['3:1 footnote-empty', '3:1 footnote-repeated']],
    ['says nothing', 'a[^1]\n\n[^1]:\nb', ['3:1 footnote-empty']],
    ['stands in a link', '[a [^1] b](https://c.example) d\n\n[^1]: e', ['1:4 footnote-in-link']],
    ['is only named in a picture', '![b [^1]](/c.png)\n\n[^1]: d', ['3:1 footnote-unused']],
  ])('%s', (_, markdown, places) => {
    expect(placesOf(markdown)).toEqual(places)
  })

  it('keeps its text on the page', () => {
    expect(htmlOf('a [^<b>] c')).toBe('<p>a [^&lt;b&gt;] c</p>')
    expect(textOf('a[^1][^2]\n\n[^1]: b\n\n    - [^2]: c\n    - d')).toMatch(/b[\s\S]*d[\s\S]*c/)
  })

  it('has no place in a single line, and is told what to do instead', () => {
    const { body, faults } = renderLine('We learned this[^1].', context)
    expect(body.html).toBe('We learned this[^1].')
    expect(faults).toMatchObject([{ code: 'footnote-missing', fix: expect.stringContaining('in brackets') }])
  })

  it('says how to mend it', () => {
    expect(faultsOf('a[^first-note]')[0]).toEqual({
      code: 'footnote-missing',
      what: 'There is no footnote [^first-note].',
      fix: 'Add a line that starts with "[^first-note]:" at the end of the text, or take [^first-note] out.',
      line: 1,
      column: 2,
    })
  })
})

describe('footnotes of any kind', () => {
  const part = fc.constantFrom(
    ...[
      '[^a]',
      '[^b]',
      '[^__proto__]',
      '[^a]: ',
      '[^b]: ',
      '[^constructor]: ',
      '[^',
      ']',
      ':',
      '\n',
      '\n\n',
      '    ',
    ],
    ...[
      '- ',
      '> ',
      '1. ',
      '# ',
      '|a|\n|-|\n',
      '**',
      '`',
      '```\n',
      '![x ',
      '[x ',
      '](/y.png)',
      '](z.md)',
      'word',
      '^[',
    ],
    ...['<script>', '"', 'https://x.example', '![](https://x.example/a.png)', '\\', '&#91;^a]'],
  )

  it('make markup that is whole, with an end for each link and no anchor twice', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = htmlOf(parts.join(''))
        const read = readStrictly(html)
        const ids = read.flatMap(({ attributes }) => attributes.id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        for (const { attributes } of read)
          if (attributes.role?.startsWith('doc-') && attributes.href)
            expect(ids).toContain(attributes.href.slice(1))
      }),
      { numRuns: 3000 },
    )
  })

  it('take no time to speak of', () => {
    const filled = (text: string) => text.repeat(Math.ceil(200_000 / text.length))
    for (const markdown of [
      `[^a]: b\n\n${filled('[^')}`,
      `[^a]: b\n\n${filled('[^a]')}`,
      `[^a]: b\n\n[^${filled('a')}`,
      filled('[^a]:'),
      filled('[^a]: b\n'),
      `${filled('[^a]')}\n\n[^a]: b`,
      Array.from({ length: 8000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b`).join('\n\n'),
    ]) {
      const start = performance.now()
      renderBody(markdown, context)
      expect(performance.now() - start).toBeLessThan(20_000)
    }
  })
})
