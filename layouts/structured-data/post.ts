import type { BlogPosting } from 'schema-dts'
import { cardPathOf } from '../../scripts/domain/addresses.ts'
import type { Post } from '../../scripts/domain/items.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import { eventReferences } from './event.ts'
import { idOf, organizationOf, personOf, questionOf } from './references.ts'

/** schema.org/BlogPosting */
export const postData = (post: Post, site: Site): readonly BlogPosting[] => {
  const page = idOf(post, site)
  const about = [
    ...eventReferences(post.events, site),
    ...post.questions.map((question) => questionOf(question, site)),
  ]
  return [
    {
      '@type': 'BlogPosting',
      '@id': page,
      headline: post.title,
      ...(post.summary && { description: post.summary }),
      url: page,
      image: absolute(site, cardPathOf(post)),
      datePublished: post.published.toISO({ suppressMilliseconds: true }),
      ...(post.revised > post.published && {
        dateModified: post.revised.toISO({ suppressMilliseconds: true }),
      }),
      inLanguage: post.language ?? site.language,
      author:
        post.authors.length > 0 ? post.authors.map((person) => personOf(person, site)) : organizationOf(site),
      publisher: organizationOf(site),
      ...(about.length > 0 && { about }),
      ...(post.original && { isBasedOn: post.original }),
    },
  ]
}
