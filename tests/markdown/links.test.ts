import { describe, expect, it } from 'vitest'
import { fault, ok } from '../../scripts/domain/problem.ts'
import { renderBody } from '../../scripts/markdown/render.ts'
import { context, faultsOf, htmlOf, placesOf } from './context.ts'

describe('links', () => {
  it('to elsewhere are marked, byte for byte as they were written', () => {
    expect(htmlOf('[a](https://example.org/Ä/%7e(x)?b=[1]&c=%20 "Title")')).toBe(
      '<p><a href="https://example.org/Ä/%7e(x)?b=[1]&amp;c=%20" title="Title" rel="external">a</a></p>',
    )
  })

  it('to files of the site are resolved', () => {
    expect(htmlOf('[a](../posts/one.md#two) [b][r] [c](#three)\n\n[r]: two.md')).toBe(
      '<p><a href="/posts/one/#two">a</a> <a href="/posts/two/">b</a> <a href="#three">c</a></p>',
    )
  })

  it('hand the resolver exactly what was written', () => {
    const seen: string[] = []
    const resolve = (href: string) => {
      seen.push(href)
      return ok('/x/')
    }
    renderBody('[a](<../Ä b.md>) [b](/c?d=e&amp;f) ![g](h.png) [i](#j) [k](https://l.example)', {
      ...context,
      resolve,
    })
    expect(seen).toEqual(['../Ä b.md', '/c?d=e&f', 'h.png'])
  })

  it('report what could not be resolved, where it stands, and leave its text', () => {
    const markdown = 'One\ntwo [three **four**](nowhere) five\n\n- six\n- [seven](missing)'
    expect(faultsOf(markdown)).toEqual([
      {
        code: 'unknown-file',
        what: 'There is no file "nowhere".',
        fix: 'Check the spelling.',
        line: 2,
        column: 22,
      },
      {
        code: 'unknown-file',
        what: 'There is no file "missing".',
        fix: 'Check the spelling.',
        line: 5,
        column: 11,
      },
    ])
    expect(htmlOf(markdown)).toContain('two three <strong>four</strong> five')
  })

  it('print what may not stand in an address as its code', () => {
    expect(htmlOf('[a](<https://x.example/b c"d`e>)')).toBe(
      '<p><a href="https://x.example/b%20c%22d%60e" rel="external">a</a></p>',
    )
  })

  it('mail and telephone', () => {
    expect(htmlOf('<ada@example.org> [call](tel:+49-30-1) [share](mailto:?subject=x)')).toBe(
      '<p><a href="mailto:ada@example.org">ada@<wbr>example.org</a> <a href="tel:+49-30-1">call</a> <a href="mailto:?subject=x">share</a></p>',
    )
  })

  it('without a text show their address', () => {
    expect(htmlOf('[](https://example.org/) [](mailto:ada@example.org)')).toBe(
      '<p><a href="https://example.org/" rel="external">https://example.org/</a> <a href="mailto:ada@example.org">ada@<wbr>example.org</a></p>',
    )
  })
})

describe('bare addresses', () => {
  it('with another scheme are nothing but text', () => {
    expect(faultsOf('ftp://f.example //e.example javascript:x')).toEqual([])
  })

  it('read as they were typed', () => {
    expect(htmlOf('https://a.example/%C3%A4 <https://b.example/%C3%A4>')).toContain(
      '>https://a.example/%C3%A4</a> <a href="https://b.example/%C3%A4" rel="external">https://b.example/%C3%A4</a>',
    )
  })

  it('become links only where they are whole', () => {
    expect(htmlOf('http://a.example b.example c@d.example //e.example ftp://f.example www.g.example')).toBe(
      '<p><a href="http://a.example" rel="external">http://a.example</a> b.example c@<wbr>d.example //e.example ftp://f.example www.g.example</p>',
    )
  })

  it('of email may go to the next line behind their @, and stay as they are in code', () => {
    expect(htmlOf('Ask ada.l@mail.example.org, or `ada@example.org`; @ada, a@b and 5 @ 2.50.')).toBe(
      '<p>Ask ada.l@<wbr>mail.example.org, or <code>ada@example.org</code>; @ada, a@b and 5 @ 2.50.</p>',
    )
  })

  it.each([
    ['_see https://a.example/b_', 'https://a.example/b'],
    ['_see https://a.example/b_c_', 'https://a.example/b_c'],
    ['_see https://a.example_', 'https://a.example'],
    ['_see https://a.example/b._', 'https://a.example/b'],
    ['**see https://a.example/b**', 'https://a.example/b'],
    ['~~see https://a.example/b~~', 'https://a.example/b'],
    ['*see (https://a.example/b)*', 'https://a.example/b'],
  ])('%s keeps its emphasis', (markdown, href) => {
    expect(htmlOf(markdown)).toMatch(/^<p><(em|strong|s)>see .*<\/\1><\/p>$/)
    expect(htmlOf(markdown)).toContain(`<a href="${href}" rel="external">${href}</a>`)
  })

  it('do not stop in the middle of a name', () => {
    expect(htmlOf('https://foo_bar.example')).toBe('<p>https://foo_bar.example</p>')
    expect(htmlOf('https://a.example/b__c_d')).toContain('href="https://a.example/b__c_d"')
  })
})

