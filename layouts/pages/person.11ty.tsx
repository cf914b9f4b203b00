import { calendarFileOf } from '../../scripts/calendar/feeds.ts'
import { roleOf } from '../../scripts/domain/person.ts'
import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { Role } from '../components/PersonLine.tsx'
import { PostList } from '../components/PostList.tsx'
import { Section } from '../components/Section.tsx'
import { SubscribeLinks } from '../components/SubscribeLinks.tsx'
import { personData } from '../structured-data/person.ts'
import { eachItem } from '../template.ts'

export default eachItem('people', (person, context) => {
  const { library } = context
  const { site } = library
  const events = library.eventsOf(person)
  const posts = library.postsOf(person)
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
      {events.length > 0 && (
        <Section title="Events" id="events">
          <EventList events={events} context={context} />
        </Section>
      )}
      {file && (
        <Section title={`Follow the events of ${person.title}`} id="subscribe">
          <SubscribeLinks site={site} path={file} name={`${site.name}: ${person.title}`} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section title="Posts" id="posts">
          <PostList posts={posts} context={context} />
        </Section>
      )}
    </ItemPage>
  )
})
