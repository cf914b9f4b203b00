import { z } from 'zod'
import { schemaPath } from '../domain/addresses.ts'
import { absolute, type Site } from '../domain/site.ts'
import type { Output } from './output.ts'

/*
 * What `events.json` holds. The published JSON Schema is made from this, and the code that writes the file is held to its
 * type, so that the two cannot say different things.
 */

const address = z.url().meta({ description: 'A whole address.' })
const instant = z.iso.datetime().meta({ description: 'An instant in UTC (RFC 3339).' })
const day = z.iso.date().meta({ description: 'A day of the calendar: year, month, day.' })
const language = z
  .string()
  .min(2)
  .meta({ description: 'The language it is written in, as a BCP 47 tag such as en-GB.' })
const zone = z
  .string()
  .min(1)
  .meta({ description: 'The IANA name of the time zone that the event is told in, such as Europe/London.' })

const When = z
  .union([
    z.strictObject({
      zone,
      sittings: z
        .array(z.strictObject({ start: instant, end: instant.nullable() }))
        .min(1)
        .meta({
          description: 'One stretch or several, in the order of time. An end that nobody knows is null.',
        }),
    }),
    z.strictObject({ zone, firstDay: day, lastDay: day.meta({ description: 'The last day, included.' }) }),
    z.strictObject({
      unknown: z
        .enum(['not recorded', 'to be confirmed'])
        .meta({ description: 'Why there is no date: nobody noted it, or it is not set yet.' }),
    }),
  ])
  .meta({ description: 'At set times, on whole days, or at a time that is not known.' })

const Speaker = z.strictObject({
  name: z.string().min(1),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  url: address,
})

const Material = z.strictObject({
  title: z.string().min(1),
  language,
  contains: z.array(z.enum(['slides', 'video', 'notes', 'link'])).min(1),
  link: address.meta({ description: 'Where it is to be had.' }),
  url: address.meta({ description: 'The page about it.' }),
})

const Titled = z.strictObject({ title: z.string().min(1), url: address })

const Event = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ description: 'What calendars know it by: it stays when the title or the date changes.' }),
  kind: z.enum(['session', 'spin-off']),
  title: z.string().min(1),
  language,
  summary: z.string().meta({ description: 'One sentence, or empty.' }),
  url: address.meta({ description: 'The page of the event.' }),
  calendar: address.nullable().meta({ description: 'Its calendar file; null without a date.' }),
  status: z.enum(['scheduled', 'tentative', 'postponed', 'cancelled']),
  why: z.string().nullable().meta({ description: 'Why it is postponed or cancelled, where that is told.' }),
  date: z.string().min(1).meta({ description: 'The date in words.' }),
  when: When,
  was: When.nullable().meta({ description: 'The date that it had before it was moved.' }),
  signUp: z
    .union([address, z.string().regex(/^mailto:/)])
    .nullable()
    .meta({
      description: 'Where to register: an address on the web or a mailto: link. Null where there is none.',
    }),
  series: Titled.nullable(),
  speakers: z.array(Speaker),
  questions: z.array(Titled),
  materials: z.array(Material),
  learned: z.array(z.string().min(1)).meta({ description: 'What was learned, one text each.' }),
})

const EventsFile = z
  .strictObject({
    $schema: address.meta({ description: 'The address of the JSON Schema of this file.' }),
    title: z.string().min(1).meta({ description: 'The name of the community.' }),
    url: address.meta({ description: 'The home page of the community.' }),
    events: z.array(Event).meta({ description: 'In the order of time; those without a date come last.' }),
  })
  .meta({ title: 'events.json', description: 'Every event of the community.' })

export type EventsFile = z.output<typeof EventsFile>

/** The JSON Schema of `events.json` (draft 2020-12), at the address that the file itself names. */
export const eventsSchema = (site: Site): Output => {
  const path = schemaPath('events')
  const { $schema, ...schema } = z.toJSONSchema(EventsFile)
  const whole = { $schema, $id: absolute(site, path), ...schema }
  return { path, text: `${JSON.stringify(whole, null, 2)}\n` }
}
