import { EventPage } from '../components/EventPage.tsx'
import { eachItem } from '../template.ts'

export default eachItem('sessions', (event, context) => <EventPage event={event} context={context} />)