describe('schemes', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&Tab;script:alert(1)',
    'java&#10;script:alert(1)',
    '&#12;javascript:alert(1)',
    '&nbsp;javascript:alert(1)',
    'data:text/html,x',
    'data:image/png;base64,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'constructor:x',
    'blob:https://example.org/x',
  ])('%s is refused', (href) => {
    for (const markdown of [`[a](${href})`, `![a](${href})`, `[a][r]\n\n[r]: ${href}`]) {
      expect(faultsOf(markdown).map(({ code }) => code)).toEqual(['link-scheme'])
      expect(htmlOf(markdown)).toBe('<p>a</p>')
    }
  })

  it('are refused between angle brackets too', () => {
    expect(placesOf('One <javascript:alert(1)>')).toEqual(['1:6 link-scheme'])
    expect(htmlOf('One <javascript:alert(1)>')).toBe('<p>One javascript:alert(1)</p>')
  })

  it('say what would do', () => {
    expect(faultsOf('[a](ftp://x)')).toMatchObject([
      { what: 'An address may not start with "ftp:".', fix: expect.stringContaining('"https://"') },
    ])
  })
})

describe('malformed addresses', () => {
  it.each([
    ['https;//x.example', 'https://x.example'],
    ['http:/x.example/a', 'http://x.example/a'],
    ['http:x.example', 'http://x.example'],
    ['htp://x.example', 'http://x.example'],
    ['htttps://x.example', 'https://x.example'],
    ['ttps://x.example', 'https://x.example'],
    ['hppts://x.example', 'https://x.example'],
    ['https//x.example', 'https://x.example'],
    ['https.//x.example', 'https://x.example'],
    ['https:///x.example', 'https://x.example'],
    ['https:\\\\x.example\\a', 'https://x.example/a'],
    ['https://x.example\\a', 'https://x.example/a'],
    ['https://https://x.example', 'https://x.example'],
    ['http://https//x.example', 'https://x.example'],
    ['http://mailto:ada@x.example', 'mailto:ada@x.example'],
    ['mailto://ada@x.example', 'mailto:ada@x.example'],
    ['//x.example/a', 'https://x.example/a'],
    ['/\\x.example', 'https://x.example'],
    ['www.x.example/a', 'https://www.x.example/a'],
    ['ada@x.example', 'mailto:ada@x.example'],
    ['files\\a.pdf', 'files/a.pdf'],
  ])('%s could be %s', (href, repaired) => {
    const markdown = `[a](<${href.replaceAll('\\', '\\\\')}>)`
    expect(faultsOf(markdown)).toMatchObject([{ code: 'malformed-link', fix: `Write "${repaired}".` }])
    expect(htmlOf(markdown)).toBe('<p>a</p>')
  })

  it.each(['https://', 'http://[x', 'https://exa mple.org', 'mailto:ada', 'mailto:', ''])('%s', (href) => {
    expect(faultsOf(`[a](<${href}>)`)).toMatchObject([{ code: 'malformed-link' }])
  })

  it.each(['http/notes.md', 'https.md', 'stop.md', 'php/notes.md'])('%s is simply a file', (href) => {
    expect(faultsOf(`[a](${href})`)).toEqual([])
  })

  it('keeps a message short', () => {
    const [fault] = faultsOf(`[a](https;//x.example/${'a'.repeat(500)})`)
    expect(fault?.what.length).toBeLessThan(150)
  })

  it('judges what the resolver gives back', () => {
    const given = (answer: string) => renderBody('[a](b) ![c](d)', { ...context, resolve: () => ok(answer) })
    for (const answer of ['//evil.example/', '/\\evil.example', 'javascript:x', '/\t/evil.example']) {
      expect(given(answer).faults).toHaveLength(2)
      expect(given(answer).body.html).toBe('<p>a c</p>')
    }
    expect(given('https://elsewhere.example/x').body.html).toBe(
      '<p><a href="https://elsewhere.example/x" rel="external">a</a> <a href="https://elsewhere.example/x" rel="external">c</a></p>',
    )
  })
})

describe('places', () => {
  it('follow each of several equal faults', () => {
    expect(placesOf('[a](x) [b](x)\n[c](x)')).toEqual([
      '1:5 unknown-file',
      '1:12 unknown-file',
      '2:5 unknown-file',
    ])
  })

  it('are found through entities, code, line ends and definitions', () => {
    expect(placesOf('`a\nb`\r\n\r\n> c  \r\n> [d](x?a&amp;b)')).toEqual(['5:7 unknown-file'])
    expect(placesOf('[a][r]\n\nText.\n\n[r]: nowhere')).toEqual(['5:6 unknown-file'])
  })

  it('are looked for near the link, picture or table row first', () => {
    expect(placesOf('x\n[a](x)')).toEqual(['2:5 unknown-file'])
    expect(placesOf('x.png\n![a](x.png)')).toEqual(['2:6 unknown-file'])
    expect(placesOf('/x.png\n![](/x.png)')).toEqual(['2:5 image-without-alt'])
    expect(placesOf('x\n\n| a |\n|---|\n| [b](x) |')).toEqual(['5:7 unknown-file'])
  })

  it('go as far into the address as the resolver says', () => {
    const resolve = () => fault('unknown-anchor', 'No.', 'Yes.', 5)
    expect(renderBody('[a](b.md#c)', { ...context, resolve }).faults).toMatchObject([{ line: 1, column: 10 }])
  })

  it('come in order, whichever rule found them', () => {
    expect(placesOf('![](/a.png)\n\n[b](c)')).toEqual(['1:5 image-without-alt', '3:5 unknown-file'])
  })

  it('are found in tables', () => {
    expect(placesOf('| a | b |\n|---|---|\n| c | d |\n| e | [f](x) |')).toEqual(['4:11 unknown-file'])
  })

  it('fall back on the line', () => {
    expect(placesOf('One\n  [a](&#120;)')).toEqual(['2:3 unknown-file'])
  })
})
