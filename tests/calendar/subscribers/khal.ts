// Somebody who has subscribed with vdirsyncer, which fetches a feed, and looks at it with khal, which shows it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, type Machine, run } from './programs.ts'
import type { Shown } from './shown.ts'

/** vdirsyncer puts ids of its own in the place of UIDs, so khal never sees those. */
export type ShownByKhal = Omit<Shown, 'uid' | 'free'>

const synchronises = (home: string, feed: string): string => `[general]
status_path = "${home}/status/"
[pair calendar]
a = "feed"
b = "local"
collections = null
[storage feed]
type = "http"
url = "${feed}"
[storage local]
type = "filesystem"
path = "${home}/calendar"
fileext = ".ics"
`

const shows = ({ home, zone }: Machine): string => `[calendars]
[[calendar]]
path = ${home}/calendar
[sqlite]
path = ${home}/khal.db
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`

const [betweenFields, betweenEvents] = ['\x1f', '\x1e']
const format = ['title', 'start-long', 'end-long', 'status', 'location', 'url', 'categories', 'description']
  .map((field) => `{${field}}`)
  .join(betweenFields)

const readEvent = (text: string): ShownByKhal => {
  const [title = '', start = '', end, status, location = '', page = '', categories = '', description = ''] =
    text.trimStart().split(betweenFields)
  return {
    title,
    start,
    end,
    status: status?.trim() as Shown['status'], // it is compared with what it should be, whatever it is
    location,
    page,
    categories: categories.split(','),
    description,
  }
}

export const hasKhal = (): boolean =>
  isInstalled('khal', 'khal', '--version') && isInstalled('vdirsyncer', 'vdirsyncer', '--version')

/** Subscribes to the feed at an address. `refresh` fetches it again; `look` lists all that is in the calendar then. */
export const subscribeWithKhal = async (machine: Machine, feed: string) => {
  const { home } = machine
  const [fetching, showing] = [join(home, 'vdirsyncer.conf'), join(home, 'khal.conf')]
  mkdirSync(join(home, 'calendar'))
  writeFileSync(fetching, synchronises(home, feed))
  writeFileSync(showing, shows(machine))
  await run(machine, 'vdirsyncer', '--config', fetching, 'discover')
  return {
    refresh: () => run(machine, 'vdirsyncer', '--config', fetching, 'sync', '--force-delete'),
    look: async (): Promise<readonly ShownByKhal[]> => {
      const list = ['list', '--once', '--day-format', '', '--format', format + betweenEvents]
      const listed = await run(machine, 'khal', '--config', showing, ...list, '2029-01-01', '2032-01-01')
      return listed.split(betweenEvents).slice(0, -1).map(readEvent)
    },
  }
}
