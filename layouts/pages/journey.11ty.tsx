import { listPathOf } from '../../scripts/domain/addresses.ts'
import { JourneyList } from '../components/JourneyList.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('stage'), (context) => (
  <ListPage
    context={context}
    kind="stage"
    lead="The story of the community, stage by stage."
    empty={context.library.stages.length === 0}
  >
    <JourneyList stages={context.library.stages} />
  </ListPage>
))
