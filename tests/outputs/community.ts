import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { History } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import type { Library } from '../../scripts/domain/library.ts'

export const communityFolder = join(import.meta.dirname, '../fixtures/community')

export const instant = (iso: string): DateTime<true> => {
  const moment = DateTime.fromISO(iso, { setZone: true })
  if (!moment.isValid) throw new Error(`${iso} is no moment.`)
  return moment
}

/** The moment that the made-up community is built for: its events lie around it. */
export const now = instant('2030-06-01T09:00:00Z')

const changed = instant('2030-05-30T12:00:00Z')

/** Every file as changed at one moment, so that no commit to this repository shows in what the tests compare. */
const history: History = {
  reach: 'whole',
  of: () => ({ created: changed, revised: changed, formerly: [] }),
  newestIn: () => changed,
  newest: changed,
}

export const libraryIn = (content: string): Library => {
  const { library, problems } = loadLibrary({ folder: content, history })
  if (!library) throw new Error(JSON.stringify(problems, null, 2))
  return library
}

/** The made-up community, afresh. */
export const communityLibrary = (): Library => libraryIn(communityFolder)

/** The one item of a list with this slug. */
export const named = <Item extends { readonly slug: string }>(items: readonly Item[], slug: string): Item => {
  const item = items.find((one) => one.slug === slug)
  if (!item) throw new Error(`The made-up community has no ${slug}.`)
  return item
}
