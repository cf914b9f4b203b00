import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveSite } from '../../../scripts/browser/serve.ts'
import { communityLibrary, now } from '../../outputs/community.ts'
import { newHome } from './programs.ts'
import { comparedFeeds, inOrder, type Shown, shownTo } from './shown.ts'
import { hasThunderbird, startThunderbird } from './thunderbird.ts'

const library = communityLibrary()

/** Where no end is known it ends as it starts (RFC 5545 §3.6.1). */
const asThunderbirdShows = (shown: Shown): Shown => ({ ...shown, end: shown.end ?? shown.start })

describe.skipIf(!hasThunderbird())('Thunderbird, subscribed to the served site', () => {
  let site: ServedSite
  beforeAll(async () => {
    site = await serveSite(inject('fixtureSite'))
  })
  afterAll(() => site.close())

  it.each(['America/New_York', 'Asia/Kolkata'])(
    'shows every event as the site tells it, in %s',
    async (zone) => {
      const thunderbird = await startThunderbird({ home: newHome(), zone })
      try {
        for (const { path, events } of comparedFeeds(library, now)) {
          await thunderbird.refresh(site.origin + path)
          expect(inOrder(await thunderbird.look(site.origin + path))).toEqual(
            inOrder(shownTo(zone, events, library).map(asThunderbirdShows)),
          )
        }
      } finally {
        await thunderbird.quit()
      }
    },
    120_000,
  )
})
