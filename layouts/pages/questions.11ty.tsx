import { listPathOf } from '../../scripts/domain/addresses.ts'
import { groupBy } from '../../scripts/domain/groups.ts'
import { ListPage } from '../components/ListPage.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('question'), (context) => (
  <ListPage
    context={context}
    kind="question"
    lead="Questions the community keeps coming back to."
    empty={context.library.questions.length === 0}
  >
    {groupBy(context.library.questions, ({ group }) => group).map(({ heading, items }, number) => (
      <Section title={heading} id={`group-${number + 1}`}>
        <QuestionList questions={items} />
      </Section>
    ))}
  </ListPage>
))
