import { describe, expect, it } from 'vitest'
import type { Picture } from '../../scripts/domain/picture.ts'
import { fault, ok } from '../../scripts/domain/problem.ts'
import { withoutSources } from '../../scripts/markdown/local-images.ts'
import { renderBody } from '../../scripts/markdown/render.ts'
import { context, faultsOf, htmlOf, placesOf, textOf } from './context.ts'
import { readStrictly } from './strict-html.ts'

const photo = 'https://pictures.example/a.jpg'
const link = (text: string) => `<a href="${photo}" rel="external">${text}</a>`

describe('pictures of the site', () => {
  const boat: Picture = {
    file: 'boat.jpg',
    size: { width: 1600, height: 1000 },
    sources: [
      {
        type: 'image/avif',
        copies: [
          { path: '/assets/pictures/x-400.avif', width: 400 },
          { path: '/assets/pictures/x-800.avif', width: 800 },
        ],
      },
      { type: 'image/webp', copies: [{ path: '/assets/pictures/x-400.webp', width: 400 }] },
    ],
  }
  const shown = (markdown: string, picture: Picture = boat) =>
    renderBody(markdown, { ...context, picture: () => ok(picture) })

  it('say what they show, and load late but for the first', () => {
    expect(htmlOf('![A *new* roof](/files/roof.png) and ![an old one](/files/old.png)')).toBe(
      '<p><img src="/files/roof.png" alt="A new roof" decoding="async"> and <img src="/files/old.png" alt="an old one" loading="lazy" decoding="async"></p>',
    )
    expect(htmlOf('# ![A](/a.png)\n\n- ![B](/b.png)').match(/loading/g)).toHaveLength(1)
  })

  it('keep their place, and come as the smallest copy that will do', () => {
    expect(shown('![A boat](/files/boat.jpg)').body.html).toMatch(
      /^<p><picture><source type="image\/avif" srcset="\/assets\/pictures\/x-400.avif 400w, \/assets\/pictures\/x-800.avif 800w" sizes="[^"]+"><source type="image\/webp" srcset="\/assets\/pictures\/x-400.webp 400w" sizes="[^"]+"><img src="\/files\/boat.jpg" alt="A boat" width="1600" height="1000" decoding="async"><\/picture><\/p>$/,
    )
    expect(shown('![A boat](/a.svg)', { ...boat, sources: [], size: undefined }).body.html).toBe(
      '<p><img src="/a.svg" alt="A boat" decoding="async"></p>',
    )
  })

  it('are plain in a feed', () => {
    const { html } = shown('![A boat](/files/boat.jpg "Ours") `<source a><picture>`').body
    expect(withoutSources(html)).toBe(
      '<p><img src="/files/boat.jpg" alt="A boat" title="Ours" width="1600" height="1000" decoding="async"> <code>&lt;source a&gt;&lt;picture&gt;</code></p>',
    )
  })

  it('have their title for a caption where they stand alone', () => {
    expect(htmlOf('![A *new* roof](/files/roof.png "The roof & <us>")')).toBe(
      '<figure class="picture"><img src="/files/roof.png" alt="A new roof" decoding="async"><figcaption>The roof &amp; &lt;us&gt;</figcaption>\n</figure>',
    )
    expect(htmlOf('See ![a roof](/files/roof.png "The roof")')).toContain('title="The roof"')
    expect(htmlOf('![a roof](/files/roof.png " ")')).not.toContain('figure')
    expect(textOf('![A roof](/files/roof.png "In spring")\n\nText.')).toBe('A roof\n\nIn spring\n\nText.')
  })

  it('are reported at their place where they cannot be read', () => {
    const broken = () => fault('picture-broken', 'It is damaged.', 'Upload it again.')
    const { faults } = renderBody('One\n\ntwo ![a](/files/a.png)', { ...context, picture: broken })
    expect(faults).toEqual([
      { code: 'picture-broken', what: 'It is damaged.', fix: 'Upload it again.', line: 3, column: 10 },
    ])
  })

  it('have the address that the site gives them', () => {
    const { body } = renderBody('![a](b.png)', { ...context, resolve: (href) => ok(`/files/${href}`) })
    expect(body.html).toContain('<img src="/files/b.png" alt="a"')
  })

  it('need words', () => {
    expect(placesOf('One\n\ntwo ![ ](/files/a.png)\n![](/files/b.png)')).toEqual([
      '3:10 image-without-alt',
      '4:5 image-without-alt',
    ])
    expect(faultsOf('![](/files/a.png)')[0]?.fix).toContain('(/files/a.png)')
  })

  it('have to be there', () => {
    expect(placesOf('![a](gone.png)')).toEqual(['1:6 unknown-file'])
  })

  it('have the address of a picture', () => {
    expect(placesOf('![a](mailto:ada@example.org) ![b](#c) ![d]()')).toEqual([
      '1:6 link-scheme',
      '1:35 link-scheme',
      '1:43 malformed-link',
    ])
  })
})

