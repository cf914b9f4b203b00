import { listPathOf } from '../../scripts/domain/addresses.ts'
import { ListPage } from '../components/ListPage.tsx'
import { PersonLine } from '../components/PersonLine.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('person'), (context) => (
  <ListPage
    context={context}
    kind="person"
    lead="People who lead or speak at our events, or write for this site."
    empty={context.library.people.length === 0}
  >
    <ul class="item-list">
      {context.library.people.map((person) => (
        <li>
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
  </ListPage>
))
