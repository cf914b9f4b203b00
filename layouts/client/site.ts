import { keepForLater, tellOfCopy } from './offline.ts'
import { takeOutThePast } from './upcoming.ts'

takeOutThePast(document, Date.now())
tellOfCopy(document)
keepForLater()
