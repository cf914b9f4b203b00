import { listPathOf, pathOf, paths } from '../../scripts/domain/addresses.ts'
import { isPast } from '../../scripts/domain/event.ts'
import { latestOf } from '../../scripts/domain/upcoming.ts'
import { Document } from '../components/Document.tsx'
import { EventList, UpcomingEvents } from '../components/EventList.tsx'
import { JoinPanel } from '../components/JoinPanel.tsx'
import { JourneyList } from '../components/JourneyList.tsx'
import { LearningList } from '../components/LearningList.tsx'
import { MaterialList } from '../components/MaterialList.tsx'
import { PostList } from '../components/PostList.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Regrowth } from '../components/Regrowth.tsx'
import { Section } from '../components/Section.tsx'
import { siteData } from '../structured-data/site.ts'
import { onePage } from '../template.ts'

const latest = 3

export default onePage(paths.home, (context) => {
  const { library } = context
  const { site, events, posts, learnings, materials, questions, stages } = library
  const join = library.pageNamed('join')
  const about = library.pageNamed('about')
  const last = latestOf(events)
  return (
    <Document
      context={context}
      description={site.description}
      path={paths.home}
      structuredData={siteData(site)}
    >
      <header class="hero">
        <div class="hero__words">
          <h1>
            {site.name} <span class="hero__tagline">{site.tagline}</span>
          </h1>
          <p class="hero__lead">{site.description}</p>
          <p class="hero__actions">
            <a class="button" href={join ? pathOf(join) : `mailto:${site.contact}`}>
              {join ? join.title : 'Write to us'}
            </a>
            {about && (
              <a class="button button--quiet" href={pathOf(about)}>
                {about.title}
              </a>
            )}
          </p>
        </div>
        <Section title="Next events" id="next">
          <UpcomingEvents events={events} context={context} most={latest} />
          {last && isPast(last, context.now) && <EventList events={[last]} context={context} />}
          <p class="section__more">
            <a href={paths.calendar}>All events</a> <a href={paths.subscribe}>Subscribe to the calendar</a>
          </p>
        </Section>
        <Regrowth />
      </header>
      <div class="home">
        <Section
          title="What we learned lately"
          id="learned"
          {...(learnings.length > 0
            ? { more: { href: paths.learnings, label: 'All that we learned' } }
            : materials.length > 0 && { more: { href: listPathOf('material'), label: 'All materials' } })}
        >
          {learnings.length > 0 ? (
            <LearningList learnings={learnings.slice(0, latest)} />
          ) : (
            <>
              <p>No event has its learnings written up yet.</p>
              {materials.length > 0 && (
                <>
                  <p class="home__instead">This is what came out of our events so far:</p>
                  <MaterialList materials={materials.slice(0, latest)} />
                </>
              )}
            </>
          )}
        </Section>
        <Section title="Join us" id="join">
          <JoinPanel library={library} />
        </Section>
        <Section
          title="Latest posts"
          id="posts"
          more={{ href: listPathOf('post'), label: posts.length > 0 ? 'All posts' : 'Write the first one' }}
        >
          {posts.length > 0 ? (
            <PostList posts={posts.slice(0, latest)} context={context} />
          ) : (
            <p>There is no post yet.</p>
          )}
        </Section>
      </div>
      {questions.length > 0 && (
        <Section title="Questions we keep coming back to" id="questions">
          <QuestionList questions={questions} />
        </Section>
      )}
      {stages.length > 0 && (
        <Section title="The journey so far" id="journey">
          <JourneyList stages={stages} />
        </Section>
      )}
    </Document>
  )
})
