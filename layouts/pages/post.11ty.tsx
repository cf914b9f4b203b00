import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { PersonLine } from '../components/PersonLine.tsx'
import { Published } from '../components/PostList.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Section } from '../components/Section.tsx'
import { postData } from '../structured-data/post.ts'
import { eachItem } from '../template.ts'

export default eachItem('posts', (post, context) => (
  <ItemPage
    context={context}
    item={post}
    type="article"
    canonical={post.original}
    structuredData={postData(post, context.library.site)}
    facts={
      <p class="quiet">
        Published on <Published post={post} context={context} />
        {post.revised > post.published && (
          <data class="dt-updated" value={post.revised.toISO({ suppressMilliseconds: true })} />
        )}
        {post.authors.length === 0 && <data class="p-author" value={context.library.site.name} />}
        {post.authors.map((person, number) => (
          <>
            {number === 0 ? ' by ' : ', '}
            <PersonLine person={person} as="p-author" />
          </>
        ))}
        {post.original && (
          <>
            .{' '}
            <a class="u-syndication" href={post.original} rel="external">
              First published at {new URL(post.original).host}
            </a>
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
  </ItemPage>
))
