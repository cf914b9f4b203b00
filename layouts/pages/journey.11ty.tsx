import { listPathOf } from '../../scripts/domain/addresses.ts'
import { notesOf } from '../../scripts/domain/notes.ts'
import { EditorialNotes } from '../components/EditorialNote.tsx'
import { JourneyTimeline } from '../components/JourneyTimeline.tsx'
import { ListPage } from '../components/ListPage.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('stage'), (context) => (
  <ListPage
    context={context}
    kind="stage"
    lead="The story of the community, stage by stage, from the start."
    empty={context.library.stages.length === 0}
  >
    <JourneyTimeline stages={context.library.stages} />
    <EditorialNotes notes={notesOf(context.library.stages)} />
  </ListPage>
))
