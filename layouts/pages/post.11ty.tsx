import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Post } from '../../scripts/domain/items.ts'
import { ownDate, revisionOf } from '../../scripts/domain/post.ts'
import { readingTime } from '../../scripts/domain/reading-time.ts'
import { inSiteZone } from '../../scripts/domain/site.ts'
import { printDate } from '../../scripts/domain/when/print.ts'
import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { Pager } from '../components/Pager.tsx'
import { PersonLine } from '../components/PersonLine.tsx'
import { PostList, Published } from '../components/PostList.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Section } from '../components/Section.tsx'
import type { Context } from '../context.ts'
import { postData } from '../structured-data/post.ts'
import { eachItem } from '../template.ts'

const neighbour = (post: Post | undefined) =>
  post && { href: pathOf(post), label: post.title, language: post.language }

/** Where and when it was published; an imported post says where it was read first, and a retelling of what it is one. */
const Publication = ({ post, context }: { readonly post: Post; readonly context: Context }) => {
  if (post.retells) {
    const day = inSiteZone(post.published, context.library.site)
    return (
      <>
        Retold in our own words from{' '}
        <a href={post.retells} rel="external">
          a text of <time datetime={day.toISODate()}>{printDate(day)}</time>
        </a>
      </>
    )
  }
  return (
    <>
      {post.original ? (
        <a class="u-syndication" href={post.original} rel="external">
          First published at {new URL(post.original).host}
        </a>
      ) : (
        'Published'
      )}{' '}
      on <Published post={post} context={context} />
    </>
  )
}

export default eachItem('posts', (post, context) => {
  const { library } = context
  const time = readingTime(post.body.text)
  const revised = revisionOf(post)
  const related = library.relatedTo(post)
  const { previous, next } = library.besidePost(post)
  return (
    <ItemPage
      context={context}
      item={post}
      article={{ published: ownDate(post), modified: revised }}
      canonical={post.original}
      structuredData={postData(post, library.site)}
      noteFirst={post.retells !== undefined}
      facts={
        <p class="quiet">
          <Publication post={post} context={context} />
          {revised && <data class="dt-updated" value={revised.toISO({ suppressMilliseconds: true })} />}
          {post.authors.length === 0 && <data class="p-author" value={library.site.name} />}
          {post.authors.map((person, number) => (
            <>
              {number === 0 ? ' by ' : ', '}
              <PersonLine person={person} as="p-author" />
            </>
          ))}
          {time && (
            <>
              <br />
              {time}
            </>
          )}
        </p>
      }
    >
      {post.events.length > 0 && (
        <Section title="Events it tells of" id="events">
          <EventList events={post.events} context={context} />
        </Section>
      )}
      {post.questions.length > 0 && (
        <Section title="Questions it works on" id="questions">
          <QuestionList questions={post.questions} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title="Related posts" id="related">
          <PostList posts={related} context={context} />
        </Section>
      )}
      <Pager label="More posts" previous={neighbour(previous)} next={neighbour(next)} />
    </ItemPage>
  )
})
