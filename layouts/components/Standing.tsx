import type { Child } from 'hono/jsx'
import { countOf, inWords } from '../../scripts/domain/list-words.ts'
import { inSiteZone } from '../../scripts/domain/site.ts'
import { countsOf, hasUnrecorded, type Step, standings } from '../../scripts/domain/thread.ts'
import { upcomingOf } from '../../scripts/domain/upcoming.ts'
import { printDate, printDay } from '../../scripts/domain/when/print.ts'
import { isDated, startOf } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { During } from './During.tsx'
import { ItemLink } from './ItemLink.tsx'
import { StatusTag } from './StatusTag.tsx'
import { When } from './When.tsx'

interface StandingProps {
  readonly thread: readonly Step[]
  readonly context: Context
}

/** `2 events and 1 post`: what there is to read of. That all of it took place, nobody may have recorded. */
const howMuch = (thread: readonly Step[]): string => {
  const { events, posts } = countsOf(thread)
  return (
    inWords([
      ...(events > 0 ? [countOf(events, 'event')] : []),
      ...(posts > 0 ? [countOf(posts, 'post')] : []),
    ]) || 'Nothing yet'
  )
}

/** The day a step began or was published. */
const dayOf = (step: Step, { library }: Context) => {
  if (step.kind === 'post') return inSiteZone(step.published, library.site)
  return isDated(step.when) ? startOf(step.when) : undefined
}

const StepLink = ({ step, children }: { readonly step: Step; readonly children?: Child }) => (
  <>
    <ItemLink item={step} />
    {children}
  </>
)

const Row = ({ name, children }: { readonly name: string; readonly children?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const lastWords = (thread: readonly Step[]): string => (hasUnrecorded(thread) ? 'Date not recorded' : 'None')

interface AsKnownProps {
  readonly threads: readonly (readonly Step[])[]
  readonly context: Context
}

/** The day on which the next events were known; nothing where none is to come, and no more once all of them are over. */
export const AsKnown = ({ threads, context: { now } }: AsKnownProps) => {
  const { until } = upcomingOf(
    threads.flat().filter((step) => step.kind !== 'post'),
    now,
  )
  return until ? (
    <p class="as-known quiet" data-over-at={until}>
      As known on {printDay(now)}.
    </p>
  ) : null
}

/** Where a thread through time is now: how much there is, what came last, and what is next. */
export const WhereWeAre = ({ thread, context }: StandingProps) => (
  <div class="standing" data-pagefind-ignore>
    <h2>In short</h2>
    {standings(thread, context.now).map((standing) => {
      const { last, next, from, until } = standing
      const lastDay = last && dayOf(last, context)
      return (
        <During from={from} until={until}>
          <dl class="facts">
            <Row name="In all">{howMuch(thread)}</Row>
            <Row name="Most recent">
              {last ? (
                <StepLink step={last}>{lastDay && `, ${printDay(lastDay)}`}</StepLink>
              ) : (
                lastWords(thread)
              )}
            </Row>
            <Row name="Next">
              {next ? (
                <StepLink step={next}>
                  {', '}
                  <When when={next.when} /> <StatusTag event={next} />
                </StepLink>
              ) : (
                'No date is announced'
              )}
            </Row>
          </dl>
        </During>
      )
    })}
    <AsKnown threads={[thread]} context={context} />
  </div>
)

/** The same in a line, for lists: “3 events and 1 post. Most recent: 3 April 2030. Next: 5 June 2030.” */
export const StandingLine = ({ thread, context }: StandingProps) => (
  <>
    {standings(thread, context.now).map((standing) => {
      const [last, next] = [standing.last, standing.next].map((step) => step && dayOf(step, context))
      return (
        <During from={standing.from} until={standing.until}>
          <p class="quiet">
            {howMuch(thread)}.{last && ` Most recent: ${printDate(last)}.`}
            {next && ` Next: ${printDate(next)}.`}
          </p>
        </During>
      )
    })}
  </>
)
