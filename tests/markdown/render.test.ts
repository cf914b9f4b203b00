import { describe, expect, it } from 'vitest'
import { renderBody, renderLine } from '../../scripts/markdown/render.ts'
import { context, htmlOf, render } from './context.ts'
import { readStrictly } from './strict-html.ts'

describe('the base', () => {
  it('is empty where there is nothing', () => {
    expect(render('')).toEqual({ body: { html: '', text: '', headings: [] }, faults: [] })
    expect(htmlOf(' \n\n \n')).toBe('')
  })

  it('prints raw HTML as text', () => {
    expect(htmlOf('<b onclick="go()">bold</b>\n\n<script>go()</script>')).toBe(
      '<p>&lt;b onclick=&quot;go()&quot;&gt;bold&lt;/b&gt;</p>\n<p>&lt;script&gt;go()&lt;/script&gt;</p>',
    )
  })

  it('leaves quotes, dashes and template marks as they were typed', () => {
    const typed = '‘Curly’ “quotes” — "straight" -- (c) ... {{ title }} {% if x %} $y'
    expect(htmlOf(typed)).toBe(`<p>${typed.replaceAll('"', '&quot;')}</p>`)
  })

  it('keeps hard breaks', () => {
    expect(htmlOf('A question.  \nAn answer.\nThe same line.')).toBe(
      '<p>A question.<br>\nAn answer.\nThe same line.</p>',
    )
  })

  it('knows strikethrough', () => {
    expect(htmlOf('~~Monday~~ Tuesday')).toBe('<p><s>Monday</s> Tuesday</p>')
  })

  it('carries nothing from one body to the next', () => {
    renderBody('# One\n\n[a]: https://a.example/\n\n[x](bad)', context)
    expect(render('# One\n\n[a]')).toEqual({
      body: {
        html: '<h2 id="one">One</h2>\n<p>[a]</p>',
        text: 'One\n\n[a]',
        headings: [{ level: 2, id: 'one', text: 'One' }],
      },
      faults: [],
    })
  })

  it('says where faults are in order, and no more than somebody can mend', () => {
    const markdown = '![](/a.png)\n\n[x](nowhere)\n\n'.repeat(200)
    const { faults } = render(markdown)
    expect(faults).toHaveLength(100)
    expect(faults.map(({ line }) => line)).toEqual(faults.map(({ line }) => line).sort((a, b) => a - b))
  })
})

describe('one line', () => {
  it('has no paragraph around it', () => {
    const { body, faults } = renderLine(
      'Small groups **decide** faster, see [the post](../posts/groups.md)\n',
      context,
    )
    expect(body).toEqual({
      html: 'Small groups <strong>decide</strong> faster, see <a href="/posts/groups/">the post</a>',
      text: 'Small groups decide faster, see the post',
      headings: [],
    })
    expect(faults).toEqual([])
  })

  it('ends where its words end', () => {
    expect(renderLine('One.  \n\n', context).body.html).toBe('One.')
  })

  it('knows no blocks', () => {
    expect(renderLine('# 1. - not a heading', context).body.html).toBe('# 1. - not a heading')
  })

  it('follows the same rules', () => {
    const { body, faults } = renderLine('See [it](nowhere) ![a](https://pictures.example/a.png)', context)
    expect(body.html).toBe('See it <a href="https://pictures.example/a.png" rel="external">a</a>')
    expect(faults).toMatchObject([{ code: 'unknown-file', line: 1, column: 10 }])
  })
})

describe('a post as Medium exports it', () => {
  const exported = `
### After the storm

![](https://cdn-images-1.medium.com/max/640/0*aBcDe.jpg)
_Picture in the public domain — Ada Example, A field in spring https://photos.example/ada/12345_

_First told at_ [_https://example.org/2021/02/after-the-storm/_](https://example.org/2021/02/after-the-storm/)

We’ve mended the roof — and the fence.  
_What have we learned?_

#### Who comes

Anybody. There is a ‘talk’ on [the list](http://list.example/?utm_source=medium&a=1).

**To come, write to** [**ada@example.org**](https://mail.google.com/a/example.org/mail/?view=cm&fs=1&tf=1&to=ada@example.org)

 ![](https://medium.com/_/stat?event=post.clientViewed&referrerSource=full_rss&postId=abc123)`

  it('becomes plain good markup', () => {
    const { body, faults } = render(exported)
    expect(faults).toEqual([])
    expect(body.html).toBe(
      `<figure class="remote-photo"><a href="https://cdn-images-1.medium.com/max/640/0*aBcDe.jpg" rel="external">Picture at cdn-images-1.medium.com</a><figcaption><em>Picture in the public domain — Ada Example, A field in spring <a href="https://photos.example/ada/12345" rel="external">https://photos.example/ada/12345</a></em></figcaption>
</figure>
<p><em>First told at</em> <a href="https://example.org/2021/02/after-the-storm/" rel="external"><em>https://example.org/2021/02/after-the-storm/</em></a></p>
<p>We’ve mended the roof — and the fence.<br>
<em>What have we learned?</em></p>
<h2 id="who-comes">Who comes</h2>
<p>Anybody. There is a ‘talk’ on <a href="http://list.example/?a=1" rel="external">the list</a>.</p>
<p><strong>To come, write to</strong> <a href="mailto:ada@example.org"><strong>ada@<wbr>example.org</strong></a></p>`,
    )
    expect(() => readStrictly(body.html)).not.toThrow()
  })

  it('becomes plain good text', () => {
    expect(render(exported).body.text).toBe(`First told at https://example.org/2021/02/after-the-storm/

We’ve mended the roof — and the fence.
What have we learned?

Who comes

Anybody. There is a ‘talk’ on the list (http://list.example/?a=1).

To come, write to ada@example.org`)
  })
})
