import { takeOutThePast } from './upcoming.ts'

takeOutThePast(document, Date.now())
