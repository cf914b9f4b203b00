import type { Event } from '../../scripts/domain/items.ts'
import type { When } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'

/** What makes one example differ from another. */
type State = Partial<Pick<Event, 'when' | 'status' | 'was' | 'why'>>

/**
 * One event of the site in every state that an event can be in, so that each can be looked at on a site that has only some
 * of them. The first is simply to come. Links lead to the event that they are made from, which has a page.
 */
export const eventExamples = (event: Event, { now, library }: Context): readonly [Event, ...Event[]] => {
  const { zone } = library.site
  const evening = now.startOf('day').plus({ days: 9, hours: 18 })
  const sitting = (days: number) => ({
    start: evening.plus({ days }),
    end: evening.plus({ days, hours: 1, minutes: 30 }),
  })
  const on = (...days: readonly number[]): When => {
    const [first = 0, ...more] = days
    return { kind: 'timed', zone, sittings: [sitting(first), ...more.map(sitting)] }
  }
  const example = (state: State): Event => ({
    ...event,
    when: on(0),
    status: 'scheduled',
    was: undefined,
    why: undefined,
    ...state,
  })
  const firstDay = evening.startOf('day')
  return [
    example({}),
    example({ status: 'tentative' }),
    example({ when: on(0, 7, 14) }),
    example({ when: { kind: 'days', zone, first: firstDay, last: firstDay.plus({ days: 2 }) } }),
    example({ was: on(-7) }),
    example({ status: 'postponed', was: on(0), when: { kind: 'undated', reason: 'to be confirmed' } }),
    example({ status: 'cancelled' }),
    example({ when: on(-30) }),
    example({ when: { kind: 'undated', reason: 'not recorded' } }),
  ]
}
