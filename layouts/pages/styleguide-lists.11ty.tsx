import { paths } from '../../scripts/domain/addresses.ts'
import { Lists } from '../styleguide/Lists.tsx'
import { Sheet } from '../styleguide/Sheet.tsx'
import { onePage } from '../template.ts'

export default onePage(paths.styleguideLists, (context) => (
  <Sheet context={context} path={paths.styleguideLists}>
    <Lists context={context} />
  </Sheet>
))
