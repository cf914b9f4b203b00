import { calendarPathOf, pathOf, paths, schemaPath } from '../domain/addresses.ts'
import { calendarDate } from '../domain/event.ts'
import type { Event } from '../domain/items.ts'
import { languageOf } from '../domain/language.ts'
import type { Library } from '../domain/library.ts'
import { signUpHref } from '../domain/sign-up.ts'
import { absolute, fullName } from '../domain/site.ts'
import { instant } from '../domain/when/instant.ts'
import { printWhen } from '../domain/when/print.ts'
import type { When } from '../domain/when/when.ts'
import type { EventsFile } from './events-schema.ts'
import type { Output } from './output.ts'

type EventJson = EventsFile['events'][number]

/** A date for machines: instants in UTC with the zone the event is told in, or whole days, or neither. */
const whenJson = (when: When): EventJson['when'] => {
  if (when.kind === 'timed')
    return {
      zone: when.zone,
      sittings: when.sittings.map(({ start, end }) => ({
        start: instant(start),
        end: end ? instant(end) : null,
      })),
    }
  if (when.kind === 'days')
    return { zone: when.zone, firstDay: when.first.toISODate(), lastDay: when.last.toISODate() }
  return { unknown: when.reason }
}

/** Every event with what it refers to, for programs. Addresses are whole; what is not known is null or left empty. */
export const eventsJson = (library: Library): Output => {
  const { site } = library
  const address = (path: string): string => absolute(site, path)
  const eventJson = (event: Event): EventJson => ({
    id: event.id,
    kind: event.kind,
    title: event.title,
    language: languageOf(event, site),
    summary: event.summary,
    url: address(pathOf(event)),
    calendar: calendarDate(event) ? address(calendarPathOf(event)) : null,
    status: event.status,
    why: event.why ?? null,
    date: printWhen(event.when),
    when: whenJson(event.when),
    was: event.was ? whenJson(event.was) : null,
    signUp: signUpHref(event.signUp) ?? null,
    series: event.series ? { title: event.series.title, url: address(pathOf(event.series)) } : null,
    speakers: event.speakers.map((person) => ({
      name: person.title,
      role: person.role ?? null,
      organisation: person.organisation?.name ?? null,
      url: address(pathOf(person)),
    })),
    questions: event.questions.map((question) => ({
      title: question.title,
      url: address(pathOf(question)),
    })),
    materials: library.materialsOf(event).map((material) => ({
      title: material.title,
      language: languageOf(material, site),
      contains: [...material.contains],
      link: material.link.startsWith('/') ? address(material.link) : material.link,
      url: address(pathOf(material)),
    })),
    learned: event.learned.map(({ text }) => text),
  })
  const json: EventsFile = {
    $schema: address(schemaPath('events')),
    title: fullName(site),
    url: address(paths.home),
    events: library.events.map(eventJson),
  }
  return { path: paths.eventsJson, text: `${JSON.stringify(json, null, 2)}\n` }
}
