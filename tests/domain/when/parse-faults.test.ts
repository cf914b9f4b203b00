import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../scripts/domain/problem.ts'
import { parseWhen } from '../../../scripts/domain/when/parse.ts'
import { printWhen } from '../../../scripts/domain/when/print.ts'
import { anyCharacter } from '../../any-character.ts'

const LONDON = 'Europe/London'

const faultOf = (text: string, zone = LONDON): Fault => {
  const result = parseWhen(text, zone)
  if (result.ok) throw new Error(`"${text}" was read as ${printWhen(result.value)}`)
  return result.fault
}

const sentences = (text: string, zone?: string): string => {
  const { what, fix } = faultOf(text, zone)
  return `${what} ${fix}`
}

describe('what is refused, in full sentences', () => {
  test.each([
    [
      'Thursday 17 November 2020',
      'weekday-disagrees',
      '17 November 2020 is a Tuesday, not a Thursday. Write "Tuesday 17 November 2020" or "Thursday 19 November 2020".',
    ],
    [
      'Sat 17 November 2020, 2pm',
      'weekday-disagrees',
      '17 November 2020 is a Tuesday, not a Saturday. Write "Tuesday 17 November 2020" or "Saturday 14 November 2020".',
    ],
    [
      '13 May 2020, 2pm GMT',
      'gmt-in-summer',
      'On 13 May 2020 UK time is BST, not GMT. Write "BST" or "UK time" after the times of that day. If the time is an hour behind UK clocks, write "UTC".',
    ],
    [
      '13 January 2020, 2pm UK time (BST)',
      'bst-in-winter',
      'On 13 January 2020 UK time is GMT, not BST. Write "GMT" or "UK time" after the times of that day.',
    ],
    [
      '13 May 2020, 2pm Paris time (CET)',
      'wrong-zone-letters',
      'On 13 May 2020 Paris time is CEST, not CET. Write "Paris time (CEST)" or "Europe/Paris" after the times of that day.',
    ],
    [
      '13 May, 2pm to 3pm',
      'missing-year',
      'There is no year after "13 May". Add the year after the month, with all four digits.',
    ],
    ['13 May 20, 2pm', 'two-digit-year', 'The year "20" has only two digits. Write "13 May 2020".'],
    [
      '13 May 75',
      'two-digit-year',
      'The year "75" has only two digits. Write "13 May 1975" or "13 May 2075".',
    ],
    [
      '30 February 2020',
      'no-such-day',
      'There is no 30 February 2020: February 2020 has 29 days. Write "29 February 2020" or "1 March 2020".',
    ],
    [
      '42 May 2020',
      'no-such-day',
      'There is no 42 May 2020: May 2020 has 31 days. Write a day from 1 to 31.',
    ],
    [
      '12/11/20',
      'numbers-for-date',
      'The date "12/11/20" can be read in more than one way. Write "12 November 2020" or "11 December 2020".',
    ],
    [
      '12/11/2020, 2pm',
      'numbers-for-date',
      'The date "12/11/2020" can be read in more than one way. Write "12 November 2020" or "11 December 2020".',
    ],
    [
      '13.11.2020',
      'numbers-for-date',
      'The date "13.11.2020" is written in numbers only. Write "13 November 2020".',
    ],
    [
      '13 May 2020, 2 to 3',
      'missing-am-pm',
      '"2 to 3" needs "am" or "pm", or four digits as on the 24-hour clock. Write "2pm to 3pm" or "02:00 to 03:00".',
    ],
    [
      '13 May 2020, 11 to 1',
      'missing-am-pm',
      '"11 to 1" needs "am" or "pm", or four digits as on the 24-hour clock. Write "11pm to 1am" or "11:00 to 13:00".',
    ],
    [
      '13 May 2020, 2pm to 3.30',
      'missing-am-pm',
      '"2pm to 3.30" needs "am" or "pm", or four digits as on the 24-hour clock. Write "2pm to 3.30pm".',
    ],
    [
      '13 May 2020, 9:30 to 14:00',
      'missing-am-pm',
      '"9:30 to 14:00" needs "am" or "pm", or four digits as on the 24-hour clock. Write "09:30 to 14:00".',
    ],
    [
      '13 May 2020, 10.30 to 11.30pm',
      'missing-am-pm',
      '"10.30" may be in the morning or in the evening. Write "10.30pm to 11.30pm" or "10.30am to 11.30pm".',
    ],
    [
      '13 May 2020, 3pm to 2pm',
      'end-before-start',
      'This ends at 2pm, before it starts at 3pm. Write "2pm to 3pm". If it does end on the next day, write "13 May 2020, 3pm to 14 May 2020, 2pm".',
    ],
    [
      '30 December to 2 January 2021',
      'end-before-start',
      'This ends on 2 January 2021, before it starts on 30 December 2021. Write "30 December 2020 to 2 January 2021".',
    ],
    [
      '18 to 17 November 2020',
      'end-before-start',
      'This ends on 17 November 2020, before it starts on 18 November 2020. Write "17 November 2020 to 18 November 2020".',
    ],
    [
      '13 May 2020, 2pm to 14:00',
      'zero-length',
      'This starts and ends at the same time, 2pm. Write when it ends, or only "2pm" if the end is not known.',
    ],
    [
      '29 March 2020, 1.30am',
      'no-such-local-time',
      'There is no 1.30am on Sunday 29 March 2020 in UK time: the clocks go forward past it. Write "12.30am" or "2.30am".',
    ],
    [
      '25 October 2020, 1.30am',
      'local-time-happens-twice',
      'On Sunday 25 October 2020, 1.30am happens twice, because the clocks go back. After the times, write "UK time (BST)" or "UK time (GMT)": the first of these is the earlier.',
    ],
    [
      '25 October 2020, midnight to 1.30am',
      'local-time-happens-twice',
      'On Sunday 25 October 2020, 1.30am happens twice, because the clocks go back. Write "Sunday 25 October 2020, midnight to 1.30am UK time (BST)" or "Saturday 24 October 2020, 11pm to 1.30am UTC": the first of these is the earlier.',
    ],
    [
      '17 to 18 November 2020, 1pm to 4pm',
      'times-over-several-days',
      'These times may hold on each of the days, or for one stretch from the first day to the last. For the same times on each day, write a sitting for each: "17 November 2020, 1pm to 4pm; 18 November 2020, 1pm to 4pm". For one stretch, write "17 November 2020, 1pm to 18 November 2020, 4pm".',
    ],
    [
      '13 May 2020, 2pm EST',
      'unknown-zone',
      '"EST" is not a time zone that we know. Did you mean "America/New_York"?',
    ],
    [
      '13 May 2020, 2pm Pariss time',
      'unknown-zone',
      '"Pariss time" is not a time zone that we know. Did you mean "Paris time"?',
    ],
    [
      '13 May 2020, 2pm XYZT',
      'unknown-zone',
      '"XYZT" is not a time zone that we know. Write "UK time", "UTC", or a name from the IANA list such as "Europe/Paris".',
    ],
    ['13 Novembr 2020', 'unknown-month', '"Novembr" is not the name of a month. Write "November".'],
    [
      'Wedensday 13 May 2020',
      'not-understood',
      'We cannot read this from "Wedensday" on. Did you mean "Wednesday"? A line that we can read is "Wednesday 13 May 2020, 2pm to 3.30pm".',
    ],
    [
      '13 May 2020, 2pm sharp',
      'not-understood',
      'We cannot read this from "sharp" on. Write the date and the times like this: "Wednesday 13 May 2020, 2pm to 3.30pm".',
    ],
    [
      '',
      'empty',
      'There is no date here. Write one such as "Wednesday 13 May 2020, 2pm to 3.30pm", or "to be confirmed", or "not recorded".',
    ],
    [
      '13 May 2020, 2pm to 3pm; 12 May 2020, 2pm to 3pm',
      'sittings-out-of-order',
      'The sitting on 12 May 2020 comes after one that starts later, on 13 May 2020. Write the sittings in the order in which they take place.',
    ],
  ])('%s', (text, code, expected) => {
    expect(faultOf(text).code).toBe(code)
    expect(sentences(text)).toBe(expected)
  })
})

