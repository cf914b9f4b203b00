import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Stage } from '../../scripts/domain/items.ts'
import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { Pager } from '../components/Pager.tsx'
import { Section } from '../components/Section.tsx'
import { eachItem } from '../template.ts'

const neighbour = (stage: Stage | undefined) =>
  stage && { href: pathOf(stage), label: stage.title, language: stage.language }

export default eachItem('stages', (stage, context) => {
  const { stages } = context.library
  const at = stages.indexOf(stage)
  return (
    <ItemPage
      context={context}
      item={stage}
      facts={
        <p class="quiet">
          Stage {at + 1} of {stages.length}
        </p>
      }
    >
      {stage.events.length > 0 && (
        <Section title="Events of this stage" id="events">
          <EventList events={stage.events} context={context} />
        </Section>
      )}
      <Pager label="The journey" previous={neighbour(stages[at - 1])} next={neighbour(stages[at + 1])} />
    </ItemPage>
  )
})
