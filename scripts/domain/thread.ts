import type { DateTime } from 'luxon'
import { isOff, isUpcoming, tookPlace } from './event.ts'
import type { Event, Post } from './items.ts'
import { instant } from './when/instant.ts'
import { endOf, isDated, isUnrecorded, startOf } from './when/when.ts'

/** What has a place in a thread through time. */
export type Step = Event | Post

const isEvent = (step: Step): step is Event => step.kind !== 'post'

/** When it begins, in milliseconds. What took place without a date stands before everything, what waits for one behind. */
const placeOf = (step: Step): number => {
  if (!isEvent(step)) return step.published.toMillis()
  if (isDated(step.when)) return startOf(step.when).toMillis()
  return isUnrecorded(step.when) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/**
 * Events and posts from the oldest to the newest. An event whose date is not recorded took place: it stands at the start,
 * so that what is to come is at the end, and last of all what has no date yet. Equals keep the order they come in.
 */
export const threadOf = (events: readonly Event[], posts: readonly Post[]): readonly Step[] =>
  [...events, ...posts]
    .map((step) => ({ step, place: placeOf(step) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ step }) => step)

/** Whether part of a thread took place on a day that nobody recorded. */
export const hasUnrecorded = (thread: readonly Step[]): boolean =>
  thread.some((step) => isEvent(step) && isUnrecorded(step.when))

/** How many events and posts a thread has, past and to come; what was called off is not among them. */
export const countsOf = (thread: readonly Step[]): { readonly events: number; readonly posts: number } => ({
  events: thread.filter((step) => isEvent(step) && !isOff(step)).length,
  posts: thread.filter((step) => !isEvent(step)).length,
})

/** How far a thread has come, and from when until when that is so. */
export interface Standing {
  /** The instants between which it is so (RFC 3339, UTC); open at the end where nothing is to come any more. */
  readonly from: string | undefined
  readonly until: string | undefined
  /** What came last, among all that has a date. */
  readonly last: Step | undefined
  /** The event that comes next, or is going on. */
  readonly next: Event | undefined
}

/** When a step with a date is over: a post is, once it is published. */
const endOfStep = (step: Step): DateTime<true> | undefined => {
  if (!isEvent(step)) return step.published
  return isDated(step.when) ? endOf(step.when) : undefined
}

const standingAt = (thread: readonly Step[], now: DateTime<true>): Pick<Standing, 'last' | 'next'> => {
  const held = thread.filter((step): step is Event => isEvent(step) && !isOff(step))
  const over = held.filter((event) => tookPlace(event, now))
  const posts = thread.filter((step) => !isEvent(step))
  const last = [...over, ...posts]
    .flatMap((step) => {
      const end = endOfStep(step)
      return end ? [{ step, end: end.toMillis() }] : []
    })
    .reduce<{ readonly step: Step; readonly end: number } | undefined>(
      (newest, one) => (newest && newest.end > one.end ? newest : one),
      undefined,
    )
  return {
    last: last?.step,
    next: held.find((event) => isUpcoming(event, now)),
  }
}

/**
 * How far a thread has come now, and after each event that is still to come: a page holds all of these, and the reader’s
 * browser shows the one of its time. `thread` is in the order of `threadOf`.
 */
export const standings = (
  thread: readonly Step[],
  now: DateTime<true>,
): readonly [Standing, ...Standing[]] => {
  const ends = thread
    .flatMap((step) => (isEvent(step) && isUpcoming(step, now) ? (endOfStep(step) ?? []) : []))
    .sort((a, b) => a.toMillis() - b.toMillis())
    .filter((end, at, all) => end.toMillis() !== all[at - 1]?.toMillis())
  const [first] = ends
  return [
    { ...standingAt(thread, now), from: undefined, until: first && instant(first) },
    ...ends.map((end, at): Standing => {
      const following = ends[at + 1]
      return { ...standingAt(thread, end), from: instant(end), until: following && instant(following) }
    }),
  ]
}
