import { offerOfMaterial } from '../../scripts/domain/material.ts'
import { printDate } from '../../scripts/domain/when/print.ts'
import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { MaterialList } from '../components/MaterialList.tsx'
import { PeopleList } from '../components/PersonLine.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Section } from '../components/Section.tsx'
import { materialData } from '../structured-data/material.ts'
import { eachItem } from '../template.ts'

/** More than these are found on the pages of the questions. */
const mostRelated = 6

export default eachItem('materials', (material, context) => {
  const { library } = context
  const events = library.eventsOf(material)
  const people = library.speakersOf(material)
  const questions = library.questionsOf(material)
  const related = library.relatedMaterials(material).slice(0, mostRelated)
  return (
    <ItemPage
      context={context}
      item={material}
      structuredData={materialData(material, library.site)}
      facts={
        <>
          <p>
            <a
              class="button"
              href={material.link}
              rel={material.link.startsWith('/') ? undefined : 'external'}
            >
              {offerOfMaterial(material)}
            </a>
          </p>
          {material.published && (
            <p class="quiet">
              Published on{' '}
              <time datetime={material.published.toISODate()}>{printDate(material.published)}</time>
            </p>
          )}
        </>
      }
    >
      {events.length > 0 ? (
        <Section title={events.length === 1 ? 'From this event' : 'From these events'} id="events">
          <EventList events={events} context={context} />
        </Section>
      ) : (
        <p class="empty">It is not recorded which event this is from.</p>
      )}
      {/* What search knows of these comes from the library: the words here would crowd out the pages they belong to. */}
      <div data-pagefind-ignore>
        {people.length > 0 && (
          <Section title="Who spoke there" id="people">
            <PeopleList people={people} />
          </Section>
        )}
        {questions.length > 0 && (
          <Section title="Questions worked on there" id="questions">
            <QuestionList questions={questions} />
          </Section>
        )}
        {related.length > 0 && (
          <Section title="Other materials on these questions" id="related">
            <MaterialList materials={related} />
          </Section>
        )}
      </div>
    </ItemPage>
  )
})
