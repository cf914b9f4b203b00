import type { DateTime } from 'luxon'
import { calendarFiles } from '../calendar/files.ts'
import { monthsWithEvents } from '../calendar/month.ts'
import type { Library } from '../domain/library.ts'
import { eventsJson } from './events-json.ts'
import { eventsSchema } from './events-schema.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { jsonSchemas } from './json-schema.ts'
import { llmsTxt } from './llms-txt.ts'
import { openSearch } from './opensearch.ts'
import type { Output } from './output.ts'
import { robots, sitemap } from './sitemap.ts'

/** Every text file of the site that is no page and no asset. */
export const allOutputs = (library: Library, now: DateTime<true>): readonly Output[] => [
  ...calendarFiles(library, now),
  atomFeed(library),
  jsonFeed(library),
  eventsJson(library),
  eventsSchema(library.site),
  ...jsonSchemas(library),
  sitemap(library, monthsWithEvents(library.events)),
  robots(library),
  openSearch(library),
  llmsTxt(library),
]
