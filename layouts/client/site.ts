import { openSearchByKey } from './find.ts'
import { keepForLater, tellOfCopy } from './offline.ts'
import { markToday } from './today.ts'
import { takeOutThePast } from './upcoming.ts'
import { tellYourTimes } from './your-time.ts'

/** What a page says of today, said anew: a tab may stay open over the end of an event, or over midnight. */
const bringUpToDate = (): void => {
  takeOutThePast(document, Date.now())
  markToday(document, new Date())
}

bringUpToDate()
document.addEventListener('visibilitychange', bringUpToDate)
setInterval(bringUpToDate, 60_000)
tellYourTimes(document)
tellOfCopy(document)
keepForLater()
openSearchByKey(document)
