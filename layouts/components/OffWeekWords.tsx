import type { Library } from '../../scripts/domain/library.ts'
import type { OffWeek } from '../../scripts/domain/rhythm.ts'
import { ItemLink, ItemLinks } from './ItemLink.tsx'

/** Whose off week it is, and who is to meet in it: “Off week of Round tables, planned for Core group.” */
export const OffWeekWords = ({
  off: { series, isExpected },
  library,
}: {
  readonly off: OffWeek
  readonly library: Library
}) => {
  const others = library.inOffWeeksOf(series)
  return (
    <span class="month__off">
      {isExpected ? 'Expected off week of ' : 'Off week of '}
      <ItemLink item={series} />
      {others.length > 0 && (
        <>
          , planned for <ItemLinks items={others} />
        </>
      )}
    </span>
  )
}
