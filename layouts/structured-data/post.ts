import type { BlogPosting, WithContext } from 'schema-dts'
import { pathOf, paths } from '../../scripts/domain/addresses.ts'
import type { Post } from '../../scripts/domain/items.ts'
import { absolute, fullName, type Site } from '../../scripts/domain/site.ts'

/** schema.org/BlogPosting */
export const postData = (post: Post, site: Site): readonly WithContext<BlogPosting>[] => {
  const organization = {
    '@type': 'Organization' as const,
    name: fullName(site),
    url: absolute(site, paths.home),
  }
  const page = absolute(site, pathOf(post))
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      '@id': page,
      headline: post.title,
      ...(post.summary && { description: post.summary }),
      url: page,
      datePublished: post.published.toISO({ suppressMilliseconds: true }),
      ...(post.revised > post.published && {
        dateModified: post.revised.toISO({ suppressMilliseconds: true }),
      }),
      inLanguage: site.language,
      author:
        post.authors.length > 0
          ? post.authors.map((person) => ({ '@type': 'Person' as const, name: person.title }))
          : organization,
      publisher: organization,
      ...(post.original && { isBasedOn: post.original }),
    },
  ]
}
