import { isoDate } from '../../scripts/domain/when/calendar-day.ts'
import { clockInDigits } from '../../scripts/domain/when/clock-words.ts'
import { printDay, printTimes } from '../../scripts/domain/when/print-day.ts'
import { wallTimeOf } from './wall-time.ts'

/*
 * Under the time of an event, the same on the reader's own clock, where that shows another. `data-sittings` has the
 * instants as the page tells them, with their offsets: `2030-06-05T18:00+02:00/2030-06-05T19:30+02:00`, one sitting
 * after the other; without an end where none is known.
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
  const instant = new Date(iso)
  const wall = wallTimeOf(instant)
  const day = isoDate(wall)
  const time = `${day}T${clockInDigits(wall.hour * 60 + wall.minute)}`
  return { wall, zone: zoneName(instant), isSameDay: iso.startsWith(day), isSame: iso.startsWith(time) }
}

/** `Your time: 8am to 9.30am (EDT)`, with the day where it is another; nothing where the clock shows the same. */
const yourTime = (written: string): string | undefined => {
  const sittings = written.split(' ').map((sitting) => sitting.split('/').map(readInstant))
  if (sittings.flat().every(({ isSame }) => isSame)) return undefined
  const words = sittings.map(([start, end], at) => {
    if (!start) return ''
    const day = start.isSameDay && sittings.length === 1 ? '' : `${printDay(start.wall)}, `
    const zone = sittings[at + 1]?.[0]?.zone === start.zone ? '' : ` (${start.zone})`
    return day + printTimes({ start: start.wall, end: end?.wall }) + zone
  })
  return `Your time: ${words.join('; ')}`
}

export const tellYourTimes = (root: ParentNode): void => {
  for (const time of root.querySelectorAll<HTMLElement>('[data-sittings]')) {
    const words = yourTime(time.dataset.sittings ?? '')
    if (!words) continue
    const line = document.createElement('span')
    line.className = 'your-time'
    line.textContent = words
    time.after(line)
  }
}
