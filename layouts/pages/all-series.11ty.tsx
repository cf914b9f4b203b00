import { listPathOf } from '../../scripts/domain/addresses.ts'
import type { Series } from '../../scripts/domain/items.ts'
import { threadOf } from '../../scripts/domain/thread.ts'
import { ItemLink } from '../components/ItemLink.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { AsKnown, StandingLine } from '../components/Standing.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('series'), (context) => {
  const { library } = context
  const threadOn = (series: Series) => threadOf(library.eventsOf(series), [])
  return (
    <ListPage
      context={context}
      kind="series"
      lead="Meetings that keep a rhythm."
      empty={library.series.length === 0}
    >
      <ul class="item-list">
        {library.series.map((series) => (
          <li>
            <ItemLink item={series} />
            {series.summary && <p lang={series.language}>{series.summary}</p>}
            <StandingLine thread={threadOn(series)} context={context} />
          </li>
        ))}
      </ul>
      <AsKnown threads={library.series.map(threadOn)} context={context} />
    </ListPage>
  )
})
