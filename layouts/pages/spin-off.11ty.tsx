import { EventPage } from '../components/EventPage.tsx'
import { eachItem } from '../template.ts'

export default eachItem('spinOffs', (event, context) => <EventPage event={event} context={context} />)
