import { describe, expect, it } from 'vitest'
import { listPathOf, pathOf } from '../../scripts/domain/addresses.ts'
import { communityLibrary } from '../outputs/community.ts'
import { read, readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const library = communityLibrary()
const context = contextOf(library)
const pages = await allPages(context)
const page = await readSite(context)
const hostile = library.items.filter(({ slug }) => slug === 'hostile')

describe('words that would rather be a program', () => {
  it('are in an item of most kinds', () => {
    expect(hostile.map(({ kind }) => kind)).toEqual(['session', 'material', 'post', 'person', 'question'])
  })

  it('run on no page', () => {
    for (const { path, html } of pages) {
      const found = read(html)
      for (const script of found.all('script')) {
        if (script.attribute('type') === 'application/ld+json') continue
        const source = new URL(script.attribute('src') ?? '', `https://site.test${path}`)
        expect(source.host).toBe('site.test')
        expect(Object.values(context.assets)).toContain(source.pathname)
        expect(script.text).toBe('')
      }
      expect(found.all('style').map(({ text }) => text)).toEqual([context.assets.stylesOf('').css])
      for (const tag of ['iframe', 'object', 'embed', 'base']) expect(found.has(tag)).toBe(false)
      expect(html).not.toMatch(/<[^>"]*("[^"]*"[^>"]*)*\son\w+=/)
      expect(html).not.toMatch(/\sstyle="/)
    }
  })

  it('lead nowhere that a script could be', () => {
    for (const { html } of pages)
      for (const address of read(html).links)
        expect(new URL(address, 'https://example.org/').protocol).toMatch(/^(https?|mailto|tel|webcal):$/)
  })

  it('are shown as they were written', () => {
    for (const item of hostile) {
      expect(page(pathOf(item)).one('h1').text).toBe(item.title)
      expect(page(pathOf(item)).one('title').text).toBe(`${item.title} — Between Tides`)
      if (item.kind !== 'page') expect(page(listPathOf(item.kind)).one('main').text).toContain(item.title)
      if (item.summary)
        expect(page(pathOf(item)).one('meta[name="description"]').attribute('content')).toBe(item.summary)
    }
    expect(page('/people/hostile/').one('main').text).toContain('<img src=x onerror=alert(1)>')
    expect(page('/sessions/hostile/').one('main').text).toContain('<script>alert(1)</script> ]]> & "so on"')
    expect(page('/questions/').text).toContain('Odd <b>ones</b> & "others"')
    expect(page('/').text).toContain('<b>Night watch</b>.')
  })

  it('of a template are text', () => {
    for (const path of ['/posts/after-low-tide/', '/sessions/hostile/'])
      expect(page(path).one('.prose').text).toMatch(/\{\{ template \}\}.*\{% syntax %\}/)
    expect(page('/posts/hostile/').one('.page-head__lead').text).toContain('{{ template }} {% syntax %}')
  })

  it('do not end the address that they stand in', () => {
    expect(page('/sessions/hostile/').one('.sign-up').links).toEqual([
      'https://tickets.example.net/"><script>alert(1)</script>',
    ])
    expect(page('/posts/hostile/').one('link[rel="canonical"]').attribute('href')).toBe(
      'https://stories.example.net/"><script>alert(1)</script>',
    )
  })
})

describe('words of any script', () => {
  it('are whole', () => {
    expect(page('/posts/many-scripts/').one('h1').text).toBe('🌊 مرحبا بالبحر, שלום לים, 海と港の話, ça va')
    expect(page('/posts/many-scripts/').one('.prose').text).toContain('👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿')
  })

  it('are counted in the days of the site’s own zone', () => {
    // 23:30 UTC on 7 May is the 8th in Paris.
    expect(page('/posts/many-scripts/').one('time').text).toBe('8 May 2030')
  })
})

/** What a page says that it is about, itself or within what the page is. */
interface Told {
  readonly name?: string
  readonly headline?: string
  readonly mainEntity?: Told
}

describe('data for machines', () => {
  const data = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => ({
      path,
      json,
    })),
  )

  it('is JSON, once on every page that is meant to be found', () => {
    expect(data.map(({ path }) => path)).toEqual(
      pages.flatMap(({ path, html }) => (html.includes('content="noindex"') ? [] : path)),
    )
    for (const { json } of data) expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' })
  })

  it('cannot end the element that it stands in, whatever the words', () => {
    for (const { json } of data) expect(json).not.toContain('<')
    const names = data
      .filter(({ path }) => path.endsWith('/hostile/'))
      .flatMap(({ json }): readonly Told[] => JSON.parse(json)['@graph'])
      .map((told) => told.mainEntity ?? told)
      .flatMap(({ name, headline }) => name ?? headline ?? [])
    const kinds = ['session', 'post', 'person', 'material']
    expect(new Set(names)).toEqual(
      new Set(hostile.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title)),
    )
  })
})