describe('codes, and the place they point at', () => {
  test.each([
    ['   ', 'empty', 0],
    ['13 May 1969', 'year-out-of-range', 0],
    ['13 May 2101', 'year-out-of-range', 0],
    ['13 May 1400', 'year-out-of-range', 0],
    ['Wed 1 January 1970', 'weekday-disagrees', 0],
    ['0 May 2020', 'no-such-day', 0],
    ['31 November 2020', 'no-such-day', 0],
    ['29 February 2021', 'no-such-day', 0],
    ['2020-13-01', 'no-such-month', 0],
    ['2020-02-30', 'no-such-day', 0],
    ['Wednesday 30 February 2020', 'no-such-day', 10],
    ['Monday 17 to Wednesday 18 November 2020', 'weekday-disagrees', 0],
    ['Tuesday 17 to Thursday 18 November 2020', 'weekday-disagrees', 14],
    ['2020-5-3', 'numbers-for-date', 0],
    ['12/11', 'numbers-for-date', 0],
    ['99/99/2020', 'numbers-for-date', 0],
    ['13 May', 'missing-year', 0],
    ['13 May 2pm', 'missing-year', 0],
    ['13 May 14:00', 'missing-year', 0],
    ['13 May 10 to 11am', 'missing-year', 0],
    ["13 May '20", 'two-digit-year', 7],
    ['13 May 20 to 14 May 20', 'two-digit-year', 7],
    ['17 to 18, 2pm', 'missing-month', 6],
    ['13 of May 2020', 'unknown-month', 3],
    ['May 2020', 'missing-day', 0],
    ['2pm to 3pm', 'missing-date', 0],
    ['2pm on 13 May 2020', 'missing-date', 0],
    ['Wednesday 2pm', 'missing-date', 10],
    ['Wednesday', 'unfinished', 9],
    ['13 May 2020,', 'unfinished', 12],
    ['13 May 2020, 2pm to', 'unfinished', 19],
    ['13 May 2020, 2pm;', 'unfinished', 17],
    ['13 May 2020, 2pm to 14 May 2020', 'unfinished', 31],
    ['13 May 2020 - 2pm', 'not-understood', 12],
    ['13 May 2020, 14h', 'not-understood', 15],
    ['13 May 2020, 2.3pm', 'not-understood', 14],
    ['13 May 2020, 1400', 'not-understood', 13],
    ['13 May 2020, 14:00:30', 'not-understood', 18],
    ['2020-05-13T14:00', 'not-understood', 10],
    ['13 May 2020, 2pm to 3pm, 4pm to 5pm', 'not-understood', 25],
    ['13 May 2020, 2pm; lorem', 'not-understood', 18],
    ['13 May 2020 tbc', 'not-understood', 12],
    ['next Wednesday', 'not-understood', 0],
    ['constructor 13 May 2020', 'not-understood', 0],
    ['１３ May 2020', 'not-understood', 0],
    ['13 May 2020, 24:00', 'no-such-time', 13],
    ['13 May 2020, 25:00', 'no-such-time', 13],
    ['13 May 2020, 14:60', 'no-such-time', 13],
    ['13 May 2020, 13pm', 'no-such-time', 13],
    ['13 May 2020, 0am', 'no-such-time', 13],
    ['13 May 2020, 2pm to 25:00', 'no-such-time', 20],
    ['13 May 2020, 2', 'missing-am-pm', 13],
    ['13 May 2020 at 14', 'missing-am-pm', 15],
    ['13 May 2020, 2:30', 'missing-am-pm', 13],
    ['13 May 2020, 0:30', 'missing-am-pm', 13],
    ['13 May 2020, 2 to midnight', 'missing-am-pm', 13],
    ['13 May 2020, 2 to 14 May 2020, 3pm', 'missing-am-pm', 13],
    ['13 May 2020, 2pm to 14 May 2020, 3', 'missing-am-pm', 33],
    ['13 May 2020, 2–2pm', 'zero-length', 13],
    ['13 May 2020, midday to 12pm', 'zero-length', 13],
    ['13 May 2020, 00:00 to 00:00', 'zero-length', 13],
    ['13 May 2020, 2pm to 13 May 2020, 2pm', 'zero-length', 13],
    ['13 May 2020 to 13 May 2020', 'zero-length', 0],
    ['13 May 2020, 2pm to 2.01am; 14 May 2020, 2pm', 'end-before-start', 13],
    ['13 May 2020, 2pm to 1pm', 'end-before-start', 13],
    ['13 May 2020, 2pm to 12 May 2020, 3pm', 'end-before-start', 13],
    ['13 May 2020, 2pm to 13 May 2020, 00:00', 'end-before-start', 13],
    ['13 May 2020, 2pm, UK', 'unknown-zone', 18],
    ['13 May 2020, 2pm Europe/Nowhere', 'unknown-zone', 17],
    ['13 May 2020 UK time', 'zone-without-time', 12],
    ['13 May 2020, 1pm UTC; 14 May 2020, 1pm BST', 'different-zones', 39],
    ['17 November 2020; 18 November 2020', 'several-whole-days', 18],
    ['17 November 2020, 1pm; 18 November 2020', 'sitting-without-times', 23],
    ['13 May 2020, 2pm to 4pm; 13 May 2020, 3pm', 'sittings-overlap', 25],
    ['13 May 2020, 2pm; 13 May 2020, 2pm', 'sittings-overlap', 18],
    ['28 March 2020, 11pm to 1.30am', 'no-such-local-time', 23],
    ['24 October 2020, 2pm; 14 November 2020, 2pm UK time (GMT)', 'gmt-in-summer', 44],
  ])('%s: %s at %i', (text, code, offset) => {
    expect(faultOf(text)).toMatchObject({ code, offset })
  })

  test('a day that the calendar skips', () => {
    expect(faultOf('30 December 2011', 'Pacific/Apia').code).toBe('no-such-local-time')
    expect(faultOf('30 December 2011, 2pm', 'Pacific/Apia').code).toBe('no-such-local-time')
  })

  test.each(['', 'local', 'system', '+03:00', 'UTC+3', 'Europe/Nowhere'])('an event zone of "%s"', (zone) => {
    expect(faultOf('13 May 2020', zone)).toMatchObject({ code: 'unknown-zone', offset: 0 })
  })
})

