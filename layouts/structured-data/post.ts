import type { DateTime } from 'luxon'
import type { BlogPosting, CreativeWork } from 'schema-dts'
import { cardPathOf } from '../../scripts/domain/addresses.ts'
import type { Person, Post } from '../../scripts/domain/items.ts'
import { languageOf } from '../../scripts/domain/language.ts'
import { ownDate, revisionOf } from '../../scripts/domain/post.ts'
import { absolute, type Site } from '../../scripts/domain/site.ts'
import { eventReferences } from './event.ts'
import { idOf, organizationOf, personOf, questionOf } from './references.ts'

/** An author with an address of their own, which search engines ask for beside the id. */
const authorOf = (person: Person, site: Site) => ({ ...personOf(person, site), url: idOf(person, site) })

/** The text that a post retells: its address, and the day of which the post tells. */
const toldIn = (url: string, published: DateTime<true>) =>
  ({
    '@type': 'CreativeWork',
    url,
    datePublished: published.toISO({ suppressMilliseconds: true }),
  }) satisfies CreativeWork

/** schema.org/BlogPosting */
export const postData = (post: Post, site: Site): readonly BlogPosting[] => {
  const page = idOf(post, site)
  const revised = revisionOf(post)
  const own = ownDate(post)
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
      ...(own && { datePublished: own.toISO({ suppressMilliseconds: true }) }),
      ...(revised && { dateModified: revised.toISO({ suppressMilliseconds: true }) }),
      inLanguage: languageOf(post, site),
      author:
        post.authors.length > 0 ? post.authors.map((person) => authorOf(person, site)) : organizationOf(site),
      publisher: organizationOf(site),
      ...(about.length > 0 && { about }),
      ...(post.original && { isBasedOn: post.original }),
      ...(post.retells && { isBasedOn: toldIn(post.retells, post.published) }),
    },
  ]
}
