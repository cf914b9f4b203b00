import { daysBetween, weekdayOf } from './calendar-day.ts'
import { weekdayName } from './calendar-words.ts'
import { printDay, printTimes } from './print-day.ts'
import type { Timed, When, WholeDays } from './when.ts'
import { printZone } from './zone.ts'

export { printDate, printDay, printShortDay, printTimes } from './print-day.ts'
export { printZone } from './zone.ts'

const printSittings = ({ sittings }: Timed): string => {
  const zones = sittings.map(({ start }) => printZone(start))
  const isSame = new Set(zones).size === 1
  return sittings
    .map((sitting, index) => {
      const isLabelled = !isSame || index === sittings.length - 1
      const words = `${printDay(sitting.start)}, ${printTimes(sitting)}`
      return isLabelled ? `${words} ${zones[index]}` : words
    })
    .join('; ')
}

/** `17 to 18 November 2020` shares what both days share; over months or years both are told in full. */
const printDays = ({ first, last }: WholeDays): string => {
  if (daysBetween(first, last) === 0) return printDay(first)
  const isOneMonth = first.year === last.year && first.month === last.month
  const from = isOneMonth ? `${weekdayName(weekdayOf(first))} ${first.day}` : printDay(first)
  return `${from} to ${printDay(last)}`
}

/**
 * When an event takes place, in words that `parseWhen` reads back to the same instants:
 * `Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)`, `Tuesday 17 to Wednesday 18 November 2020`,
 * `Date to be confirmed`. English and the same on every machine. Seconds are not told. The one thing that
 * clock times cannot tell apart is an end in the hour that happens twice, after a start before it.
 */
export const printWhen = (when: When): string => {
  switch (when.kind) {
    case 'timed':
      return printSittings(when)
    case 'days':
      return printDays(when)
    case 'undated':
      return `Date ${when.reason}`
  }
}
