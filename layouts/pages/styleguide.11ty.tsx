import { paths } from '../../scripts/domain/addresses.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Calendars, Events } from '../styleguide/Events.tsx'
import { Foundations } from '../styleguide/Foundations.tsx'
import { Lists } from '../styleguide/Lists.tsx'
import { Texts } from '../styleguide/Texts.tsx'
import { onePage } from '../template.ts'

const lead = 'Every part that pages are made of, for those who work on this site.'

/** All components on one page, with what the site itself holds. The tests of how things look take their pictures here. */
export default onePage(paths.styleguide, (context) => {
  const { library, months, assets } = context
  const [event] = library.events
  const grid = months.at(-1)
  return (
    <Document
      context={context}
      title="Styleguide"
      description={lead}
      path={paths.styleguide}
      scripts={[assets.copyScript]}
      hidden
    >
      <PageHead title="Styleguide" lead={lead} />
      <Foundations />
      {event && <Events event={event} context={context} />}
      <Texts />
      <Lists context={context} />
      {grid && <Calendars grid={grid} context={context} />}
    </Document>
  )
})
