import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { revisionOf, sequenceOf } from '../../scripts/calendar/revision.ts'
import { at, libraryOf, person, question, series, session, site } from '../examples.ts'

const later = at('2020-06-01T10:00', 'UTC')

describe('the revision of an entry', () => {
  const ada = person('ada')
  const how = question('how')
  const tables = series('tables')
  const event = session('talk', { speakers: [ada], questions: [how], series: tables })
  const parts = {
    people: [ada],
    questions: [how],
    series: [tables],
  }
  const changed = <Item extends object>(item: Item): Item => ({ ...item, revised: later })

  it('is that of the event where nothing else is newer', () => {
    expect(revisionOf(event, libraryOf([event], parts))).toEqual(event.revised)
    expect(revisionOf(changed(event), libraryOf([changed(event)]))).toEqual(later)
  })

  it.each([
    ['a speaker', { speakers: [changed(ada)] }],
    ['a question', { questions: [changed(how)] }],
    ['the series', { series: changed(tables) }],
  ])('is that of %s who or that changed since', (_, change) => {
    const told = { ...event, ...change }
    expect(revisionOf(told, libraryOf([told]))).toEqual(later)
  })

  it('is that of any change among the materials, of which one may have been its own', () => {
    expect(revisionOf(event, libraryOf([event], { materialsRevised: later }))).toEqual(later)
  })

  it('is that of the site, which has the zone and the address', () => {
    expect(revisionOf(event, libraryOf([event], { site: changed(site) }))).toEqual(later)
  })
})

describe('the sequence of an entry', () => {
  const seconds = (iso: string): number => sequenceOf(at(iso, 'UTC'))

  it('counts seconds from the beginning of 2020, whatever the zone', () => {
    expect(seconds('2020-01-01T00:00:00')).toBe(0)
    expect(seconds('2020-01-01T00:01:01')).toBe(61)
    expect(sequenceOf(at('2020-01-01T05:31:01', 'Asia/Kolkata'))).toBe(61)
  })

  it('is an INTEGER of iCalendar for sixty years: RFC 5545 §3.3.8', () => {
    expect(seconds('1970-01-01T00:00:00')).toBe(0)
    for (const late of ['2088-01-19T03:14:07', '2088-01-19T03:14:08', '2999-01-01T00:00:00'])
      expect(seconds(late)).toBe(2 ** 31 - 1)
  })

  it('rises with every second and never falls', () => {
    const anySecond = fc.integer({ min: 0, max: 2 ** 31 - 2 })
    fc.assert(
      fc.property(anySecond, (second) => {
        const moment = DateTime.fromSeconds(second + 1_577_836_800) as DateTime<true>
        expect(sequenceOf(moment.plus({ seconds: 1 }))).toBe(sequenceOf(moment) + 1)
      }),
    )
  })
})
