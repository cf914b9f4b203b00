import { listPathOf, materialKindPath, pathOf } from '../../scripts/domain/addresses.ts'
import type { Person, Question } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { countOf } from '../../scripts/domain/list-words.ts'
import { contentWords } from '../../scripts/domain/material.ts'
import { materialsWith } from '../../scripts/domain/material-finding.ts'
import { ListPage } from '../components/ListPage.tsx'
import { MaterialFilter } from '../components/MaterialFilter.tsx'
import { MaterialShelf } from '../components/MaterialShelf.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

/** More than one takes in at a glance. */
const worthNarrowing = 6

interface WayProps {
  readonly title: string
  readonly id: string
  readonly links: readonly {
    readonly href: string
    readonly label: string
    readonly language?: string | undefined
    readonly count: number
  }[]
}

/** The count is part of the link: the list above links the same people and questions by name, to the top of their pages. */
const Way = ({ title, id, links }: WayProps) =>
  links.length > 0 ? (
    <div>
      <h3 id={`part:${id}`}>{title}</h3>
      <ul class="plain-list">
        {links.map(({ href, label, language, count }) => (
          <li>
            <a href={href}>
              <bdi lang={language}>{label}</bdi> ({countOf(count, 'material')})
            </a>
          </li>
        ))}
      </ul>
    </div>
  ) : null

/** Pages that hold a part of the list each: they do without a script what the filter does with one. */
const OtherWays = ({ library }: { readonly library: Library }) => {
  const linksTo = (items: readonly (Person | Question)[], part: string): WayProps['links'] =>
    items
      .map((item) => ({
        href: `${pathOf(item)}#part:${part}`,
        label: item.title,
        language: item.language,
        count: library.materialsOf(item).length,
      }))
      .filter(({ count }) => count > 0)
  return (
    <Section title="Find materials" id="find">
      <div class="finders">
        <Way
          title="By kind"
          id="by-kind"
          links={library.materialKinds.map((content) => ({
            href: materialKindPath(content),
            label: contentWords[content],
            count: materialsWith(content, library).length,
          }))}
        />
        <Way title="By person" id="by-person" links={linksTo(library.people, 'materials')} />
        <Way title="By question" id="by-question" links={linksTo(library.questions, 'thread')} />
      </div>
    </Section>
  )
}

export default onePage(listPathOf('material'), (context) => {
  const { library } = context
  const isLong = library.materials.length > worthNarrowing
  return (
    <ListPage
      context={context}
      kind="material"
      lead="Slides, videos and notes from our events, the newest event first."
      empty={library.materials.length === 0}
      scripts={isLong ? [context.assets.materialsScript] : []}
    >
      {isLong && (
        <>
          <p>
            <a href="#part:find">Find materials by kind, person or question</a>
          </p>
          <MaterialFilter library={library} />
        </>
      )}
      <MaterialShelf materials={library.materials} library={library} />
      {library.materials.length > 0 && <OtherWays library={library} />}
    </ListPage>
  )
})
