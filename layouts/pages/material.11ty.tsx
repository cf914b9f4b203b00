import { EventList } from '../components/EventList.tsx'
import { ItemPage } from '../components/ItemPage.tsx'
import { contentsOf } from '../components/MaterialList.tsx'
import { Section } from '../components/Section.tsx'
import { materialData } from '../structured-data/material.ts'
import { eachItem } from '../template.ts'

const placeOf = (link: string): string => (link.startsWith('/') ? 'on this site' : `at ${new URL(link).host}`)

export default eachItem('materials', (material, context) => {
  const events = context.library.eventsOf(material)
  return (
    <ItemPage
      context={context}
      item={material}
      structuredData={materialData(material, context.library.site)}
      facts={
        <p>
          <a class="button" href={material.link} rel={material.link.startsWith('/') ? undefined : 'external'}>
            {contentsOf(material)} {placeOf(material.link)}
          </a>
        </p>
      }
    >
      {events.length > 0 && (
        <Section title={events.length === 1 ? 'From this event' : 'From these events'} id="events">
          <EventList events={events} context={context} />
        </Section>
      )}
    </ItemPage>
  )
})
