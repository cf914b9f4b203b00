import { printWhen } from '../../scripts/domain/when/print.ts'
import { type Dated, type When as Moment, partsOf, startOf } from '../../scripts/domain/when/when.ts'
import { YourTime } from './YourTime.tsx'

/** The instant or day for machines (HTML §4.5.14): UTC, or a plain date for whole days. */
const datetimeOf = (when: Dated): string =>
  when.kind === 'days'
    ? when.first.toISODate()
    : startOf(when).toUTC().toISO({ suppressMilliseconds: true, suppressSeconds: true })

/** The last instant or day that is known, in the same way. */
const endOfDatetime = (when: Dated): string | undefined =>
  when.kind === 'days'
    ? when.last.toISODate()
    : when.sittings.at(-1)?.end?.toUTC().toISO({ suppressMilliseconds: true, suppressSeconds: true })

const End = ({ when }: { readonly when: Dated }) =>
  endOfDatetime(when) && <data class="dt-end" value={endOfDatetime(when)} />

/**
 * A date in words, whole: "Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)". Within an h-event it is when that starts
 * and ends (microformats2).
 */
export const When = ({ when }: { readonly when: Moment }) =>
  when.kind === 'undated' ? (
    <span>{printWhen(when)}</span>
  ) : (
    <>
      <time class="dt-start" datetime={datetimeOf(when)}>
        {printWhen(when)}
      </time>
      <End when={when} />
    </>
  )

/** The same with the reader’s own time beneath, and a line for each sitting where there are several. */
export const WhenForReader = ({ when }: { readonly when: Moment }) => {
  if (when.kind !== 'timed') return <When when={when} />
  const [first, ...others] = when.sittings
  if (others.length === 0)
    return (
      <>
        <When when={when} /> <YourTime {...first} />
      </>
    )
  return (
    <>
      <ol class="plain-list">
        {partsOf(when).map((part, at) => (
          <li>
            <time class={at === 0 ? 'dt-start' : undefined} datetime={datetimeOf(part)}>
              {printWhen(part)}
            </time>{' '}
            {part.kind === 'timed' && <YourTime {...part.sittings[0]} />}
          </li>
        ))}
      </ol>
      <End when={when} />
    </>
  )
}
