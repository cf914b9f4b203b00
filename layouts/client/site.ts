import { offerCopying } from './copy.ts'
import { keepForLater, tellOfCopy } from './offline.ts'
import { takeOutThePast } from './upcoming.ts'
import { tellYahooOwnTime } from './yahoo.ts'

takeOutThePast(document, Date.now())
tellYahooOwnTime(document)
offerCopying(document)
tellOfCopy(document)
keepForLater()
