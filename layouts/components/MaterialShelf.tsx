import type { Event, Material } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { offerOfMaterial } from '../../scripts/domain/material.ts'
import { foundBy } from '../../scripts/domain/material-finding.ts'
import { newestOf } from '../../scripts/domain/material-shelves.ts'
import { printDate } from '../../scripts/domain/when/print.ts'
import { isDated, startOf } from '../../scripts/domain/when/when.ts'
import { ItemLink, ItemLinks } from './ItemLink.tsx'

const dateOf = ({ when }: Event): string => (isDated(when) ? printDate(startOf(when)) : `date ${when.reason}`)

interface MaterialShelfProps {
  readonly materials: readonly Material[]
  readonly library: Library
}

/** Materials with where they come from: events, people, questions. */
export const MaterialShelf = ({ materials, library }: MaterialShelfProps) => (
  <ul class="item-list">
    {materials.map((material) => {
      const events = library.eventsOf(material)
      const people = library.speakersOf(material)
      const questions = library.questionsOf(material)
      return (
        <li data-found-by={foundBy(material, library).join(' ')}>
          <ItemLink item={material} />
          <p>{offerOfMaterial(material)}</p>
          {events.length > 0 && (
            <p class="quiet">
              From <ItemLinks items={events} after={(event) => ` (${dateOf(event)})`} />
              {people.length > 0 && (
                <>
                  , with <ItemLinks items={people} />
                </>
              )}
            </p>
          )}
          {questions.length > 0 && (
            <p class="quiet">
              On <ItemLinks items={questions} />
            </p>
          )}
        </li>
      )
    })}
  </ul>
)

/** How many of a list the page holds, where that is not all. */
export const NewestOf = ({ materials }: { readonly materials: readonly Material[] }) => {
  const shown = newestOf(materials).length
  return shown < materials.length ? `Here are the newest ${shown} of ${materials.length}.` : null
}
