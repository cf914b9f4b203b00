import { paths } from '../../scripts/domain/addresses.ts'
import { Foundations } from '../styleguide/Foundations.tsx'
import { Sheet } from '../styleguide/Sheet.tsx'
import { Texts } from '../styleguide/Texts.tsx'
import { onePage } from '../template.ts'

export default onePage(paths.styleguide, (context) => (
  <Sheet context={context} path={paths.styleguide}>
    <Foundations />
    <Texts />
  </Sheet>
))
