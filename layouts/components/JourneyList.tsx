import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Stage } from '../../scripts/domain/items.ts'

/** The stages of the journey in their order. */
export const JourneyList = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol class="journey">
    {stages.map((stage) => (
      <li>
        <a href={pathOf(stage)} lang={stage.language}>
          {stage.title}
        </a>
        {stage.summary && <p lang={stage.language}>{stage.summary}</p>}
      </li>
    ))}
  </ol>
)
