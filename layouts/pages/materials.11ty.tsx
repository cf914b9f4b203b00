import { listPathOf } from '../../scripts/domain/addresses.ts'
import { ListPage } from '../components/ListPage.tsx'
import { MaterialList } from '../components/MaterialList.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('material'), (context) => (
  <ListPage
    context={context}
    kind="material"
    lead="Slides, videos and notes from our events."
    empty={context.library.materials.length === 0}
  >
    <MaterialList materials={context.library.materials} />
  </ListPage>
))