describe('what to write instead', () => {
  const lines: readonly [string, string?][] = [
    ['Thursday 17 November 2020'],
    ['Wed 1 January 1970'],
    ['13 May 75'],
    ['30 February 2020'],
    ['12/11/20'],
    ['30 December to 2 January 2021'],
    ['25 October 2020, midnight to 1.30am'],
    ['25 October 2020, 1am to 2.15am', 'Europe/Paris'],
    ['17 to 18 November 2020, 1pm to 4pm'],
    ['12 to 11 May 2021'],
  ]
  test.each(lines)('%s: each line offered is one that can be read', (text, zone = LONDON) => {
    const offered = [...faultOf(text, zone).fix.matchAll(/"([^"]*)"/g)].map(([, line = '']) => line)
    expect(offered.length).toBeGreaterThan(0)
    for (const line of offered) expect(parseWhen(line, zone)).toMatchObject({ ok: true })
  })

  test.each([
    '13 May 2020, 2 to 3',
    '13 May 2020, 11 to 1',
    '13 May 2020, 10.30 to 11.30pm',
    '13 May 2020, 14:00pm',
  ])('%s: so is each time offered', (text) => {
    for (const [, times = ''] of faultOf(text).fix.matchAll(/"([^"]*)"/g))
      expect(parseWhen(`13 May 2020, ${times}`, LONDON)).toMatchObject({ ok: true })
  })
})

