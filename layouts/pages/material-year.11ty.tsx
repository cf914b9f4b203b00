import { listPathOf, materialKindPath, materialYearPath } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { contentWords } from '../../scripts/domain/material.ts'
import { eventLinks } from '../../scripts/domain/material-lists.ts'
import {
  isWorthNarrowing,
  shelfTitle,
  type YearShelf,
  yearShelvesOf,
} from '../../scripts/domain/material-shelves.ts'
import { Document } from '../components/Document.tsx'
import { MaterialFilter } from '../components/MaterialFilter.tsx'
import { MaterialFinder } from '../components/MaterialFinder.tsx'
import { MaterialShelf } from '../components/MaterialShelf.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Pager } from '../components/Pager.tsx'
import { eachMaterialYear } from '../template.ts'

const leadOf = ({ content, year }: YearShelf): string => {
  const what = content === undefined ? 'Slides, videos and notes' : contentWords[content]
  return year === 'unknown'
    ? `${what} of which no date is recorded.`
    : `${what} from our events of ${year}, the newest event first.`
}

const linkTo = (shelf: YearShelf | undefined) =>
  shelf && { href: materialYearPath(shelf), label: shelfTitle(shelf) }

export default eachMaterialYear((shelf, context) => {
  const { library } = context
  const { content, materials } = shelf
  const title = shelfTitle(shelf)
  const path = materialYearPath(shelf)
  const all = yearShelvesOf(content, library)
  const at = all.findIndex((other) => materialYearPath(other) === path)
  const events = eventLinks(materials, library)
  const isNarrowed = content === undefined && isWorthNarrowing(materials)
  return (
    <Document
      context={context}
      title={title}
      description={leadOf(shelf)}
      path={path}
      above={[
        { href: listPathOf('material'), label: kindWords.material.many },
        ...(content === undefined ? [] : [{ href: materialKindPath(content), label: contentWords[content] }]),
      ]}
      scripts={isNarrowed ? [context.assets.materialsScript] : []}
    >
      <PageHead title={title} lead={leadOf(shelf)} />
      {isNarrowed && <MaterialFilter shown={materials} among={materials} library={library} />}
      <MaterialShelf materials={materials} library={library} />
      {content === undefined && events.length > 0 && (
        <MaterialFinder parts={[{ by: 'event', links: events }]} />
      )}
      <Pager label="Materials by year" previous={linkTo(all[at + 1])} next={linkTo(all[at - 1])} />
    </Document>
  )
})
