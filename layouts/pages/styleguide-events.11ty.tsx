import { paths } from '../../scripts/domain/addresses.ts'
import { Calendars, Events } from '../styleguide/Events.tsx'
import { Sheet } from '../styleguide/Sheet.tsx'
import { onePage } from '../template.ts'

export default onePage(paths.styleguideEvents, (context) => {
  const [event] = context.library.events
  const grid = context.months.at(-1)
  return (
    <Sheet context={context} path={paths.styleguideEvents}>
      {event && <Events event={event} context={context} />}
      {grid && <Calendars grid={grid} context={context} />}
    </Sheet>
  )
})
