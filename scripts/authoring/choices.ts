import { folderOf } from '../domain/addresses.ts'
import type { AnyItem, Event } from '../domain/items.ts'
import type { Named } from '../domain/key-words.ts'
import type { Library } from '../domain/library.ts'

/** Something that front matter can name. */
export interface Choice {
  /** As front matter writes it: `ada-example`. */
  readonly name: string
  /** As people know it: `Ada Example`. */
  readonly title: string
}

/** All that front matter can name, by the list it is in. */
export type Choices = Readonly<Record<Named, readonly Choice[]>>

export const noChoices: Choices = { series: [], people: [], questions: [], materials: [], events: [] }

const choice = ({ slug, title }: AnyItem): Choice => ({ name: slug, title })

/** A session and a spin-off may have the same slug; then the folder tells them apart. */
const eventChoice =
  (events: readonly Event[]) =>
  (event: Event): Choice => {
    const isAlone = events.filter(({ slug }) => slug === event.slug).length === 1
    return { name: isAlone ? event.slug : `${folderOf[event.kind]}/${event.slug}`, title: event.title }
  }

export const choicesIn = ({ series, people, questions, materials, events }: Library): Choices => ({
  series: series.map(choice),
  people: people.map(choice),
  questions: questions.map(choice),
  materials: materials.map(choice),
  events: events.map(eventChoice(events)),
})
