import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBody } from '../../scripts/domain/body.ts'
import type { Post } from '../../scripts/domain/items.ts'
import { relatedPosts } from '../../scripts/domain/related.ts'
import { at, libraryOf, person, question, session } from '../examples.ts'

const [ada, bo] = [person('ada'), person('bo')]
const [how, why, who] = [question('how'), question('why'), question('who')]
const [first, second] = [session('first'), session('second')]

const post = (slug: string, day: string, more: Partial<Post> = {}): Post => ({
  kind: 'post',
  slug,
  file: `posts/${slug}.md`,
  title: slug,
  summary: '',
  language: undefined,
  body: emptyBody,
  note: emptyBody,
  revised: at(day, 'UTC'),
  published: at(day, 'UTC'),
  authors: [],
  original: undefined,
  retells: undefined,
  events: [],
  questions: [],
  ...more,
})

const slugs = (posts: readonly Post[]): readonly string[] => posts.map(({ slug }) => slug)

describe('related posts', () => {
  const one = post('one', '2030-01-01', { questions: [how, why], events: [first], authors: [ada, bo] })

  it('are those that share most of what they are about, then those by the same author, then the newest', () => {
    const others = [
      post('author', '2030-12-01', { authors: [ada] }),
      post('question', '2030-03-01', { questions: [how] }),
      post('newer', '2030-04-01', { questions: [why] }),
      post('question-and-author', '2030-02-01', { questions: [how], authors: [bo] }),
      post('both', '2029-01-01', { questions: [why, who], events: [first, second] }),
    ]
    expect(slugs(relatedPosts(one, others))).toEqual(['both', 'question-and-author', 'newer'])
    expect(slugs(relatedPosts(one, others.slice(0, 2)))).toEqual(['question', 'author'])
  })

  it('are none where nothing is shared, and never the post itself', () => {
    expect(
      relatedPosts(one, [one, post('alone', '2030-01-01', { questions: [who], events: [second] })]),
    ).toEqual([])
    expect(relatedPosts(post('bare', '2030-01-01'), [post('other', '2030-01-01')])).toEqual([])
  })

  it('do not depend on the order in which they come', () => {
    const others = ['d', 'b', 'a', 'c'].map((slug) => post(slug, '2030-01-01', { questions: [how] }))
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: 4 }), (shuffled) => {
        expect(slugs(relatedPosts(one, shuffled))).toEqual(['a', 'b', 'c'])
      }),
    )
  })
})

describe('the library', () => {
  it('finds the same among all posts as somebody who looks at each', () => {
    const some = <Thing>(things: readonly Thing[]) => fc.subarray([...things])
    const posts = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        questions: some([how, why, who]),
        events: some([first, second]),
        authors: some([ada, bo]),
      }),
      { maxLength: 14 },
    )
    fc.assert(
      fc.property(posts, (drawn) => {
        const made = drawn.map(({ day, ...more }, number) =>
          post(`post-${number}`, `2030-01-${String(day).padStart(2, '0')}`, more),
        )
        const library = libraryOf([first, second], { posts: made })
        for (const each of made)
          expect(slugs(library.relatedTo(each))).toEqual(slugs(relatedPosts(each, library.posts)))
      }),
    )
  })

  it('knows what was published before and after', () => {
    const [old, middle, late] = [
      post('old', '2030-01-01'),
      post('middle', '2030-02-01'),
      post('late', '2030-03-01'),
    ]
    const library = libraryOf([], { posts: [middle, late, old] })
    expect(library.besidePost(middle)).toEqual({ previous: old, next: late })
    expect(library.besidePost(old)).toEqual({ previous: undefined, next: middle })
    expect(library.besidePost(late)).toEqual({ previous: middle, next: undefined })
    expect(library.besidePost(post('elsewhere', '2030-01-01'))).toEqual({
      previous: undefined,
      next: undefined,
    })
  })
})
