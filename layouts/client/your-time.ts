import { isoDate } from '../../scripts/domain/when/calendar-day.ts'
import { clockInDigits } from '../../scripts/domain/when/clock-words.ts'
import { printDay, printTimes } from '../../scripts/domain/when/print-day.ts'
import { wallTimeOf } from './wall-time.ts'

/*
 * By the time of an event, the same on the reader's own clock, where that shows another. `data-sitting` has the instants
 * as the page tells them, with their offsets: `2030-06-05T18:00+02:00/2030-06-05T19:30+02:00`; without an end where none
 * is known.
 */

/** `CEST`, which Britain has letters for, or `EDT`, which America has, or `UTC+5:30`. */
const zoneName = (instant: Date): string => {
  const [offset = '', ...names] = ['en-GB', 'en-US'].map(
    (locale) =>
      new Intl.DateTimeFormat(locale, { timeZoneName: 'short' })
        .formatToParts(instant)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '',
  )
  return [offset, ...names].find((name) => /^[A-Z]+$/.test(name)) ?? offset.replace('GMT', 'UTC')
}

/** An instant as the reader's clock shows it, and whether the page tells the same day, and the same time. */
const readInstant = (iso: string) => {
  const wall = wallTimeOf(new Date(iso))
  const day = isoDate(wall)
  const time = `${day}T${clockInDigits(wall.hour * 60 + wall.minute)}`
  return { wall, isSameDay: iso.startsWith(day), isSame: iso.startsWith(time) }
}

/** `Your time: 8am to 9.30am (EDT)`, with the day where it is another; nothing where the clock shows the same. */
const yourTime = (sitting: string): string => {
  const [from = '', to] = sitting.split('/')
  const start = readInstant(from)
  const end = to ? readInstant(to) : undefined
  if (start.isSame && (end?.isSame ?? true)) return ''
  const day = start.isSameDay ? '' : `${printDay(start.wall)}, `
  return `Your time: ${day}${printTimes({ start: start.wall, end: end?.wall })} (${zoneName(new Date(from))})`
}

export const tellYourTimes = (root: ParentNode): void => {
  for (const line of root.querySelectorAll<HTMLElement>('[data-sitting]'))
    line.textContent = yourTime(line.dataset.sitting ?? '')
}
