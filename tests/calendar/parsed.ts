import ICAL from 'ical.js'

export interface ParsedEvent {
  readonly uid: unknown
  readonly summary: unknown
  readonly description: unknown
  readonly location: unknown
  readonly url: unknown
  readonly categories: readonly unknown[]
  readonly status: unknown
  readonly transp: unknown
  readonly start: string
  readonly end: string | undefined
  readonly stamp: string
  readonly modified: string
  readonly created: string | undefined
  readonly sequence: unknown
}

const timeOf = (component: ICAL.Component, name: string): string | undefined => {
  const value = component.getFirstPropertyValue(name)
  if (value === null) return undefined
  if (!(value instanceof ICAL.Time)) throw new Error(`${name} is not a time.`)
  return value.isDate ? value.toString() : new Date(value.toUnixTime() * 1000).toISOString()
}

export const parse = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text))

/** What a reader of calendars that is not `ics` makes of a file: instants for times, plain dates for whole days. */
export const parsedEvents = (text: string): readonly ParsedEvent[] =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((component) => ({
      uid: component.getFirstPropertyValue('uid'),
      summary: component.getFirstPropertyValue('summary'),
      description: component.getFirstPropertyValue('description'),
      location: component.getFirstPropertyValue('location'),
      url: component.getFirstPropertyValue('url'),
      categories: component.getFirstProperty('categories')?.getValues() ?? [],
      status: component.getFirstPropertyValue('status'),
      transp: component.getFirstPropertyValue('transp'),
      start: timeOf(component, 'dtstart') ?? 'none',
      end: timeOf(component, 'dtend'),
      stamp: timeOf(component, 'dtstamp') ?? 'none',
      modified: timeOf(component, 'last-modified') ?? 'none',
      created: timeOf(component, 'created'),
      sequence: component.getFirstPropertyValue('sequence'),
    }))
