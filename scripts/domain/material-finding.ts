import type { Event, Material, MaterialContent, Person, Question } from './items.ts'
import type { Library } from './library.ts'
import { contentWords } from './material.ts'

/*
 * How materials are found: by kind, event, person and question. A way to find one is written as it stands in the address
 * of the list, `kind=slides`, in letters that need no quoting there or in markup.
 */

const byKind = (content: MaterialContent): string => `kind=${content}`
const byEvent = ({ id }: Event): string => `event=${id}`
const byPerson = ({ slug }: Person): string => `person=${slug}`
const byQuestion = ({ slug }: Question): string => `question=${slug}`

/** Everything that a material is found by. */
export const foundBy = (material: Material, library: Library): readonly string[] => [
  ...material.contains.map(byKind),
  ...library.eventsOf(material).map(byEvent),
  ...library.speakersOf(material).map(byPerson),
  ...library.questionsOf(material).map(byQuestion),
]

/** The materials with such contents. */
export const materialsWith = (content: MaterialContent, { materials }: Library): readonly Material[] =>
  materials.filter(({ contains }) => contains.includes(content))

/** One way to narrow a list of materials down, with all that can be chosen. */
interface Way {
  readonly name: 'kind' | 'event' | 'person' | 'question'
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly language?: string | undefined
  }[]
}

/** The ways that leave something to choose between, of the materials on a page. */
export const waysToFind = (materials: readonly Material[], library: Library): readonly Way[] => {
  const known = new Set(materials.flatMap((material) => foundBy(material, library)))
  const choices = <Item extends Event | Person | Question>(
    items: readonly Item[],
    wayTo: (item: Item) => string,
  ): Way['choices'] =>
    items
      .filter((item) => known.has(wayTo(item)))
      .map((item) => ({ value: wayTo(item), label: item.title, language: item.language }))
  const ways: readonly Way[] = [
    {
      name: 'kind',
      choices: library.materialKinds
        .map((content) => ({ value: byKind(content), label: contentWords[content] }))
        .filter(({ value }) => known.has(value)),
    },
    { name: 'event', choices: choices(library.events, byEvent) },
    { name: 'person', choices: choices(library.people, byPerson) },
    { name: 'question', choices: choices(library.questions, byQuestion) },
  ]
  return ways.filter((way) => way.choices.length > 1)
}
