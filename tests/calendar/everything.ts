import { calendarFiles } from '../../scripts/calendar/files.ts'
import { addLinks, subscribeLinks } from '../../scripts/calendar/links.ts'
import { monthGrids } from '../../scripts/calendar/month.ts'
import { exampleLibrary, exampleNow } from '../examples.ts'

/** All that the calendar folder makes of the examples. */
export const everything = () => {
  const library = exampleLibrary()
  return {
    files: calendarFiles(library, exampleNow),
    links: library.events.map((event) => addLinks(event, library.site).map(({ links }) => links)),
    subscribe: subscribeLinks(library.site, '/calendar.ics', library.site.name),
    months: monthGrids(library.events.map(({ slug, when }) => ({ slug, when }))).map((grid) =>
      JSON.stringify(grid, (key, value) => (key === 'when' ? undefined : value)),
    ),
  }
}
