import { describe, expect, test } from 'vitest'
import { parseWhen } from '../../../scripts/domain/when/parse.ts'
import type { When } from '../../../scripts/domain/when/when.ts'

const LONDON = 'Europe/London'

const parsed = (text: string, zone = LONDON): When => {
  const result = parseWhen(text, zone)
  if (!result.ok) throw new Error(`${text}: ${result.fault.what}`)
  return result.value
}

/** `2020-05-13 13:00/14:30`: UTC, the end's date only where it is another. */
const instants = (text: string, zone?: string): readonly string[] => {
  const when = parsed(text, zone)
  if (when.kind !== 'timed') throw new Error(`${text} has no times`)
  return when.sittings.map(({ start, end }) => {
    const [from, to] = [start.toUTC(), end?.toUTC()]
    const day = to && (to.hasSame(from, 'day') ? 'HH:mm' : 'yyyy-MM-dd HH:mm')
    return `${from.toFormat('yyyy-MM-dd HH:mm')}/${day === undefined ? '?' : to?.toFormat(day)}`
  })
}

const AFTERNOON = '2020-05-13 13:00/14:30'

describe('one sitting', () => {
  test.each([
    'Wednesday 13 May 2020, 2pm to 3.30pm',
    'wednesday 13 MAY 2020, 2PM TO 3.30PM',
    'Wednesday, 13 May, 2020, 2pm to 3.30pm',
    'Wednesday 13 May 2020 2pm to 3.30pm',
    '13 May 2020, 2pm to 3.30pm',
    '13 May 2020, 2–3.30pm',
    '13 May 2020, 2-3.30pm',
    '13 May 2020, 2 — 3.30 p.m.',
    '13 May 2020, 2:00pm until 3:30 pm',
    '13 May 2020, 2pm till 15:30',
    '13 May 2020 from 2pm to 3.30pm',
    '13 May 2020, from 2 to 3.30pm',
    '13 May 2020 at 2pm to 3.30pm',
    'Wed 13 May 2020 14:00–15:30',
    'Weds. 13 May 2020, 14.00 to 15.30',
    '2020-05-13 14:00 to 15:30',
    'Wednesday 2020-05-13, 14:00 to 15:30',
    '13th May 2020, 2pm to 3.30pm',
    'May 13, 2020, 2pm to 3.30pm',
    'Wednesday, May 13th 2020, 2pm to 3.30pm',
    '  13\u00a0May\u202f2020,\t2\u00a0pm \u200b to  3.30\u00a0pm\n',
    '13 May 2020, 2pm to 3.30pm UK time',
    '13 May 2020, 2pm to 3.30pm, uk  time',
    '13 May 2020, 2pm to 3.30pm BST',
    '13 May 2020, 2pm to 3.30pm UK time (BST)',
    '13 May 2020, 2pm to 3.30pm Europe/London',
    '13 May 2020, 2pm to 3.30pm London time (BST)',
    '13 May 2020, 2pm to 13 May 2020, 3.30pm',
  ])('%s', (text) => {
    expect(instants(text)).toEqual([AFTERNOON])
    expect(parsed(text)).toMatchObject({ kind: 'timed', zone: LONDON })
  })

  test.each([
    ['13 May 2020, 2pm', '2020-05-13 13:00/?'],
    ['13 May 2020 at 2pm', '2020-05-13 13:00/?'],
    ['1st Sept 2020, 09:05', '2020-09-01 08:05/?'],
    ['2nd Sep. 2020, 9.05am', '2020-09-02 08:05/?'],
    ['29 February 2020, 12.30pm', '2020-02-29 12:30/?'],
    ['30 December 2020, 11pm to 1am', '2020-12-30 23:00/2020-12-31 01:00'],
    ['30 December 2020, 2pm to 2am', '2020-12-30 14:00/2020-12-31 02:00'],
    ['30 December 2020, 22:00 to 01:30', '2020-12-30 22:00/2020-12-31 01:30'],
    ['30 December 2020, 11pm to Friday 1 January 2021, 1am', '2020-12-30 23:00/2021-01-01 01:00'],
    ['30 December 2020, 11pm to 1 January 2021 at 01:00', '2020-12-30 23:00/2021-01-01 01:00'],
    ['31 December 2100, 11pm to 1am', '2100-12-31 23:00/2101-01-01 01:00'],
    ['1 January 1970, 2pm', '1970-01-01 13:00/?'],
  ])('%s', (text, expected) => {
    expect(instants(text)).toEqual([expected])
  })

  test.each([
    ['13 January 2020, midday to 1pm', '2020-01-13 12:00/13:00'],
    ['13 January 2020, noon to 1pm', '2020-01-13 12:00/13:00'],
    ['13 January 2020, 12 noon to 1pm', '2020-01-13 12:00/13:00'],
    ['13 January 2020, 12pm to 1pm', '2020-01-13 12:00/13:00'],
    ['13 January 2020, midnight to 1am', '2020-01-13 00:00/01:00'],
    ['13 January 2020, 12am to 1am', '2020-01-13 00:00/01:00'],
    ['13 January 2020, 7pm to midnight', '2020-01-13 19:00/2020-01-14 00:00'],
    ['13 January 2020, 2am to midnight', '2020-01-13 02:00/2020-01-14 00:00'],
    ['13 January 2020, 2am to 12am', '2020-01-13 02:00/2020-01-14 00:00'],
    ['13 January 2020, 09:00 to 00:00', '2020-01-13 09:00/2020-01-14 00:00'],
    ['13 January 2020, midnight to midnight', '2020-01-13 00:00/2020-01-14 00:00'],
    ['13 January 2020, 7pm to 14 January 2020, midnight', '2020-01-13 19:00/2020-01-15 00:00'],
    ['13 January 2020, 7pm to 14 January 2020, 00:00', '2020-01-13 19:00/2020-01-14 00:00'],
    ['13 January 2020, 7pm to 14 January 2020, 12am', '2020-01-13 19:00/2020-01-14 00:00'],
  ])('midday and midnight: %s', (text, expected) => {
    expect(instants(text)).toEqual([expected])
  })

  test.each([
    ['13 January 2020, 2 to 3.30pm', '2020-01-13 14:00/15:30'],
    ['13 January 2020, 9 to 11am', '2020-01-13 09:00/11:00'],
    ['13 January 2020, 12–1pm', '2020-01-13 12:00/13:00'],
    ['13 January 2020, 11–1pm', '2020-01-13 11:00/13:00'],
    ['13 January 2020, 11.30–1pm', '2020-01-13 11:30/13:00'],
    ['13 January 2020, 10–12pm', '2020-01-13 10:00/12:00'],
    ['13 January 2020, 9–5pm', '2020-01-13 09:00/17:00'],
    ['13 January 2020, 10–1am', '2020-01-13 22:00/2020-01-14 01:00'],
    ['13 January 2020, 11–12am', '2020-01-13 23:00/2020-01-14 00:00'],
    ['13 January 2020, 12.30–1.30pm', '2020-01-13 12:30/13:30'],
    ['13 January 2020, 10.30–11.30am', '2020-01-13 10:30/11:30'],
    ['13 January 2020, 02:00–3pm', '2020-01-13 02:00/15:00'],
  ])('a start without am or pm: %s', (text, expected) => {
    expect(instants(text)).toEqual([expected])
  })
})

