import { join } from 'node:path'
import { DateTime } from 'luxon'
import { describe, expect, inject, it } from 'vitest'
import { communityLibrary, now } from '../../outputs/community.ts'
import { calcurseShows, hasCalcurse, type ShownByCalcurse } from './calcurse.ts'
import { newHome } from './programs.ts'
import { comparedFeeds, inOrder, type Shown, shownTo } from './shown.ts'

const library = communityLibrary()

const daysFrom = (first: string, last: string): readonly string[] => {
  const start = DateTime.fromISO(first)
  const length = DateTime.fromISO(last).diff(start, 'days').days + 1
  return Array.from({ length }, (_, day) => start.plus({ days: day }).toFormat('yyyy-MM-dd'))
}

/** Each of several whole days has its own entry; a sitting is listed on both days when it runs over midnight. */
const asCalcurseShows = ({
  title,
  start,
  end = start,
  description,
  location,
}: Shown): readonly ShownByCalcurse[] => {
  const entry = { title, description, location }
  if (!start.includes(' '))
    return daysFrom(start, end).map((day) => ({ ...entry, start: day, end: undefined }))
  return daysFrom(start.slice(0, 10), end.slice(0, 10)).map(() => ({ ...entry, start, end }))
}

describe.skipIf(!hasCalcurse())('calcurse', () => {
  for (const { path, events } of comparedFeeds(library, now))
    it.each(['America/New_York', 'Asia/Kolkata', 'Europe/Paris'])(
      `shows every event in ${path} as the site tells it, in %s`,
      async (zone) => {
        const shown = await calcurseShows({ home: newHome(), zone }, join(inject('fixtureSite'), path))
        expect(inOrder(shown)).toEqual(inOrder(shownTo(zone, events, library).flatMap(asCalcurseShows)))
      },
    )
})
