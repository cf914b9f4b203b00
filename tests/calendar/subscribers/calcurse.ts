// Somebody who imports a feed into calcurse and looks at what is in it then.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, type Machine, run } from './programs.ts'
import type { Shown } from './shown.ts'

/** What calcurse shows on one day. It knows neither UIDs nor statuses; the place stands below the description. */
export type ShownByCalcurse = Pick<Shown, 'title' | 'start' | 'end' | 'description' | 'location'>

const [dayMark, entryMark, fieldMark] = ['\x1d', '\x1e', '\x1f']
const clock = '%Y-%m-%d %H:%M'
const timesAndWords = `${entryMark}%(start:${clock})${fieldMark}%(end:${clock})${fieldMark}%m${fieldMark}%N`
const words = `${entryMark}${fieldMark}${fieldMark}%m${fieldMark}%N`

const readEntry = (day: string, text: string): ShownByCalcurse => {
  const [start, end, title = '', note = ''] = text.split(fieldMark)
  // A note is set in by a tab, and says below a line what calcurse has no field for.
  const [description = '', more = ''] = note.replace(/^\t/gm, '').trim().split('\n-- \n')
  const location = /^Location: (.*)$/m.exec(more)?.[1] ?? ''
  return { title, start: start || day, end: end || undefined, description, location }
}

const readDay = (text: string): readonly ShownByCalcurse[] => {
  const [day = '', ...entries] = text.split(entryMark)
  return entries.map((entry) => readEntry(day.slice(0, 'yyyy-mm-dd'.length), entry))
}

export const hasCalcurse = (): boolean => isInstalled('calcurse', 'calcurse', '--version')

/** What calcurse shows of a calendar file, day by day: what goes on for several days is there on each of them. */
export const calcurseShows = async (machine: Machine, file: string): Promise<readonly ShownByCalcurse[]> => {
  const folder = join(machine.home, 'calcurse')
  mkdirSync(folder)
  await run(machine, 'calcurse', '-D', folder, '-i', file)
  const days = [
    '--input-datefmt',
    '4',
    '--output-datefmt',
    `${dayMark}%Y-%m-%d`,
    '--from',
    '2029-01-01',
    '--days',
    '1095',
  ]
  const formats = ['--format-apt', timesAndWords, '--format-event', words, '--format-recur-event', words]
  const listed = await run(machine, 'calcurse', '-D', folder, '-Q', ...days, ...formats)
  return listed.split(dayMark).flatMap(readDay)
}
