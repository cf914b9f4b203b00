import { listPathOf, organisationPath, paths } from '../../scripts/domain/addresses.ts'
import { countOf } from '../../scripts/domain/list-words.ts'
import { organisationsTitle } from '../../scripts/domain/place-names.ts'
import { ByLetter } from '../components/ByLetter.tsx'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { onePage } from '../template.ts'

const lead = 'Where the people on this site are from, or were.'

export default onePage(paths.organisations, (context) => {
  const { library } = context
  const { organisations } = library
  return (
    <Document context={context} title={organisationsTitle} description={lead} path={paths.organisations}>
      <PageHead title={organisationsTitle} lead={lead} />
      {organisations.length > 0 ? (
        <ByLetter items={organisations} nameOf={({ name }) => name}>
          {(organisation) => {
            const events = library.eventsOf(organisation).length
            return (
              <>
                <a href={organisationPath(organisation)} dir="auto">
                  {organisation.name}
                </a>
                <p class="quiet">
                  {library
                    .peopleOf(organisation)
                    .map(({ title }) => title)
                    .join(', ')}
                  {events > 0 && `. ${countOf(events, 'event')}`}
                </p>
              </>
            )
          }}
        </ByLetter>
      ) : (
        <p class="empty">
          {library.people.length > 0 ? (
            <>
              Nobody’s organisation is told yet. Here are <a href={listPathOf('person')}>all people</a>.
            </>
          ) : (
            'Nobody is named on this site yet. An organisation gets a page here with the first person who is from it.'
          )}
        </p>
      )}
    </Document>
  )
})
