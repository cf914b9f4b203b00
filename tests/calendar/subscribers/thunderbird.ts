// Somebody who has subscribed with Thunderbird. It runs without a window, and is asked what it has in the calendar.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { freePort, marionette } from './marionette.ts'
import { isInstalled, type Machine } from './programs.ts'
import type { Shown } from './shown.ts'

const preferences = (port: number, zone: string): string =>
  Object.entries({
    'marionette.port': port,
    'calendar.timezone.useSystemTimezone': false,
    'calendar.timezone.local': zone,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.shell.checkDefaultClient': false,
    'mailnews.start_page.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')

/** Subscribes where that has not happened, fetches, and waits until everything is there. */
const fetchAgain = `
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs')
  const [url] = args
  const known = () => cal.manager.getCalendars().find(({ uri }) => uri.spec === url)
  if (!known()) cal.manager.registerCalendar(cal.manager.createCalendar('ics', Services.io.newURI(url)))
  const calendar = known()
  await new Promise((loaded, failed) => {
    const nothing = () => {}
    calendar.addObserver({
      QueryInterface: ChromeUtils.generateQI(['calIObserver']),
      onStartBatch: nothing, onEndBatch: nothing, onAddItem: nothing, onModifyItem: nothing, onDeleteItem: nothing,
      onPropertyChanged: nothing, onPropertyDeleting: nothing,
      onError: (_, code, message) => failed(new Error(code + ' ' + message)),
      onLoad() { calendar.removeObserver(this); loaded() },
    })
    calendar.refresh()
  })
`

const listEntries = `
  const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs')
  const [url] = args
  const calendar = cal.manager.getCalendars().find(({ uri }) => uri.spec === url)
  const zone = cal.timezoneService.defaultTimezone
  const two = (number) => String(number).padStart(2, '0')
  const day = ({ year, month, day }) => [year, two(month + 1), two(day)].join('-')
  const clock = (time) => day(time) + ' ' + two(time.hour) + ':' + two(time.minute)
  const shown = (time) => time.isDate ? day(time) : clock(time.getInTimezone(zone))
  const items = await calendar.getItemsAsArray(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null)
  return items.map((item) => ({
    uid: item.id, title: item.title, start: shown(item.startDate), end: shown(item.endDate), status: item.status,
    free: item.getProperty('TRANSP') === 'TRANSPARENT', description: item.getProperty('DESCRIPTION'),
    location: item.getProperty('LOCATION'), page: item.getProperty('URL'), categories: item.getCategories(),
  }))
`

/** Of whole days the last one, as its windows show it. */
const lastDay = (entry: Shown): Shown =>
  entry.start.includes(' ') || entry.end === undefined
    ? entry
    : { ...entry, end: DateTime.fromISO(entry.end).minus({ days: 1 }).toFormat('yyyy-MM-dd') }

const command = 'thunderbird'

export const hasThunderbird = (): boolean => isInstalled('Thunderbird', command, '--version')

/** Starts Thunderbird. `refresh` fetches the feed at an address, subscribing first if need be; `look` lists all that it shows of it then. */
export const startThunderbird = async ({ home, zone }: Machine) => {
  const profile = join(home, 'profile')
  const port = await freePort()
  mkdirSync(profile)
  writeFileSync(join(profile, 'user.js'), preferences(port, zone))
  const options = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ]
  const env = { PATH: process.env.PATH, HOME: home, TZ: zone, MOZ_HEADLESS: '1' }
  const program = spawn(command, options, { env, stdio: 'ignore' })
  const inside = await marionette(port).catch((error: unknown) => {
    program.kill()
    throw error
  })
  return {
    refresh: (feed: string) => inside.run(fetchAgain, feed),
    look: async (feed: string): Promise<readonly Shown[]> =>
      ((await inside.run(listEntries, feed)) as readonly Shown[]).map(lastDay),
    quit: async () => {
      inside.close()
      program.kill()
      await once(program, 'exit')
    },
  }
}
