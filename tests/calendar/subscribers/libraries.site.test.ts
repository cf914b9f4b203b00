import { join } from 'node:path'
import { DateTime } from 'luxon'
import { describe, expect, inject, it } from 'vitest'
import { communityLibrary, now } from '../../outputs/community.ts'
import { isInstalled, newHome, python, run } from './programs.ts'
import { comparedFeeds, type Shown, shownTo } from './shown.ts'

const library = communityLibrary()

/** A file ends whole days with the day after the last (RFC 5545 §3.6.1). */
const asInFile = ({ start, end, ...more }: Shown) => ({
  ...more,
  start,
  end: (end && !start.includes(' ') ? DateTime.fromISO(end).plus({ days: 1 }).toISODate() : end) ?? null,
})

describe.each([
  ['icalendar', 'import icalendar'],
  ['vobject', 'import vobject'],
  ['libical', 'import gi; gi.require_version("ICalGLib", "3.0"); from gi.repository import ICalGLib'],
])('%s', (name, trial) => {
  const test = it.skipIf(!isInstalled(name, python, '-c', trial))
  for (const { path, events } of comparedFeeds(library, now))
    test.each(['America/New_York', 'Asia/Kolkata'])(
      `reads every event in ${path} as the site tells it, in %s`,
      async (zone) => {
        const program = join(import.meta.dirname, `with-${name}.py`)
        const machine = { home: newHome(), zone: 'Pacific/Kiritimati' }
        const printed = await run(machine, python, program, join(inject('fixtureSite'), path), zone)
        expect(JSON.parse(printed)).toEqual(shownTo(zone, events, library).map(asInFile))
      },
    )
})
