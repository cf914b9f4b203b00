import { listPathOf } from '../../scripts/domain/addresses.ts'
import { inWords } from '../../scripts/domain/list-words.ts'
import { UpcomingFirst } from '../components/EventsByYear.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('session'), (context) => (
  <ListPage
    context={context}
    kind="session"
    lead={`The meetings of the community: ${inWords(['online', 'open to all', ...(context.library.site.free ? ['free'] : [])])}.`}
    empty={context.library.sessions.length === 0}
  >
    <UpcomingFirst events={context.library.sessions} context={context} />
  </ListPage>
))
