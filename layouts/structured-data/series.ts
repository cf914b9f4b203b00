import type { EventSeries } from 'schema-dts'
import type { Series } from '../../scripts/domain/items.ts'
import { languageOf } from '../../scripts/domain/language.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { isDated } from '../../scripts/domain/when/when.ts'
import { eventReferences, startDateOf } from './event.ts'
import { idOf, organizationOf, seriesOf } from './references.ts'

/** When its first meeting begins; unknown where nobody can tell which one that is. */
const firstDateOf = (series: Series, library: Library): string | undefined => {
  const first = library.eventsOf(series).find((event) => library.numberOf(event) === 1)
  return first && isDated(first.when) ? startDateOf(first.when) : undefined
}

/**
 * schema.org/EventSeries. How often it means to meet is a plan in words, and no date: it stays out. So does an end: after the
 * last event that is known, a series may go on, or have gone on.
 */
export const seriesData = (series: Series, library: Library): readonly EventSeries[] => {
  const { site } = library
  const events = eventReferences(library.eventsOf(series), site)
  const startDate = firstDateOf(series, library)
  return [
    {
      ...seriesOf(series, site),
      ...(series.summary && { description: series.summary }),
      url: idOf(series, site),
      inLanguage: languageOf(series, site),
      ...(startDate && { startDate }),
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: idOf(series, site) },
      organizer: organizationOf(site),
      ...(site.free && { isAccessibleForFree: true }),
      ...(events.length > 0 && { subEvent: events }),
    },
  ]
}
