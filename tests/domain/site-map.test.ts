import { describe, expect, it } from 'vitest'
import { organisationPath, pathOf } from '../../scripts/domain/addresses.ts'
import { emptyBody } from '../../scripts/domain/body.ts'
import type { Post } from '../../scripts/domain/items.ts'
import { siteMap } from '../../scripts/domain/site-map.ts'
import { at, libraryOf, person, session, sitting, timed } from '../examples.ts'
import { communityLibrary } from '../outputs/community.ts'

const post = (slug: string, published: string): Post => ({
  kind: 'post',
  slug,
  file: `posts/${slug}.md`,
  title: `Title of ${slug}`,
  summary: '',
  language: undefined,
  body: emptyBody,
  note: emptyBody,
  revised: at(published, 'UTC'),
  published: at(published, 'UTC'),
  authors: [],
  original: undefined,
  retells: undefined,
  events: [],
  questions: [],
})

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number)

describe('the site map', () => {
  const library = communityLibrary()
  const sections = siteMap(library)

  it('names each item once, and each list', () => {
    const paths = sections.flatMap(({ groups, all }) => [
      ...groups.flatMap(({ links }) => links.map(({ href }) => href)),
      ...(all ? [all.href] : []),
    ])
    expect(new Set(paths).size).toBe(paths.length)
    for (const item of library.items) expect(paths).toContain(pathOf(item))
    for (const organisation of library.organisations) expect(paths).toContain(organisationPath(organisation))
    for (const list of [
      '/learnings/',
      '/organisations/',
      '/sessions/',
      '/posts/',
      '/journey/',
      '/calendar/',
      '/contribute/',
      '/',
    ])
      expect(paths).toContain(list)
  })

  it('says how many there are of each kind', () => {
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Pages',
      `Sessions (${library.sessions.length})`,
      `Spin-offs (${library.spinOffs.length})`,
      `Materials (${library.materials.length})`,
      `Posts (${library.posts.length})`,
      `People (${library.people.length})`,
      `Organisations (${library.organisations.length})`,
      `Questions (${library.questions.length})`,
      `Series (${library.series.length})`,
      `Journey (${library.stages.length})`,
    ])
  })

  it('tells events and posts by year, the newest first, with their days', () => {
    const posts = sections.find(({ anchor }) => anchor === 'posts')
    expect(posts?.groups.map(({ heading }) => heading)).toEqual(['2030', '2029'])
    expect(posts?.groups[1]?.links).toEqual([
      {
        label: 'What the harbour taught us — a year of mending',
        href: '/posts/what-the-harbour-taught-us/',
        language: undefined,
        detail: '20 November 2029',
      },
    ])
    const sessions = sections.find(({ anchor }) => anchor === 'sessions')
    expect(sessions?.groups.map(({ heading }) => heading)).toEqual([
      '2030',
      'Date not recorded',
      'Date to be confirmed',
    ])
  })

  it('leaves out what there is nothing of', () => {
    expect(siteMap(libraryOf([])).map(({ heading }) => heading)).toEqual(['Pages'])
  })
})

describe('the site map of a large site', () => {
  const sized = (count: number) =>
    siteMap(
      libraryOf(
        numbers(count).map((number) =>
          session(`session-${number}`, { when: timed(sitting(`${2001 + (number % 20)}-05-13T14:00`)) }),
        ),
        {
          posts: numbers(count).map((number) => post(`post-${number}`, `${2001 + (number % 20)}-01-01`)),
          people: numbers(count).map((number) => person(`person-${number}`)),
        },
      ),
    )
  const linksOf = (count: number, anchor: string) =>
    sized(count)
      .find((section) => section.anchor === anchor)
      ?.groups.flatMap((group) => group.links)

  it('names fifty of a kind one by one, and of more only their years', () => {
    expect(linksOf(50, 'posts')).toHaveLength(50)
    expect(linksOf(60, 'posts')).toHaveLength(20)
    expect(linksOf(60, 'posts')?.[0]).toEqual({
      label: 'Posts: 2020',
      href: '/posts/#part:year-2020',
      count: '3',
    })
    expect(linksOf(60, 'sessions')?.[0]?.href).toBe('/sessions/#part:year-2020')
  })

  it('leaves what has no years to its list', () => {
    const people = sized(51).find(({ anchor }) => anchor === 'people')
    expect(people?.groups).toEqual([])
    expect(people?.all).toEqual({ label: 'People: the whole list', href: '/people/' })
  })

  it('stays short', () => {
    const lines = sized(1000).flatMap(({ groups }) => groups.flatMap((group) => group.links))
    expect(lines.length).toBeLessThan(60)
  })
})
