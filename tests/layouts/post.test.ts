import { describe, expect, it } from 'vitest'
import { postData } from '../../layouts/structured-data/post.ts'
import { cardOf } from '../../scripts/domain/card.ts'
import { llmsTxt } from '../../scripts/outputs/llms-txt.ts'
import { searchFactsOf } from '../../scripts/search/facts.ts'
import { communityLibrary, named } from '../outputs/community.ts'
import { read, readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const page = await readSite()
const long = page('/posts/a-winter-of-knots/').one('main')

describe('a long post', () => {
  it('says when it was published, by whom, and how long it takes to read', () => {
    expect(long.one('.page-head p.quiet').text).toMatch(
      /^Published on 18 March 2030 by Kabir Sample .*3 minutes to read$/,
    )
  })

  it('has contents that lead to its headings, before the text', () => {
    const contents = long.one('nav.contents')
    const name = contents.attribute('aria-labelledby')
    expect(long.one(`h2[id="${name}"]`).text).toBe('Contents')
    expect(contents.all('a').map(({ text }) => text)).toEqual([
      'Why knots',
      'What we tied',
      'In hemp',
      'In wire',
      'What held',
      'What we would change',
      'Questions that are open',
      'Thanks',
    ])
    for (const link of contents.links) expect(long.has(`.prose [id="${link.slice(1)}"]`)).toBe(true)
    expect(long.all('nav.contents, .prose').map((part) => part.attribute('class'))[0]).toBe('contents')
  })

  it('has a link beside each heading, under a name of its own, and not in what is heard of the heading', () => {
    const headings = long.all('.prose .heading')
    expect(headings).toHaveLength(8)
    for (const heading of headings) {
      const [title, link] = [heading.one('h2, h3'), heading.one('a.heading__link')]
      expect(link.attribute('href')).toBe(`#${title.attribute('id')}`)
      expect(link.attribute('aria-label')).toBe(`Link to section: ${title.text}`)
      expect(title.has('a.heading__link')).toBe(false)
    }
    const names = long.all('a.heading__link').map((link) => link.attribute('aria-label'))
    expect(new Set(names).size).toBe(names.length)
    expect(long.one('h2[id="footnote:all"]').text).toBe('Footnotes')
  })

  it('has footnotes, code, a table and a picture with its caption', () => {
    expect(long.all('.prose section.footnotes li')).toHaveLength(2)
    for (const selector of ['.table-scroll', 'pre']) {
      const box = long.one(`.prose ${selector}`)
      expect([box.attribute('role'), box.attribute('tabindex')]).toEqual(['region', '0'])
      expect(box.attribute('aria-label')).toBeTruthy()
    }
    expect(long.one('figcaption').text).toContain('The harbour on the last evening of winter')
  })

  it('leads on to what is related, and to what came before and after', () => {
    expect(long.section('Related posts')?.links).toEqual(['/posts/after-low-tide/'])
    const pager = long.one('nav.pager')
    expect(pager.attribute('aria-label')).toBe('More posts')
    expect(pager.one('a[rel="prev"]').attribute('href')).toBe('/posts/what-the-harbour-taught-us/')
    expect(pager.one('a[rel="next"]').attribute('href')).toBe('/posts/after-low-tide/')
  })
})

describe('a short post', () => {
  const short = page('/posts/no-words/').one('main')

  it('says nothing of the time, and has neither contents nor anything related', () => {
    expect(short.text).not.toContain('to read')
    expect(short.has('.contents')).toBe(false)
    expect(short.has('.with-contents')).toBe(false)
    expect(short.section('Related posts')).toBeUndefined()
  })

  it('has nothing after it where it is the newest', () => {
    expect(short.has('nav.pager a[rel="next"]')).toBe(false)
    expect(short.has('nav.pager a[rel="prev"]')).toBe(true)
  })
})

describe('an imported post', () => {
  it('says in one sentence where and when it was first published', () => {
    expect(page('/posts/what-the-harbour-taught-us/').one('.page-head p.quiet').text).toBe(
      'First published at stories.example.net on 20 November 2029',
    )
  })
})

describe('a retelling', async () => {
  const library = communityLibrary()
  const source = 'https://stories.example.net/the-first-winter'
  const post = {
    ...named(library.posts, 'after-low-tide'),
    retells: source,
    note: { html: 'Retold by <em>us</em>.', text: 'Retold by us.', headings: [] },
  }
  const site = await readSite(contextOf({ ...library, posts: [post] }))
  const retold = site('/posts/after-low-tide/')
  const main = retold.one('main')

  it('says in one sentence what it retells, and leads there', () => {
    const facts = main.one('.page-head p.quiet')
    expect(facts.text).toContain('Retold in our own words from a text of 10 April 2030 by Odile Exemple')
    expect(facts.links[0]).toBe(source)
    expect(facts.text).not.toContain('ublished')
  })

  it('has the note of the editors before the text', () => {
    const order = (text: string, ...words: readonly string[]) => words.map((word) => text.indexOf(word))
    const [note = -1, prose = -1] = order(main.text, 'Retold by us.', 'We saw ropes and knots')
    expect(note).toBeGreaterThan(0)
    expect(prose).toBeGreaterThan(note)
    const other = page('/people/wren-placeholder/').one('main').text
    const [otherProse = -1, otherNote = -1] = order(other, 'Wren has a role', 'Wren asked us')
    expect(otherProse).toBeGreaterThan(0)
    expect(otherNote).toBeGreaterThan(otherProse)
  })

  it('claims no day of its own to machines', () => {
    expect(main.one('.page-head').has('.dt-published')).toBe(false)
    expect(retold.has('meta[property="article:published_time"]')).toBe(false)
    expect(retold.one('link[rel="canonical"]').attribute('href')).toContain('/posts/after-low-tide/')
    const [data] = postData(post, library.site)
    expect(data).not.toHaveProperty('datePublished')
    expect(data).toMatchObject({
      isBasedOn: { '@type': 'CreativeWork', url: source, datePublished: '2030-04-10T08:15:00Z' },
    })
  })

  it('says so wherever it is listed', () => {
    const words = 'Retold from a text of 10 April 2030'
    for (const path of ['/posts/', '/site-map/', '/'])
      expect(site(path).one('main').text, path).toContain(words)
    expect(llmsTxt({ ...library, posts: [post] }).text).toContain(words)
    expect(searchFactsOf(post, library).told).toMatchObject({ date: words })
    expect(cardOf(post, library.site).date?.more).toBe('date of the text that is retold here')
  })
})

describe('lists of posts', () => {
  it('say who wrote each and how long it takes to read', () => {
    const posts = page('/posts/').one('main').all('li.h-entry')
    const told = posts.map((post) => post.one('p.quiet').text)
    expect(told).toContain('18 March 2030 by Kabir Sample, 3 minutes to read')
    expect(told).toContain('10 April 2030 by Odile Exemple, Kabir Sample')
    expect(told).toContain('20 November 2029')
  })
})

describe('the language that a post is shared in', () => {
  const localeOf = async (language: string | undefined) => {
    const library = communityLibrary()
    const post = { ...named(library.posts, 'many-scripts'), language }
    const british = { ...library, site: { ...library.site, language: 'en-GB' }, posts: [post] }
    const pages = await allPages(contextOf(british))
    const html = pages.find(({ path }) => path === '/posts/many-scripts/')?.html ?? ''
    return read(html)
      .all('meta[property="og:locale"]')
      .map((tag) => tag.attribute('content'))
  }

  it.each([
    ['of the site, where it is in that', undefined, ['en_GB']],
    ['its own, with its territory', 'ar-EG', ['ar_EG']],
    ['not told where it has none', 'ar', []],
  ])('is %s', async (_, language, locales) => {
    expect(await localeOf(language)).toEqual(locales)
  })
})
