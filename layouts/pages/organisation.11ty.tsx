import { organisationPath, paths } from '../../scripts/domain/addresses.ts'
import type { Body } from '../../scripts/domain/body.ts'
import type { Person } from '../../scripts/domain/items.ts'
import { isFormer } from '../../scripts/domain/person.ts'
import { organisationsTitle } from '../../scripts/domain/place-names.ts'
import { Document } from '../components/Document.tsx'
import { EventList } from '../components/EventList.tsx'
import { MarkdownLine } from '../components/Markdown.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { PersonOf } from '../components/PersonLine.tsx'
import { PostList } from '../components/PostList.tsx'
import { Section } from '../components/Section.tsx'
import { organisationData } from '../structured-data/organisation.ts'
import { eachOrganisation } from '../template.ts'

/** What the editors say of all of them alike. */
const sharedNote = ([first, ...others]: readonly Person[]): Body | undefined =>
  others.every(({ note }) => note.html === first?.note.html) ? first?.note : undefined

interface PeopleProps {
  readonly people: readonly Person[]
  /** Whether their notes are told with them, and not once for all. */
  readonly withNotes: boolean
}

/** People with what they do or did there, and what the editors say of that. */
const People = ({ people, withNotes }: PeopleProps) => (
  <ul class="item-list" data-pagefind-weight="2">
    {people.map((person) => (
      <li>
        <PersonOf person={person} />
        {withNotes && person.note.html && (
          <p class="quiet">
            <MarkdownLine html={person.note.html} />
          </p>
        )}
      </li>
    ))}
  </ul>
)

export default eachOrganisation((organisation, context) => {
  const { library } = context
  const people = library.peopleOf(organisation)
  const former = people.filter(isFormer)
  const others = people.filter((person) => !former.includes(person))
  const events = library.eventsOf(organisation)
  const posts = library.postsOf(organisation)
  const shared = sharedNote(people)
  const lead =
    others.length > 0
      ? `People on this site who are from ${organisation.name}, or were, and what they did here.`
      : `People on this site who were at ${organisation.name} before, and what they did here.`
  return (
    <Document
      context={context}
      title={organisation.name}
      description={lead}
      path={organisationPath(organisation)}
      above={[{ href: paths.organisations, label: organisationsTitle }]}
      structuredData={organisationData(organisation, library.site)}
    >
      <article data-pagefind-body>
        <PageHead title={organisation.name} lead={lead}>
          <p class="quiet">
            {shared?.html ? (
              <MarkdownLine html={shared.html} />
            ) : (
              'We tell what people do as it was told to us. It may have changed since.'
            )}
          </p>
        </PageHead>
        {others.length > 0 && (
          <Section title="Who is from there, or was" id="people">
            <People people={others} withNotes={!shared} />
          </Section>
        )}
        {former.length > 0 && (
          <Section title="Who was there before" id="former">
            <People people={former} withNotes={!shared} />
          </Section>
        )}
        <div data-pagefind-ignore>
          {events.length > 0 && (
            <Section title="Events with these people" id="events">
              <EventList events={events} context={context} />
            </Section>
          )}
          {posts.length > 0 && (
            <Section title="Posts by these people" id="posts">
              <PostList posts={posts} context={context} />
            </Section>
          )}
        </div>
        {events.length + posts.length === 0 && (
          <p class="empty">No event and no post of these people is recorded here yet.</p>
        )}
      </article>
    </Document>
  )
})
