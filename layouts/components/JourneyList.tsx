import type { Stage } from '../../scripts/domain/items.ts'
import { ItemLink } from './ItemLink.tsx'

/** The stages of the journey in their order. */
export const JourneyList = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol class="journey">
    {stages.map((stage) => (
      <li>
        <ItemLink item={stage} />
        {stage.summary && <p lang={stage.language}>{stage.summary}</p>}
      </li>
    ))}
  </ol>
)
