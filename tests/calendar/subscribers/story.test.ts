import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveSite } from '../../../scripts/browser/serve.ts'
import { type Community, community, file, states } from '../story.ts'
import { hasKhal, subscribeWithKhal } from './khal.ts'
import { newHome } from './programs.ts'
import type { Shown } from './shown.ts'
import { hasThunderbird, startThunderbird } from './thunderbird.ts'

type Seen = Pick<Shown, 'title' | 'start' | 'end' | 'status' | 'description'>

interface Subscriber {
  refresh(): Promise<unknown>
  look(): Promise<readonly Seen[]>
  quit(): Promise<void>
}

const zone = 'America/New_York'

const withKhal = async (feed: string): Promise<Subscriber> => {
  const khal = await subscribeWithKhal({ home: newHome(), zone }, feed)
  return { ...khal, quit: async () => {} }
}

const withThunderbird = async (feed: string): Promise<Subscriber> => {
  const { refresh, look, quit } = await startThunderbird({ home: newHome(), zone })
  return { refresh: () => refresh(feed), look: () => look(feed), quit }
}

/** Puts what a community publishes where the server has it. */
const publish = (folder: string, { published }: Community): void => {
  for (const { path, text } of published()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const steps = [
  ['created', '2030-01-02T09:00:00Z', states.created],
  ['rescheduled', '2030-02-01T09:00:00Z', states.rescheduled],
  ['tentative', '2030-03-01T09:00:00Z', states.tentative],
  ['postponed', '2030-04-01T09:00:00Z', states.postponed],
  ['cancelled', '2030-05-01T09:00:00Z', states.cancelled],
  ['deleted', '2030-06-01T09:00:00Z', undefined],
] as const

const bystander = {
  title: 'The harbour',
  start: '2030-07-01 05:00',
  end: '2030-07-01 06:00',
  status: 'CONFIRMED',
  first: 'More: https://example.org/sessions/harbour/',
}
const [summer, winter] = [
  { start: '2030-06-05 09:00', end: '2030-06-05 10:30' },
  { start: '2030-12-12 09:00', end: '2030-12-12 10:30' },
]
const title = 'High tides, low tides'
const signUp = 'Sign up: https://example.org/join'

/** What somebody in New York has in the calendar after each step, with the first line of the description. */
const expected = {
  created: [{ title, ...summer, status: 'CONFIRMED', first: signUp }, bystander],
  rescheduled: [bystander, { title, ...winter, status: 'CONFIRMED', first: signUp }],
  tentative: [bystander, { title, ...winter, status: 'TENTATIVE', first: 'This date is not certain yet.' }],
  postponed: [
    bystander,
    {
      title: `Postponed: ${title}`,
      ...winter,
      status: 'TENTATIVE',
      first: 'This event is postponed; a new date is to be confirmed. The pier is closed.',
    },
  ],
  cancelled: [
    bystander,
    {
      title: `Cancelled: ${title}`,
      ...winter,
      status: 'CANCELLED',
      first: 'This event is cancelled. The pier is gone.',
    },
  ],
  deleted: [bystander],
}

const inShort = ({ title, start, end, status, description }: Seen) => ({
  title,
  start,
  end,
  status,
  first: description.split('\n')[0],
})

describe.each([
  ['vdirsyncer and khal', hasKhal(), withKhal],
  ['Thunderbird', hasThunderbird(), withThunderbird],
] as const)('%s, subscribed all along', (_, installed, subscribeTo) => {
  it.skipIf(!installed)(
    'show an event come, move, become uncertain, be put off, be called off and go',
    async () => {
      const tides = community('2030-01-01T09:00:00Z')
      const folder = newHome()
      const site = await serveSite(folder)
      publish(folder, tides)
      const subscriber = await subscribeTo(`${site.origin}/calendar.ics`)
      try {
        const seen: Record<string, unknown> = {}
        for (const [step, date, text] of steps) {
          tides.change(date, file, text)
          publish(folder, tides)
          await subscriber.refresh()
          seen[step] = (await subscriber.look()).map(inShort)
        }
        expect(seen).toEqual(expected)
      } finally {
        await subscriber.quit()
        await site.close()
      }
    },
    120_000,
  )
})
