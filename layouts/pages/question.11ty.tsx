import { hasUnrecorded, threadOf } from '../../scripts/domain/thread.ts'
import { ItemPage } from '../components/ItemPage.tsx'
import { Section } from '../components/Section.tsx'
import { WhereWeAre } from '../components/Standing.tsx'
import { Thread } from '../components/Thread.tsx'
import { eachItem } from '../template.ts'

export default eachItem('questions', (question, context) => {
  const { library } = context
  const thread = threadOf(library.eventsOf(question), library.postsOf(question))
  return (
    <ItemPage
      context={context}
      item={question}
      facts={
        <>
          <p class="quiet">
            <span data-pagefind-ignore>Listed under: </span>
            {question.group}
          </p>
          <WhereWeAre thread={thread} context={context} />
        </>
      }
    >
      <Section title="Events and posts, oldest first" id="thread">
        {thread.length > 0 ? (
          <>
            {hasUnrecorded(thread) && (
              <p class="quiet">What took place on a day that nobody recorded comes first.</p>
            )}
            <Thread thread={thread} context={context} />
          </>
        ) : (
          <p>No event and no post has worked on this question yet.</p>
        )}
      </Section>
    </ItemPage>
  )
})
