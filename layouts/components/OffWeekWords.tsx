import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Series } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import type { OffWeek } from '../../scripts/domain/rhythm.ts'

/** Series as links, in a sentence: `A, B and C`. */
export const SeriesLinks = ({ series }: { readonly series: readonly Series[] }) => (
  <>
    {series.map((one, at) => (
      <>
        {at > 0 && (at === series.length - 1 ? ' and ' : ', ')}
        <a href={pathOf(one)} lang={one.language}>
          {one.title}
        </a>
      </>
    ))}
  </>
)

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
      <SeriesLinks series={[series]} />
      {others.length > 0 && (
        <>
          , planned for <SeriesLinks series={others} />
        </>
      )}
    </span>
  )
}
