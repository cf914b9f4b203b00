import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { LearningList } from '../components/LearningList.tsx'
import { PostList } from '../components/PostList.tsx'
import { Section } from '../components/Section.tsx'
import { eachItem } from '../template.ts'

export default eachItem('questions', (question, context) => {
  const { library } = context
  const events = library.eventsOf(question)
  const posts = library.postsOf(question)
  const learnings = library.learningsOf(question)
  return (
    <ItemPage context={context} item={question} facts={<p class="quiet">{question.group}</p>}>
      {events.length > 0 && (
        <Section title="Events that worked on it" id="events">
          <EventList events={events} context={context} />
        </Section>
      )}
      {learnings.length > 0 && (
        <Section title="What we learned there" id="learned">
          <LearningList learnings={learnings} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section title="Posts about it" id="posts">
          <PostList posts={posts} context={context} />
        </Section>
      )}
    </ItemPage>
  )
})
