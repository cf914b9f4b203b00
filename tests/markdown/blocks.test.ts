import { describe, expect, it } from 'vitest'
import { htmlOf, placesOf } from './context.ts'

describe('tables', () => {
  it('scroll inside themselves and align by class', () => {
    expect(htmlOf('| a | b |\n|:-:|--:|\n| c | d |')).toBe(
      `<div class="table-scroll" role="region" tabindex="0" aria-label="Table">
<table>
<thead>
<tr>
<th class="align-center">a</th>
<th class="align-right">b</th>
</tr>
</thead>
<tbody>
<tr>
<td class="align-center">c</td>
<td class="align-right">d</td>
</tr>
</tbody>
</table>
</div>`,
    )
  })

  it('have names that differ', () => {
    const table = '| a |\n|---|\n| b |\n\n'
    expect(htmlOf(table.repeat(3)).match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Table"',
      'aria-label="Table 2"',
      'aria-label="Table 3"',
    ])
  })
})

describe('code', () => {
  it('can be scrolled by keyboard', () => {
    expect(htmlOf('```js\n<pre>\n```')).toBe(
      '<pre role="region" tabindex="0" aria-label="Code"><code class="language-js">&lt;pre&gt;\n</code></pre>',
    )
    expect(htmlOf('    a < b')).toBe(
      '<pre role="region" tabindex="0" aria-label="Code"><code>a &lt; b\n</code></pre>',
    )
  })

  it('escapes what is said about it', () => {
    expect(htmlOf('```"><script>\n```')).toBe(
      '<pre role="region" tabindex="0" aria-label="Code"><code class="language-&quot;&gt;&lt;script&gt;"></code></pre>',
    )
  })
})

describe('code beside other code', () => {
  it('has names that differ, also within a list', () => {
    expect(htmlOf('```\na\n```\n\n- b\n\n      c\n').match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Code"',
      'aria-label="Code 2"',
    ])
  })
})

describe('nesting', () => {
  it('is fine as deep as anybody writes', () => {
    expect(placesOf(`${'> '.repeat(39)}a`)).toEqual([])
    expect(htmlOf(`${'> '.repeat(39)}a`)).toContain('<p>a</p>')
  })

  it('is a fault where text would be lost', () => {
    expect(htmlOf(`b\n\n${'> '.repeat(45)}a`)).not.toContain('<p>a</p>')
    expect(placesOf(`b\n\n${'> '.repeat(45)}a`)).toEqual(['3:1 nested-too-deeply'])
    expect(placesOf(`${'- '.repeat(45)}a`)).toEqual(['1:1 nested-too-deeply'])
    expect(placesOf(`b[^1]\n\n${'> '.repeat(39)}[^1]: a`)).toContain('3:1 nested-too-deeply')
  })
})
