import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Event, Material } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { offerOfMaterial } from '../../scripts/domain/material.ts'
import { foundBy } from '../../scripts/domain/material-finding.ts'
import { printDate } from '../../scripts/domain/when/print.ts'
import { isDated, startOf } from '../../scripts/domain/when/when.ts'
import { InlineLinks } from './InlineLinks.tsx'

const linkTo = (
  item: { readonly title: string; readonly language: string | undefined } & Parameters<typeof pathOf>[0],
) => ({
  href: pathOf(item),
  label: item.title,
  language: item.language,
})

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
          <a href={pathOf(material)} lang={material.language} dir="auto">
            {material.title}
          </a>
          <p>{offerOfMaterial(material)}</p>
          {events.length > 0 && (
            <p class="quiet">
              From{' '}
              <InlineLinks
                links={events.map((event) => ({ ...linkTo(event), after: ` (${dateOf(event)})` }))}
              />
              {people.length > 0 && (
                <>
                  , with <InlineLinks links={people.map(linkTo)} />
                </>
              )}
            </p>
          )}
          {questions.length > 0 && (
            <p class="quiet">
              On <InlineLinks links={questions.map(linkTo)} />
            </p>
          )}
        </li>
      )
    })}
  </ul>
)
