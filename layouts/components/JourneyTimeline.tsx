import type { Stage } from '../../scripts/domain/items.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { ItemLink } from './ItemLink.tsx'
import { StatusTag } from './StatusTag.tsx'

/** The stages of the journey in their order, each with what took place on it. */
export const JourneyTimeline = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol class="timeline timeline--numbered">
    {stages.map((stage) => (
      <li>
        <h2>
          <ItemLink item={stage} />
        </h2>
        {stage.summary && <p lang={stage.language}>{stage.summary}</p>}
        {stage.events.length > 0 && (
          <ul class="plain-list quiet">
            {stage.events.map((event) => (
              <li>
                <ItemLink item={event} />, {printWhen(event.when)} <StatusTag event={event} />
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
