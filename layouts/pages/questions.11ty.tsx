import { listPathOf } from '../../scripts/domain/addresses.ts'
import { groupBy } from '../../scripts/domain/groups.ts'
import type { Question } from '../../scripts/domain/items.ts'
import { threadOf } from '../../scripts/domain/thread.ts'
import { ItemLink } from '../components/ItemLink.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { Section } from '../components/Section.tsx'
import { AsKnown, StandingLine } from '../components/Standing.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('question'), (context) => {
  const { library } = context
  const threadOn = (question: Question) => threadOf(library.eventsOf(question), library.postsOf(question))
  return (
    <ListPage
      context={context}
      kind="question"
      lead="Questions the community keeps coming back to, with the events and posts on each."
      empty={library.questions.length === 0}
    >
      {groupBy(library.questions, ({ group }) => group).map(({ heading, items }, number) => (
        <Section title={heading} id={`group-${number + 1}`}>
          <ul class="item-list">
            {items.map((question) => (
              <li>
                <ItemLink item={question} />
                <StandingLine thread={threadOn(question)} context={context} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <AsKnown threads={library.questions.map(threadOn)} context={context} />
    </ListPage>
  )
})
