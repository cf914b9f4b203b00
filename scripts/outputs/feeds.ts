import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { DateTime } from 'luxon'
import { pathOf, paths } from '../domain/addresses.ts'
import type { Post } from '../domain/items.ts'
import { languageOf } from '../domain/language.ts'
import type { Library } from '../domain/library.ts'
import { ownDate } from '../domain/post.ts'
import { absolute, fullName, type Site } from '../domain/site.ts'
import { withoutSources } from '../markdown/local-images.ts'
import type { Output } from './output.ts'
import { withoutIllegal } from './xml.ts'

/** What the editors say of a post, which its page says too. */
const noteOf = ({ note }: Post): string =>
  note.html && `<p><strong>Editorial note.</strong> ${note.html}</p>\n`

/** The prose of a post with the note on it, where its page has it, and every address whole: a feed reader shows it far from the page. */
const contentOf = (post: Post, site: Site): string =>
  withoutSources(post.retells ? noteOf(post) + post.body.html : post.body.html + noteOf(post))
    .replaceAll(' href="#', ` href="${absolute(site, pathOf(post))}#`)
    .replace(/ (href|src)="\/(?!\/)/g, (_, attribute: string) => ` ${attribute}="${absolute(site, '/')}`)

/** When a reader should next look at it: the day it was published, or the last change if that came later. */
const updatedOf = (post: Post): DateTime => DateTime.max(post.published, post.revised)

interface Author {
  readonly name: string
  readonly url: string
}

const communityOf = (site: Site): Author => ({ name: site.name, url: absolute(site, paths.home) })

/** Who wrote it; the community where nobody is named. */
const authorsOf = (post: Post, site: Site): readonly Author[] =>
  post.authors.length > 0
    ? post.authors.map((person) => ({ name: person.title, url: absolute(site, pathOf(person)) }))
    : [communityOf(site)]

const atomAuthor = ({ name, url }: Author) => ({ name, uri: url })

/** What a post is about: the questions that it works on. */
const tagsOf = (post: Post): string[] => post.questions.map(({ title }) => title)

/**
 * When the feed last changed, which RFC 4287 asks of one without entries as well (§4.1.1). That one tells what the site's own
 * file says and no more, so it is as old as that; where no change of the file is known, as old as can be.
 */
const feedUpdated = ({ posts, site }: Library): DateTime => {
  const [first, ...others] = posts.map(updatedOf)
  return first ? DateTime.max(first, ...others) : site.revised
}

/** The newest posts with their full text as Atom (RFC 4287). */
export const atomFeed = (library: Library): Output => {
  const { posts, site } = library
  const feed = generateAtomFeed({
    xml: { lang: site.language },
    id: absolute(site, paths.home),
    title: { value: fullName(site) },
    subtitle: { value: site.description },
    updated: feedUpdated(library).toJSDate(),
    authors: [atomAuthor(communityOf(site))],
    icon: absolute(site, paths.icon),
    links: [
      { href: absolute(site, paths.atom), rel: 'self', type: 'application/atom+xml' },
      { href: absolute(site, paths.home), rel: 'alternate', type: 'text/html' },
    ],
    entries: posts.map((post) => ({
      ...(post.language && { xml: { lang: post.language } }),
      id: absolute(site, pathOf(post)),
      title: { value: post.title },
      links: [
        { href: absolute(site, pathOf(post)), rel: 'alternate', type: 'text/html' },
        ...(post.original ? [{ href: post.original, rel: 'via' }] : []),
        ...(post.retells ? [{ href: post.retells, rel: 'via' }] : []),
      ],
      authors: authorsOf(post, site).map(atomAuthor),
      categories: tagsOf(post).map((term) => ({ term })),
      ...(ownDate(post) && { published: post.published.toJSDate() }),
      updated: updatedOf(post).toJSDate(),
      ...(post.summary && { summary: { value: post.summary } }),
      content: { type: 'html', value: contentOf(post, site) },
    })),
  })
  return { path: paths.atom, text: withoutIllegal(feed) }
}

/** The same as JSON Feed 1.1. */
export const jsonFeed = ({ posts, site }: Library): Output => {
  const feed = generateJsonFeed({
    title: fullName(site),
    description: site.description,
    home_page_url: absolute(site, paths.home),
    feed_url: absolute(site, paths.jsonFeed),
    language: site.language,
    icon: absolute(site, paths.icon),
    favicon: absolute(site, paths.icon),
    authors: [communityOf(site)],
    items: posts.map((post) => ({
      id: absolute(site, pathOf(post)),
      url: absolute(site, pathOf(post)),
      title: post.title,
      authors: [...authorsOf(post, site)],
      language: languageOf(post, site),
      ...(post.questions.length > 0 && { tags: tagsOf(post) }),
      ...(ownDate(post) && { date_published: post.published.toJSDate() }),
      date_modified: updatedOf(post).toJSDate(),
      ...(post.summary && { summary: post.summary }),
      ...(post.original && { external_url: post.original }),
      ...(post.retells && { external_url: post.retells }),
      content_html: contentOf(post, site),
    })),
  })
  // The generator leaves out an empty list, and a feed has to have one.
  const whole = posts.length > 0 ? feed : { ...(feed as object), items: [] }
  return { path: paths.jsonFeed, text: `${JSON.stringify(whole, null, 2)}\n` }
}
