import { pathOf, paths } from '../../scripts/domain/addresses.ts'
import { absolute } from '../../scripts/domain/site.ts'
import { EditorialNote } from '../components/EditorialNote.tsx'
import { ExpectedDates } from '../components/ExpectedDates.tsx'
import { JoinPanel } from '../components/JoinPanel.tsx'
import { JourneyList } from '../components/JourneyList.tsx'
import { JourneyTimeline } from '../components/JourneyTimeline.tsx'
import { LearningList } from '../components/LearningList.tsx'
import { MaterialList } from '../components/MaterialList.tsx'
import { MaterialShelf } from '../components/MaterialShelf.tsx'
import { Pager } from '../components/Pager.tsx'
import { PeopleList } from '../components/PersonLine.tsx'
import { PostList } from '../components/PostList.tsx'
import { QrCode } from '../components/QrCode.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Section } from '../components/Section.tsx'
import { SubscribeLinks } from '../components/SubscribeLinks.tsx'
import type { Context } from '../context.ts'
import { Specimen } from './Specimen.tsx'

/** Lists of what the site holds, and the ways through it. */
export const Lists = ({ context }: { readonly context: Context }) => {
  const { library, expectations } = context
  const { site } = library
  const pages = library.pages.map((page) => ({ href: pathOf(page), label: page.title }))
  return (
    <>
      <Specimen
        title="Posts"
        id="posts"
        of={library.posts}
        show={(posts) => <PostList posts={posts} context={context} />}
      />
      <Specimen
        title="Materials"
        id="materials"
        of={library.materials}
        show={(materials) => (
          <>
            <MaterialList materials={materials} />
            <MaterialShelf materials={materials} library={library} />
          </>
        )}
      />
      <Specimen
        title="Learnings"
        id="learnings"
        of={library.learnings}
        show={(learnings) => <LearningList learnings={learnings} />}
      />
      <Specimen
        title="Questions"
        id="questions"
        of={library.questions}
        show={(questions) => <QuestionList questions={questions} />}
      />
      <Specimen
        title="People"
        id="people"
        of={library.people}
        show={(people) => <PeopleList people={people} />}
      />
      <Specimen
        title="Journey"
        id="journey"
        of={library.stages}
        show={(stages) => (
          <>
            <JourneyList stages={stages} />
            <JourneyTimeline stages={stages} />
          </>
        )}
      />
      <Specimen
        title="Expected dates"
        id="expected"
        of={expectations}
        show={(few) =>
          few.map((expectation) => <ExpectedDates expectation={expectation} context={context} isNamed />)
        }
      />
      <Specimen
        title="Notes"
        id="notes"
        of={library.items.filter(({ note }) => note.html)}
        show={([noted]) => noted && <EditorialNote note={noted.note} />}
      />
      <Section title="Joining" id="join">
        <JoinPanel library={library} />
      </Section>
      <Section title="Subscribing" id="subscribe">
        <SubscribeLinks site={site} path={paths.allEvents} name={site.name} />
        <QrCode
          text={absolute(site, paths.subscribe)}
          label="QR code that leads to the page to subscribe on"
        />
      </Section>
      <Specimen
        title="Going on"
        id="pager"
        of={pages}
        show={([previous, next]) => <Pager label="Pages" previous={previous} next={next} />}
      />
    </>
  )
}
