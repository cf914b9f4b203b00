import { yearOf } from '../../scripts/domain/event.ts'
import { groupBy } from '../../scripts/domain/groups.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import type { Context } from '../context.ts'
import { EventList } from './EventList.tsx'
import { Section } from './Section.tsx'

/** Events under the years they took place in, the newest first; those without a date come last and say so. */
export const EventsByYear = ({
  events,
  context,
}: {
  readonly events: readonly Event[]
  readonly context: Context
}) => {
  const years = groupBy(events, yearOf)
  const dated = years.filter(({ heading }) => heading !== undefined).reverse()
  const undated = groupBy(
    events.filter((event) => yearOf(event) === undefined),
    ({ when }) => printWhen(when),
  )
  return (
    <>
      {dated.map(({ heading, items }) => (
        <Section title={String(heading)} id={`year-${heading}`}>
          <EventList events={[...items].reverse()} context={context} />
        </Section>
      ))}
      {undated.map(({ heading, items }, number) => (
        <Section title={heading} id={`undated-${number + 1}`}>
          <EventList events={items} context={context} />
        </Section>
      ))}
    </>
  )
}
