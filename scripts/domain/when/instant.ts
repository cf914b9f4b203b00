import type { DateTime } from 'luxon'

/** An instant as a machine reads it, in UTC and to the second (RFC 3339): `2020-05-13T13:00:00Z`. */
export const instant = (time: DateTime<true>): string =>
  `${new Date(time.toMillis()).toISOString().slice(0, 19)}Z`
