import type { EventSeries } from 'schema-dts'
import type { Series } from '../../scripts/domain/items.ts'
import { languageOf } from '../../scripts/domain/language.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { eventReferences } from './event.ts'
import { idOf, organizationOf, seriesOf } from './references.ts'

/** schema.org/EventSeries. How often it means to meet is a plan in words, and no date: it stays out. */
export const seriesData = (series: Series, library: Library): readonly EventSeries[] => {
  const { site } = library
  const events = eventReferences(library.eventsOf(series), site)
  return [
    {
      ...seriesOf(series, site),
      ...(series.summary && { description: series.summary }),
      url: idOf(series, site),
      inLanguage: languageOf(series, site),
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: idOf(series, site) },
      organizer: organizationOf(site),
      ...(site.free && { isAccessibleForFree: true }),
      ...(events.length > 0 && { subEvent: events }),
    },
  ]
}
