import { listPathOf } from '../../scripts/domain/addresses.ts'
import { threadOf } from '../../scripts/domain/thread.ts'
import { ItemLink } from '../components/ItemLink.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { StandingLine } from '../components/Standing.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('series'), (context) => (
  <ListPage
    context={context}
    kind="series"
    lead="Meetings that keep a rhythm."
    empty={context.library.series.length === 0}
  >
    <ul class="item-list">
      {context.library.series.map((series) => (
        <li>
          <ItemLink item={series} />
          {series.summary && <p lang={series.language}>{series.summary}</p>}
          <StandingLine thread={threadOf(context.library.eventsOf(series), [])} context={context} />
        </li>
      ))}
    </ul>
  </ListPage>
))
