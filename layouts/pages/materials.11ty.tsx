import { listPathOf } from '../../scripts/domain/addresses.ts'
import { inWords } from '../../scripts/domain/list-words.ts'
import { partsOfMaterials } from '../../scripts/domain/material-lists.ts'
import { isWorthNarrowing, listLead, newestOf } from '../../scripts/domain/material-shelves.ts'
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
  const newest = newestOf(materials)
  return (
    <ListPage
      context={context}
      kind="material"
      lead={listLead('Slides, videos and notes', materials, library)}
      empty={materials.length === 0}
      scripts={isLong ? [context.assets.materialsScript] : []}
      head={
        isLong && (
          <p class={newest.length === materials.length ? 'to-finders' : undefined}>
            <NewestOf materials={materials} />{' '}
            <a href="#part:find">
              Find materials by{' '}
              {inWords(
                parts.map(({ by }) => by),
                'or',
              )}
            </a>
          </p>
        )
      }
    >
      {isLong && <MaterialFilter shown={newest} among={materials} library={library} />}
      <MaterialShelf materials={newest} library={library} />
      {parts.length > 0 && <MaterialFinder parts={parts} />}
    </ListPage>
  )
})
