import { openSearchByKey } from './find.ts'
import { keepForLater } from './offline.ts'
import { markToday } from './today.ts'
import { takeOutThePast } from './upcoming.ts'
import { tellYourTimes } from './your-time.ts'

const MINUTE = 60_000

/** What a page says of today, said anew: a tab may stay open over the end of an event, or over midnight. */
const bringUpToDate = (): void => {
  takeOutThePast(document, Date.now())
  markToday(document, new Date())
}

/** Now and whenever a minute begins: no event ends within one. */
const followTheClock = (): void => {
  bringUpToDate()
  setTimeout(followTheClock, MINUTE - (Date.now() % MINUTE))
}

followTheClock()
// Timers stand still while a laptop sleeps, and in a page that a reader comes back to.
for (const comingBack of ['visibilitychange', 'pageshow', 'focus'])
  addEventListener(comingBack, bringUpToDate)
tellYourTimes(document)
keepForLater()
openSearchByKey(document)
