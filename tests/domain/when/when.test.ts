import { expect, test } from 'vitest'
import { parseWhen } from '../../../scripts/domain/when/parse.ts'
import { printDay } from '../../../scripts/domain/when/print.ts'
import { type Dated, daysOf, endOf, isDated, startOf } from '../../../scripts/domain/when/when.ts'

const dated = (text: string): Dated => {
  const result = parseWhen(text, 'Europe/London')
  if (!result.ok || !isDated(result.value)) throw new Error(text)
  return result.value
}

test.each([
  ['13 May 2020, 2pm to 3.30pm', '2020-05-13T14:00:00.000+01:00', '2020-05-13T15:30:00.000+01:00'],
  ['13 May 2020, 2pm', '2020-05-13T14:00:00.000+01:00', '2020-05-14T00:00:00.000+01:00'],
  ['24 to 25 October 2020', '2020-10-24T00:00:00.000+01:00', '2020-10-26T00:00:00.000+00:00'],
  [
    '24 October 2020, 2pm; 14 November 2020, 2pm to 3pm',
    '2020-10-24T14:00:00.000+01:00',
    '2020-11-14T15:00:00.000+00:00',
  ],
])('%s: when it starts and when it is over', (text, start, end) => {
  expect(startOf(dated(text)).toISO()).toBe(start)
  expect(endOf(dated(text)).toISO()).toBe(end)
})

test.each([
  ['13 May 2020, 2pm to 3.30pm', ['Wednesday 13 May 2020']],
  ['13 May 2020, 7pm to midnight', ['Wednesday 13 May 2020']],
  ['13 May 2020, 11pm to 1am', ['Wednesday 13 May 2020', 'Thursday 14 May 2020']],
  ['13 May 2020, 10am; 13 May 2020, 2pm', ['Wednesday 13 May 2020']],
  ['24 to 26 October 2020', ['Saturday 24 October 2020', 'Sunday 25 October 2020', 'Monday 26 October 2020']],
])('%s: the days it touches', (text, days) => {
  expect(daysOf(dated(text)).map(printDay)).toEqual(days)
})

test('no date is not dated', () => {
  const result = parseWhen('tbc', 'Europe/London')
  expect(result.ok && isDated(result.value)).toBe(false)
})
