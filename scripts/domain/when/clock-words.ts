/** Clock times are minutes after 00:00; 1440 is midnight at the end of the day, and more is the next day. */
export const MINUTES_A_DAY = 1440

/** An end on the next day goes without its date only this long after the start: "11pm to 1am". */
export const LONGEST_PAST_MIDNIGHT = MINUTES_A_DAY / 2

const two = (number: number): string => String(number).padStart(2, '0')

/** `2pm`, `3.30pm`, `midday`, `midnight`. */
export const clockInWords = (minutes: number): string => {
  const ofDay = minutes % MINUTES_A_DAY
  if (ofDay === 0) return 'midnight'
  if (ofDay === MINUTES_A_DAY / 2) return 'midday'
  const hour = Math.floor(ofDay / 60)
  const minute = ofDay % 60
  return `${hour % 12 || 12}${minute === 0 ? '' : `.${two(minute)}`}${hour < 12 ? 'am' : 'pm'}`
}

/** `14:00`, `15:30`. */
export const clockInDigits = (minutes: number): string => {
  const ofDay = minutes % MINUTES_A_DAY
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}
