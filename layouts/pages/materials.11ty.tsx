import { listPathOf } from '../../scripts/domain/addresses.ts'
import { inWords } from '../../scripts/domain/list-words.ts'
import { partsOfMaterials } from '../../scripts/domain/material-lists.ts'
import { isWorthNarrowing, newestOf } from '../../scripts/domain/material-shelves.ts'
import { ListPage } from '../components/ListPage.tsx'
import { MaterialFilter } from '../components/MaterialFilter.tsx'
import { MaterialFinder } from '../components/MaterialFinder.tsx'
import { MaterialShelf, NewestOf } from '../components/MaterialShelf.tsx'
import { onePage } from '../template.ts'

export default onePage(listPathOf('material'), (context) => {
  const { library } = context
  const { materials } = library
  const parts = partsOfMaterials(library)
  const isLong = isWorthNarrowing(materials)
  return (
    <ListPage
      context={context}
      kind="material"
      lead="Slides, videos and notes from our events, the newest event first."
      empty={materials.length === 0}
      scripts={isLong ? [context.assets.materialsScript] : []}
    >
      {isLong && (
        <>
          <p>
            <NewestOf materials={materials} />{' '}
            <a href="#part:find">
              Find materials by{' '}
              {inWords(
                parts.map(({ by }) => by),
                'or',
              )}
            </a>
          </p>
          <MaterialFilter shown={newestOf(materials)} among={materials} library={library} />
        </>
      )}
      <MaterialShelf materials={newestOf(materials)} library={library} />
      {parts.length > 0 && <MaterialFinder parts={parts} />}
    </ListPage>
  )
})
