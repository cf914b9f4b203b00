import { listPathOf } from '../../scripts/domain/addresses.ts'
import { ItemList } from '../components/ItemList.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('series'), (context) => (
  <ListPage
    context={context}
    kind="series"
    lead="Meetings that keep a rhythm."
    empty={context.library.series.length === 0}
  >
    <ItemList items={context.library.series} />
  </ListPage>
))
