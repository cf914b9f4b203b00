import type { Post } from '../../scripts/domain/items.ts'
import { dateLead, ownDate } from '../../scripts/domain/post.ts'
import { readingTime } from '../../scripts/domain/reading-time.ts'
import { inSiteZone } from '../../scripts/domain/site.ts'
import { printDate } from '../../scripts/domain/when/print.ts'
import type { Context } from '../context.ts'
import { ItemLink } from './ItemLink.tsx'

interface PublishedProps {
  readonly post: Post
  readonly context: Context
}

/** The day a post was published, or that of the text it retells, which says so. As the site's own zone counts days. */
export const Published = ({ post, context }: PublishedProps) => {
  const day = inSiteZone(post.published, context.library.site)
  return (
    <>
      {dateLead(post)}
      <time class={ownDate(post) && 'dt-published'} datetime={day.toISODate()}>
        {printDate(day)}
      </time>
    </>
  )
}

/** `30 April 2020 by Ada Example, 4 minutes to read` */
const Facts = ({ post, context }: PublishedProps) => {
  const time = readingTime(post.body.text)
  return (
    <p class="quiet">
      <Published post={post} context={context} />
      {post.authors.map(({ title }, number) => (
        <>
          {number === 0 ? ' by ' : ', '}
          <span class="p-author">{title}</span>
        </>
      ))}
      {time && `, ${time}`}
    </p>
  )
}

export const PostList = ({
  posts,
  context,
}: {
  readonly posts: readonly Post[]
  readonly context: Context
}) => (
  <ul class="item-list">
    {posts.map((post) => (
      <li class="h-entry">
        <ItemLink item={post} as="p-name u-url" />
        <Facts post={post} context={context} />
        {post.summary && (
          <p class="p-summary" lang={post.language}>
            {post.summary}
          </p>
        )}
      </li>
    ))}
  </ul>
)
