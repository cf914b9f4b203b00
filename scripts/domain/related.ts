import type { Post } from './items.ts'

/** As many as are told of under a post. */
export const mostRelated = 3

const shared = <Thing>(some: readonly Thing[], others: readonly Thing[]): number =>
  some.filter((thing) => others.includes(thing)).length

/**
 * The posts that go on from one, at most three of them. What they are about comes first: the more events and questions two
 * posts share, the nearer they are. Of equally near ones, those by one of the same authors come first, then the newest. A
 * post that shares nothing is not related.
 */
export const relatedPosts = (post: Post, candidates: readonly Post[]): readonly Post[] =>
  candidates
    .filter((other) => other !== post)
    .map((other) => ({
      other,
      subjects: shared(post.events, other.events) + shared(post.questions, other.questions),
      author: shared(post.authors, other.authors) > 0 ? 1 : 0,
    }))
    .filter(({ subjects, author }) => subjects + author > 0)
    .sort(
      (a, b) =>
        b.subjects - a.subjects ||
        b.author - a.author ||
        b.other.published.toMillis() - a.other.published.toMillis() ||
        (a.other.slug < b.other.slug ? -1 : 1),
    )
    .slice(0, mostRelated)
    .map(({ other }) => other)
