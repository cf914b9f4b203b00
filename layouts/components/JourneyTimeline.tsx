import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Stage } from '../../scripts/domain/items.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { StatusTag } from './StatusTag.tsx'

/** The stages of the journey in their order, each with what took place on it. */
export const JourneyTimeline = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol class="timeline timeline--numbered">
    {stages.map((stage) => (
      <li>
        <h2>
          <a href={pathOf(stage)} lang={stage.language} dir="auto">
            {stage.title}
          </a>
        </h2>
        {stage.summary && <p lang={stage.language}>{stage.summary}</p>}
        {stage.events.length > 0 && (
          <ul class="plain-list quiet">
            {stage.events.map((event) => (
              <li>
                <a href={pathOf(event)} lang={event.language} dir="auto">
                  {event.title}
                </a>
                , {printWhen(event.when)} <StatusTag event={event} />
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
