import type { Month } from '../../scripts/domain/when/calendar-day.ts'
import type { WallTime } from '../../scripts/domain/when/print-day.ts'

/** What the reader's own clock and calendar show at an instant. */
export const wallTimeOf = (instant: Date): WallTime => ({
  year: instant.getFullYear(),
  month: (instant.getMonth() + 1) as Month, // 0 to 11
  day: instant.getDate(),
  hour: instant.getHours(),
  minute: instant.getMinutes(),
})
