import { expect, it } from 'vitest'
import { pathOf } from '../../scripts/domain/addresses.ts'
import { communityLibrary } from '../outputs/community.ts'
import { readSite } from './markup.ts'

const library = communityLibrary()
const page = await readSite()
const map = page('/site-map/').one('main')

it('leads to every item', () => {
  for (const item of library.items) expect(map.links).toContain(pathOf(item))
})

it('says the day of what has one, and the language of a title', () => {
  const posts = map.section(`Posts (${library.posts.length})`)
  expect(posts?.all('li').map(({ text }) => text)).toContain('After low tide 10 April 2030')
  const foreign = library.posts.find(({ language }) => language === 'ar')
  expect(posts?.all('bdi[lang="ar"]').map(({ text }) => text)).toEqual([foreign?.title])
})

it('has contents that lead to its parts', () => {
  for (const link of map.one('nav.contents').links)
    expect(map.has(`section [id="${link.slice(1)}"]`)).toBe(true)
})

it('keeps the journey in order, and the years under their heading', () => {
  expect(map.section('Journey (3)')?.one('ol').links).toEqual([
    '/journey/flood/',
    '/journey/mending/',
    '/journey/asking/',
  ])
  expect(
    map
      .section(`Posts (${library.posts.length})`)
      ?.all('h3')
      .map(({ text }) => text),
  ).toEqual(['2030', '2029'])
})

it('is to be found at the end of every page, and where there is nothing', () => {
  expect(page('/').one('.site-footer').links).toContain('/site-map/')
  expect(page('/404.html').one('main').links).toContain('/site-map/')
})

it('leads years of a large site to places that their lists have', () => {
  const anchors = page('/posts/')
    .all('section h2')
    .map((heading) => heading.attribute('id'))
  expect(anchors).toEqual(['part:year-2030', 'part:year-2029'])
  expect(page('/sessions/').has('h2[id="part:year-2030"]')).toBe(true)
})
