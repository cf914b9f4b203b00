import type { DateTime } from 'luxon'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { type When as Moment, type Sitting, startOf } from '../../scripts/domain/when/when.ts'

/** The instant or day for machines (HTML §4.5.14): UTC, or a plain date for whole days. */
const datetimeOf = (when: Exclude<Moment, { kind: 'undated' }>): string =>
  when.kind === 'days'
    ? when.first.toISODate()
    : startOf(when).toUTC().toISO({ suppressMilliseconds: true, suppressSeconds: true })

/** `2030-06-05T18:00+02:00`: what clocks in the zone of the event show, and how far that is from UTC. */
const instantOf = (time: DateTime<true>): string => time.toFormat("yyyy-MM-dd'T'HH:mmZZ")

const sittingOf = ({ start, end }: Sitting): string =>
  end ? `${instantOf(start)}/${instantOf(end)}` : instantOf(start)

interface WhenProps {
  readonly when: Moment
  /** Whether the reader’s own time is told beneath, by a script, where it is another (`layouts/client/your-time.ts`). */
  readonly withYourTime?: boolean
}

/** The last instant or day that is known, in the same way. */
const endOfDatetime = (when: Exclude<Moment, { kind: 'undated' }>): string | undefined =>
  when.kind === 'days'
    ? when.last.toISODate()
    : when.sittings.at(-1)?.end?.toUTC().toISO({ suppressMilliseconds: true, suppressSeconds: true })

/**
 * A date in words, whole: "Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)". Within an h-event it is when that starts
 * and ends (microformats2).
 */
export const When = ({ when, withYourTime = false }: WhenProps) =>
  when.kind === 'undated' ? (
    <span>{printWhen(when)}</span>
  ) : (
    <>
      <time
        class="dt-start"
        datetime={datetimeOf(when)}
        data-sittings={
          withYourTime && when.kind === 'timed' ? when.sittings.map(sittingOf).join(' ') : undefined
        }
      >
        {printWhen(when)}
      </time>
      {endOfDatetime(when) && <data class="dt-end" value={endOfDatetime(when)} />}
    </>
  )
