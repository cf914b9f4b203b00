import { listPathOf } from '../../scripts/domain/addresses.ts'
import { UpcomingFirst } from '../components/EventsByYear.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('spin-off'), (context) => (
  <ListPage
    context={context}
    kind="spin-off"
    lead="One-off events beside the sessions, each on a subject of its own."
    empty={context.library.spinOffs.length === 0}
  >
    <UpcomingFirst events={context.library.spinOffs} context={context} />
  </ListPage>
))
