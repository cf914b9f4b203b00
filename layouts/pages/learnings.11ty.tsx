import { listPathOf, pathOf, paths } from '../../scripts/domain/addresses.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { learnedQuestions, learningYears } from '../../scripts/domain/learnings.ts'
import { countOf } from '../../scripts/domain/list-words.ts'
import { learningsTitle } from '../../scripts/domain/place-names.ts'
import { printDay } from '../../scripts/domain/when/print.ts'
import { isDated, startOf } from '../../scripts/domain/when/when.ts'
import { CountedLink } from '../components/CountedLink.tsx'
import { Document } from '../components/Document.tsx'
import { ItemLink, ItemLinks } from '../components/ItemLink.tsx'
import { LearnedThere } from '../components/LearningList.tsx'
import { NothingYet } from '../components/NothingYet.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

const lead = 'What the community says it learned at its events, the newest first.'

const dateOf = ({ when }: Event): string => (isDated(when) ? printDay(startOf(when)) : `Date ${when.reason}`)

/** What was learned at one event. */
const Learned = ({ event }: { readonly event: Event }) => (
  <li class="learned-at">
    <h3>
      <ItemLink item={event} />
    </h3>
    <p class="quiet">
      {kindWords[event.kind].one}, {dateOf(event)}
    </p>
    <LearnedThere event={event} />
    {event.questions.length > 0 && (
      <p class="quiet">
        On <ItemLinks items={event.questions} />
      </p>
    )}
  </li>
)

export default onePage(paths.learnings, (context) => {
  const { library } = context
  const years = learningYears(library)
  const questions = learnedQuestions(library)
  return (
    <Document context={context} title={learningsTitle} description={lead} path={paths.learnings}>
      <PageHead title={learningsTitle} lead={lead} />
      {years.length === 0 && (
        <NothingYet of="learning" library={library}>
          {library.materials.length > 0 && (
            <p>
              Look at <a href={listPathOf('material')}>the slides, videos and notes of our events</a>.
            </p>
          )}
        </NothingYet>
      )}
      {questions.length > 0 && (
        <Section title="By question" id="by-question">
          <ul class="link-columns">
            {questions.map(({ question, count }) => (
              <li>
                <CountedLink
                  href={`${pathOf(question)}#part:thread`}
                  label={question.title}
                  language={question.language}
                  count={countOf(count, 'learning')}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {years.map(({ year, events }) => (
        <Section
          title={year === undefined ? 'Without a date' : String(year)}
          id={`year-${year ?? 'unknown'}`}
        >
          <ul class="item-list">
            {events.map((event) => (
              <Learned event={event} />
            ))}
          </ul>
        </Section>
      ))}
    </Document>
  )
})