describe('pictures elsewhere', () => {
  it('become a figure with a link', () => {
    expect(htmlOf(`![](${photo})`)).toBe(
      `<figure class="remote-photo">${link('Picture at pictures.example')}</figure>`,
    )
    expect(htmlOf(`![A roof](${photo})`)).toBe(`<figure class="remote-photo">${link('A roof')}</figure>`)
  })

  it('take the rest of their paragraph for a caption', () => {
    for (const lineEnd of ['\n', '  \n', '\\\n']) {
      expect(htmlOf(`![](${photo})${lineEnd}_Photo: Ada_  \nin spring`)).toBe(
        `<figure class="remote-photo">${link('Picture at pictures.example')}<figcaption><em>Photo: Ada</em><br>\nin spring</figcaption>\n</figure>`,
      )
    }
  })

  it('stand one after the other', () => {
    const html = htmlOf(`![a](${photo})\n![b](${photo})\n_Both_\n\nText.`)
    expect(html.match(/<figure/g)).toHaveLength(2)
    expect(html.match(/<figcaption/g)).toHaveLength(1)
    expect(html).toMatch(/<figcaption><em>Both<\/em><\/figcaption>\n<\/figure>\n<p>Text.<\/p>$/)
  })

  it('keep the aim of a link around them', () => {
    expect(htmlOf(`[![A roof](${photo})](/files/roof.pdf)`)).toBe(
      '<figure class="remote-photo"><a href="/files/roof.pdf">A roof</a></figure>',
    )
    expect(htmlOf(`[\n![A roof](${photo})\n](/files/roof.pdf)`)).toMatch(/^<figure[\s\S]*<\/figure>$/)
  })

  it('are links in running text, headings, tables and captions', () => {
    expect(htmlOf(`One ![a](${photo}) two`)).toBe(`<p>One ${link('a')} two</p>`)
    expect(htmlOf(`One\n![a](${photo})`)).toBe(`<p>One\n${link('a')}</p>`)
    expect(htmlOf(`# ![a](${photo})`)).toBe(`<h2 id="a">${link('a')}</h2>`)
    expect(htmlOf(`|a|\n|-|\n|![a](${photo})|`)).toContain(`<td>${link('a')}</td>`)
    expect(htmlOf(`![](${photo})\nsee ![a](${photo})`)).toContain(`<figcaption>see ${link('a')}</figcaption>`)
    expect(htmlOf(`_One ![a](${photo})_`)).toBe(`<p><em>One ${link('a')}</em></p>`)
  })

  it('are figures within lists and quotes', () => {
    for (const markdown of [`- ![](${photo})\n  *b*`, `> ![](${photo})`]) {
      const figure = readStrictly(htmlOf(markdown)).find(({ tag }) => tag === 'figure')
      expect(figure?.within).not.toContain('p')
    }
  })

  it.each([
    photo,
    'http://x.example/a',
    'HTTPS://x.example/a',
    '//x.example/a',
    '/\\x.example/a',
    '\\\\x.example',
    '/&Tab;/x.example/a',
  ])('%s is never fetched', (address) => {
    for (const markdown of [
      `![a](${address})`,
      `x ![a](${address})`,
      `![a][r]\n\n[r]: ${address}`,
      `![![a](${address})](/b.png)`,
    ]) {
      const images = readStrictly(htmlOf(markdown)).filter(({ tag }) => tag === 'img')
      expect(images.map(({ attributes }) => attributes.src)).not.toContainEqual(
        expect.stringContaining('x.example'),
      )
      expect(images.length).toBeLessThanOrEqual(markdown.includes('/b.png') ? 1 : 0)
    }
  })

  it('leave only their words in the plain text', () => {
    expect(
      textOf(`![](${photo})\n_Photo: Ada_\n\n![A roof](${photo})\nStill standing.\n\nOne ![b](${photo}).`),
    ).toBe('A roof\n\nStill standing.\n\nOne b.')
  })
})
