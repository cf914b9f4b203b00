import { listPathOf, paths } from '../../scripts/domain/addresses.ts'
import { countOf } from '../../scripts/domain/list-words.ts'
import { ByLetter } from '../components/ByLetter.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { PersonLine } from '../components/PersonLine.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('person'), (context) => {
  const { library } = context
  return (
    <ListPage
      context={context}
      kind="person"
      lead="People who lead or speak at our events, or write for this site."
      empty={library.people.length === 0}
    >
      <ByLetter items={library.people} nameOf={({ title }) => title}>
        {(person) => {
          const told = [
            [library.eventsOf(person).length, 'event'] as const,
            [library.postsOf(person).length, 'post'] as const,
          ].flatMap(([count, word]) => (count > 0 ? countOf(count, word) : []))
          return (
            <>
              <PersonLine person={person} />
              {told.length > 0 && <p class="quiet">{told.join(', ')}</p>}
            </>
          )
        }}
      </ByLetter>
      {library.organisations.length > 0 && (
        <p class="section__more">
          <a href={paths.organisations}>See them by organisation</a>
        </p>
      )}
    </ListPage>
  )
})
