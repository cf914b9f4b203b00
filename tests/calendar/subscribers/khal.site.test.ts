import { DateTime } from 'luxon'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveSite } from '../../../scripts/browser/serve.ts'
import { communityLibrary, now } from '../../outputs/community.ts'
import { hasKhal, type ShownByKhal, subscribeWithKhal } from './khal.ts'
import { newHome } from './programs.ts'
import { comparedFeeds, inOrder, type Shown, shownTo } from './shown.ts'

const library = communityLibrary()

/** khal makes an hour of what has no end, where RFC 5545 §3.6.1 says that it ends as it starts. */
const asKhalShows = ({ uid, free, ...shown }: Shown): ShownByKhal => ({
  ...shown,
  end:
    shown.end ??
    DateTime.fromFormat(shown.start, 'yyyy-MM-dd HH:mm').plus({ hours: 1 }).toFormat('yyyy-MM-dd HH:mm'),
})

describe.skipIf(!hasKhal())(
  'vdirsyncer and khal, subscribed to the served site',
  { timeout: 120_000 },
  () => {
    let site: ServedSite
    beforeAll(async () => {
      site = await serveSite(inject('fixtureSite'))
    })
    afterAll(() => site.close())

    for (const { path, events } of comparedFeeds(library, now))
      it.each(['America/New_York', 'Asia/Kolkata'])(
        `show every event in ${path} as the site tells it, in %s`,
        async (zone) => {
          const khal = await subscribeWithKhal({ home: newHome(), zone }, site.origin + path)
          await khal.refresh()
          expect(inOrder(await khal.look())).toEqual(inOrder(shownTo(zone, events, library).map(asKhalShows)))
        },
      )
  },
)
