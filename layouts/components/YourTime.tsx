import type { DateTime } from 'luxon'
import type { Sitting, When } from '../../scripts/domain/when/when.ts'

/** `2030-06-05T18:00+02:00`: what clocks in the zone of the event show, and how far that is from UTC. */
const instantOf = (time: DateTime<true>): string => time.toFormat("yyyy-MM-dd'T'HH:mmZZ")

/**
 * The place for the same time on the reader’s own clock, which a script fills where that shows another one
 * (`layouts/client/your-time.ts`). Its room is kept from the start, so that nothing moves: it stands where an empty line
 * reads as the space between two things.
 */
export const YourTime = ({ start, end }: Sitting) => (
  <span
    class="your-time"
    data-sitting={end ? `${instantOf(start)}/${instantOf(end)}` : instantOf(start)}
    data-pagefind-ignore
  ></span>
)

/** The same in short, for lists: when it begins. Where there are several sittings, the page of the event tells them. */
export const YourStart = ({ when }: { readonly when: When }) =>
  when.kind === 'timed' && when.sittings.length === 1 ? (
    <YourTime start={when.sittings[0].start} end={undefined} />
  ) : null
