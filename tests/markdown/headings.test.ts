import { describe, expect, it } from 'vitest'
import { renderBody } from '../../scripts/markdown/render.ts'
import { slugOf } from '../../scripts/markdown/slugs.ts'
import { context, htmlOf, render } from './context.ts'

const titled = (title: string, markdown: string): string =>
  renderBody(markdown, { ...context, title }).body.html

describe('a heading that repeats the title', () => {
  it.each([
    ['# After the storm', 'After the storm'],
    ['### AFTER THE **STORM**', 'After the storm'],
    ['After\u00a0 the storm\n=====', 'After the storm'],
    ['## Days after – a ‘new’ start', "Days after — a 'new' start"],
    ['# And then… the ﬁrst', 'And then... the first'],
    ['## [Days after](https://example.org/)', 'Days after'],
  ])('%s is dropped', (heading, title) => {
    expect(titled(title, `${heading}\n\nText.`)).toBe('<p>Text.</p>')
  })

  it('goes as well where a picture or a tracking pixel stands before it', () => {
    expect(htmlOf('![](https://medium.com/_/stat?event=x)\n\n# After the storm\n\nText.')).toBe(
      '<p>Text.</p>',
    )
    expect(htmlOf('![Roof](/roof.png)\n\n# After the storm')).not.toContain('<h')
  })

  it('stays where it is not the first, or not the title', () => {
    expect(htmlOf('# Before\n\n# After the storm')).toContain('<h2 id="after-the-storm">')
    expect(htmlOf('# After the storms')).toBe('<h2 id="after-the-storms">After the storms</h2>')
    expect(htmlOf('> # After the storm')).toContain('<h2 id="after-the-storm">')
    expect(titled('', '# !')).toBe('<h2 id="section">!</h2>')
  })

  it('counts for nothing when the others are moved', () => {
    expect(htmlOf('# After the storm\n\n### One\n\n#### Two')).toBe(
      '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>',
    )
  })
})

describe('levels', () => {
  it('start at h2 and keep their distance', () => {
    const levels = render('### a\n# b\n## c\n##### d\n###### e').body.headings.map(({ level }) => level)
    expect(levels).toEqual([4, 2, 3, 6, 6])
  })

  it('move up as well as down', () => {
    expect(htmlOf('##### a\n\n###### b')).toBe('<h2 id="a">a</h2>\n<h3 id="b">b</h3>')
  })
})

describe('headings without words', () => {
  it('are left out', () => {
    expect(htmlOf('#\n\n## ![](https://medium.com/_/stat)\n\n### One')).toBe('<h2 id="one">One</h2>')
  })
})

describe('anchors', () => {
  it('are unique, whatever was taken', () => {
    expect(render('# a\n# a\n# a-1\n# a\n# ???\n# !!!').body.headings.map(({ id }) => id)).toEqual([
      'a',
      'a-1',
      'a-1-1',
      'a-2',
      'section',
      'section-1',
    ])
  })

  it.each([
    ['What have we learned?', 'what-have-we-learned'],
    ['  Café – Straße & Ærø ', 'cafe--strasse--aero'],
    ['Łódź_1, 2', 'lodz_1-2'],
    ['Вопросы', 'вопросы'],
    ['質問', '質問'],
    ['— ! —', 'section'],
    ['"><script>', 'script'],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('come with the words, without markup', () => {
    expect(render('## A *new* [start](https://example.org/) `now`').body.headings).toEqual([
      { level: 2, id: 'a-new-start-now', text: 'A new start now' },
    ])
  })
})