test('an end at midnight is where the day is over, even if the clocks jump past midnight', () => {
  expect(instants('3 November 2018, 7pm to midnight', 'America/Sao_Paulo')).toEqual([
    '2018-11-03 22:00/2018-11-04 03:00',
  ])
})

describe('whole days', () => {
  const days = (text: string, zone?: string): readonly (string | null)[] => {
    const when = parsed(text, zone)
    if (when.kind !== 'days') throw new Error(`${text} has times`)
    return [when.first.toISO(), when.last.toISO()]
  }
  const NOVEMBER = ['2020-11-17T00:00:00.000+00:00', '2020-11-18T00:00:00.000+00:00']

  test.each([
    '17 to 18 November 2020',
    '17-18 November 2020',
    '17th – 18th November 2020',
    '17 November to 18 November 2020',
    '17 November 2020 to 18 November 2020',
    'Tuesday 17 to Wednesday 18 November 2020',
    'Tue 17 until Wed 18 Nov 2020',
    'November 17 to November 18, 2020',
    '2020-11-17 to 2020-11-18',
    '2020-11-17 – 2020-11-18',
  ])('%s', (text) => {
    expect(days(text)).toEqual(NOVEMBER)
  })

  test.each([
    ['13 May 2020', ['2020-05-13T00:00:00.000+01:00', '2020-05-13T00:00:00.000+01:00']],
    ['2020-05-13', ['2020-05-13T00:00:00.000+01:00', '2020-05-13T00:00:00.000+01:00']],
    ['17 November to 2 December 2020', ['2020-11-17T00:00:00.000+00:00', '2020-12-02T00:00:00.000+00:00']],
    [
      '30 December 2020 to 2 January 2021',
      ['2020-12-30T00:00:00.000+00:00', '2021-01-02T00:00:00.000+00:00'],
    ],
    ['28 to 29 March 2020', ['2020-03-28T00:00:00.000+00:00', '2020-03-29T00:00:00.000+00:00']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })

  test('start in the zone of the event, and where the clocks jump past midnight, as they stop', () => {
    expect(days('13 May 2020', 'Asia/Kolkata')[0]).toBe('2020-05-13T00:00:00.000+05:30')
    expect(days('4 November 2018', 'America/Sao_Paulo')[0]).toBe('2018-11-04T01:00:00.000-02:00')
  })
})

describe('several sittings', () => {
  const both = ['2020-10-24 12:00/15:00', '2020-11-14 13:00/16:00']

  test.each([
    '24 October 2020, 1pm to 4pm; 14 November 2020, 1pm to 4pm',
    '24 October 2020, 1pm to 4pm;14 November 2020, 1pm to 4pm UK time',
    'Sat 24 Oct 2020, 1-4pm ; Sat 14 Nov 2020, 1-4pm GB',
    '24 October 2020, 1pm to 4pm UK time (BST); 14 November 2020, 1pm to 4pm UK time (GMT)',
    '24 October 2020, 1pm to 4pm BST; 14 November 2020, 1pm to 4pm',
  ])('%s', (text) => {
    expect(instants(text, 'GB')).toEqual(both)
    expect(parsed(text, 'GB')).toMatchObject({ zone: 'GB' })
  })

  test('may follow on each other, and share a day', () => {
    expect(instants('13 May 2020, 10am to 11am; 13 May 2020, 11am to midday; 13 May 2020, 2pm')).toHaveLength(
      3,
    )
  })
})

describe('no date', () => {
  test.each([
    ['not recorded', 'not recorded'],
    ['Date not recorded', 'not recorded'],
    ['to be confirmed', 'to be confirmed'],
    ['Date to be  confirmed', 'to be confirmed'],
    ['TBC', 'to be confirmed'],
    ['date tbc ', 'to be confirmed'],
  ])('%s', (text, reason) => {
    expect(parsed(text)).toEqual({ kind: 'undated', reason })
  })
})

describe('a zone in the words', () => {
  test.each([
    ['13 May 2020, 2pm UK time', 'Europe/Paris', 'Europe/London', '2020-05-13 13:00/?'],
    ['13 May 2020, 2pm BST', 'Europe/Paris', 'Europe/London', '2020-05-13 13:00/?'],
    ['13 January 2020, 2pm GMT', 'Europe/Paris', 'Europe/London', '2020-01-13 14:00/?'],
    ['13 May 2020, 2pm UTC', 'Europe/London', 'UTC', '2020-05-13 14:00/?'],
    ['13 May 2020, 2pm UTC', 'Etc/UTC', 'Etc/UTC', '2020-05-13 14:00/?'],
    ['13 May 2020, 2pm Europe/Paris', 'Europe/London', 'Europe/Paris', '2020-05-13 12:00/?'],
    ['13 May 2020, 2pm europe/paris', 'Europe/London', 'Europe/Paris', '2020-05-13 12:00/?'],
    ['13 May 2020, 2pm Paris time', 'Europe/London', 'Europe/Paris', '2020-05-13 12:00/?'],
    ['13 May 2020, 2pm Paris time (CEST)', 'Europe/London', 'Europe/Paris', '2020-05-13 12:00/?'],
    ['13 May 2020, 2pm new york time', 'Europe/London', 'America/New_York', '2020-05-13 18:00/?'],
    ['13 May 2020, 2pm Asia/Kolkata', 'Europe/London', 'Asia/Kolkata', '2020-05-13 08:30/?'],
    ['13 May 2020, 2pm Kolkata time (UTC+5:30)', 'Europe/London', 'Asia/Kolkata', '2020-05-13 08:30/?'],
    ['13 May 2020, 2pm Kolkata time', 'Asia/Kolkata', 'Asia/Kolkata', '2020-05-13 08:30/?'],
    ['13 May 2020, 2pm', 'America/New_York', 'America/New_York', '2020-05-13 18:00/?'],
    ['13 May 2020, 2pm UK time', 'GB', 'GB', '2020-05-13 13:00/?'],
  ])('%s in %s', (text, eventZone, zone, expected) => {
    expect(instants(text, eventZone)).toEqual([expected])
    const when = parsed(text, eventZone)
    expect(when).toMatchObject({ zone })
    if (when.kind === 'timed') expect(when.sittings[0].start.zoneName).toBe(zone)
  })

  test.each([
    ['25 October 2020, 1.30am UK time (BST)', LONDON, '2020-10-25 00:30/?'],
    ['25 October 2020, 1.30am BST', LONDON, '2020-10-25 00:30/?'],
    ['25 October 2020, 1.30am GMT', LONDON, '2020-10-25 01:30/?'],
    ['25 October 2020, midnight to 1.30am BST', LONDON, '2020-10-24 23:00/2020-10-25 00:30'],
    ['25 October 2020, 2.30am Paris time (CET)', 'Europe/Paris', '2020-10-25 01:30/?'],
    ['5 April 2020, 1.45am Lord Howe time (UTC+10:30)', 'Australia/Lord_Howe', '2020-04-04 15:15/?'],
    ['15 January 1970, 2pm BST', LONDON, '1970-01-15 13:00/?'], // on summer time all year round until 1971
  ])('chooses between two readings: %s', (text, zone, expected) => {
    expect(instants(text, zone)).toEqual([expected])
  })
})

test('instants speak English and are in the zone, whatever the machine is set to', () => {
  const when = parsed('13 May 2020, 2pm', 'Europe/Paris')
  if (when.kind !== 'timed') throw new Error('no times')
  const { start } = when.sittings[0]
  expect(start.locale).toBe('en-GB')
  expect(start.toISO()).toBe('2020-05-13T14:00:00.000+02:00')
})