test('a word that is like none is not taken for a slip of one', () => {
  expect(sentences('Tuxxxay 13 May 2020')).not.toContain('Did you mean')
  expect(sentences('13 Mxxxember 2020')).not.toContain('November')
})

describe('any text at all', () => {
  const isWhole = (sentence: string): boolean => /^["A-Z\d].*[.?]$/s.test(sentence)

  const check = (text: string): void => {
    const result = parseWhen(text, LONDON)
    if (result.ok) {
      expect(parseWhen(printWhen(result.value), LONDON).ok).toBe(true)
      return
    }
    const { what, fix, offset } = result.fault
    expect(isWhole(what), what).toBe(true)
    expect(isWhole(fix), fix).toBe(true)
    expect(offset).toBeGreaterThanOrEqual(0)
    expect(offset).toBeLessThanOrEqual(text.length)
  }

  test('is read or refused, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 600 }), check))
  })

  test('made of pieces of the grammar, too', () => {
    const pieces =
      'Wednesday|Wed|13|31|1st|May|February|2020|20|2101|2020-05-13|12/11/20|,|;|.|:|-|–|to|at|from|2|2pm|14:00|3.30|3.30pm|11|1am|12am|midday|midnight|BST|GMT|UTC|UK time|(BST)|Europe/Paris|Paris time|25 October 2020|29 March 2020|1.30am|tbc|date|\u00a0'
    const words = fc.constantFrom(...pieces.split('|'))
    const glue = fc.constantFrom(' ', ' ', ', ', '')
    const text = fc.array(fc.tuple(words, glue), { maxLength: 14 }).map((parts) => parts.flat().join(''))
    fc.assert(fc.property(text, check), { numRuns: 2000 })
  })

  test('is refused for its length alone where it is long', () => {
    expect(faultOf(`13 May 2020${' '.repeat(490)}`)).toMatchObject({ code: 'too-long', offset: 500 })
    expect(faultOf('1'.repeat(5_000_000)).code).toBe('too-long')
    expect(parseWhen(`13 May 2020${' '.repeat(489)}`, LONDON).ok).toBe(true)
  })

  test.each([
    ' a',
    '1 ',
    '13 ',
    '2pm ',
    '1.1',
    'to ',
    'a time ',
    'a/',
    '13 May 20  ',
    '13 May 2020, 2pm UK time;',
  ])('is read in no time where it repeats "%s"', (piece) => {
    const text = piece.repeat(500).slice(0, 500)
    for (let times = 0; times < 20; times += 1) check(text)
  })
})
