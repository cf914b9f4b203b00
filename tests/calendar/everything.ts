import { calendarFiles } from '../../scripts/calendar/files.ts'
import { addLinks, subscribeLinks } from '../../scripts/calendar/links.ts'
import { monthGrids } from '../../scripts/calendar/month.ts'
import { yearOverviews } from '../../scripts/calendar/year.ts'
import { exampleLibrary, exampleNow } from '../examples.ts'

/** All that the calendar folder makes of the examples. */
export const everything = () => {
  const library = exampleLibrary()
  return {
    files: calendarFiles(library, exampleNow),
    links: library.events.map((event) => addLinks(event, library.site).map(({ links }) => links)),
    subscribe: subscribeLinks(library.site, '/calendar.ics', library.site.name),
    years: yearOverviews(library.events).map((overview) =>
      JSON.stringify(overview, (key, value) => (key === 'event' || key === 'events' ? undefined : value)),
    ),
    months: monthGrids(library.events).map((grid) =>
      JSON.stringify(grid, (key, value) => (key === 'event' ? value.slug : value)),
    ),
  }
}
