import { keepForLater, tellOfCopy } from './offline.ts'
import { takeOutThePast } from './upcoming.ts'
import { tellYahooOwnTime } from './yahoo.ts'

takeOutThePast(document, Date.now())
tellYahooOwnTime(document)
tellOfCopy(document)
keepForLater()
