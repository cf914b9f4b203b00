import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { roleOf } from '../../scripts/domain/person.ts'
import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { MaterialList } from '../components/MaterialList.tsx'
import { Role } from '../components/PersonLine.tsx'
import { PostList } from '../components/PostList.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Section } from '../components/Section.tsx'
import { SubscribeLinks } from '../components/SubscribeLinks.tsx'
import { personData } from '../structured-data/person.ts'
import { eachItem } from '../template.ts'

export default eachItem('people', (person, context) => {
  const { library } = context
  const { site } = library
  const events = library.eventsOf(person)
  const posts = library.postsOf(person)
  const questions = library.questionsOf(person)
  const materials = library.materialsOf(person)
  const file = calendarFileOf(person, library)
  return (
    <ItemPage
      context={context}
      item={person}
      structuredData={personData(person, context.library)}
      scripts={file ? [context.assets.copyScript] : []}
      facts={
        <>
          {roleOf(person) && (
            <p class="quiet" data-pagefind-weight="4">
              <Role person={person} />
            </p>
          )}
          {person.link && (
            <p>
              <a class="u-url" href={person.link} rel="external">
                {new URL(person.link).host}
              </a>
            </p>
          )}
        </>
      }
    >
      {events.length + posts.length === 0 && (
        <p class="empty">No event and no post of {person.title} is recorded here yet.</p>
      )}
      {events.length > 0 && (
        <Section title="Events they led or spoke at" id="events">
          <EventList events={events} context={context} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section title="Posts they wrote" id="posts">
          <PostList posts={posts} context={context} />
        </Section>
      )}
      <div data-pagefind-ignore>
        {questions.length > 0 && (
          <Section title="Questions they worked on" id="questions">
            <QuestionList questions={questions} />
          </Section>
        )}
        {materials.length > 0 && (
          <Section title="Materials of their events" id="materials">
            <MaterialList materials={materials} />
          </Section>
        )}
      </div>
      {file && (
        <Section title={`Follow the events of ${person.title}`} id="subscribe">
          <SubscribeLinks site={site} path={file} name={`${site.name}: ${person.title}`} />
        </Section>
      )}
    </ItemPage>
  )
})
