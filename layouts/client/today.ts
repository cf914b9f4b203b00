import { isoDate } from '../../scripts/domain/when/calendar-day.ts'
import { wallTimeOf } from './wall-time.ts'

/** Marks the cell of the day that it is for the reader, in every calendar on the page. */
export const markToday = (root: ParentNode, now: Date): void => {
  for (const cell of root.querySelectorAll('td[aria-current]')) cell.removeAttribute('aria-current')
  for (const day of root.querySelectorAll(`td time[datetime="${isoDate(wallTimeOf(now))}"]`))
    day.closest('td')?.setAttribute('aria-current', 'date')
}
