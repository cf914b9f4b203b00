import { describe, expect, it } from 'vitest'
import { MonthTable } from '../../layouts/components/MonthTable.tsx'
import { monthGrid } from '../../scripts/calendar/month.ts'
import { libraryOf, session, sitting, timed } from '../examples.ts'
import { read, readSite } from './markup.ts'
import { contextOf } from './pages.ts'

const context = contextOf()
const { events } = context.library
const tableOf = (year: number, month: number) =>
  read((<MonthTable grid={monthGrid(year, month, events)} context={context} />).toString())

/** What stands in the cell of a day. */
const onDay = (table: ReturnType<typeof tableOf>, date: string): readonly string[] => {
  const cell = table.all('td').find((one) => one.one('time').attribute('datetime') === date)
  return cell?.all('li').map(({ text }) => text) ?? ['no such day']
}

describe('a month', () => {
  const june = tableOf(2030, 6)

  it('has weeks of seven days from Monday under their names', () => {
    expect(june.one('caption').text).toBe('June 2030')
    const heads = june.all('th[scope="col"]').map(({ text }) => text)
    expect(heads).toEqual(['Week', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    const days = june.all('td').map((cell) => cell.one('time').attribute('datetime'))
    expect([days[0], days.at(-1), days.length]).toEqual(['2030-05-27', '2030-06-30', 35])
  })

  it('names each day in full for those who do not see the table', () => {
    const names = new Map(
      june.all('time').map((time) => [time.attribute('datetime'), time.text.replace(/\s+/g, ' ')]),
    )
    expect(names.get('2030-05-27')).toBe('Monday 27 May')
    expect(names.get('2030-06-05')).toBe('Wednesday 5 June')
    expect(names.get('2030-06-30')).toBe('Sunday 30 June')
  })

  it('marks the days of other months, and those with an event', () => {
    const marked = june.all('td').filter((cell) => cell.attribute('class')?.includes('month__day--other'))
    expect(marked).toHaveLength(5)
    for (const cell of june.all('td'))
      expect(cell.has('li')).toBe(cell.attribute('data-events') !== undefined)
  })

  it('tells title and times, and links to the event', () => {
    expect(onDay(june, '2030-06-05')).toEqual(['Who owns the beach? 6pm to 7.30pm'])
    expect(onDay(june, '2030-06-20')).toEqual(['Until the light goes 6pm'])
    expect(june.links).toContain('/sessions/who-owns-the-beach/')
  })

  it('has whole days on each of them, and says which of them it is', () => {
    expect(onDay(june, '2030-05-31')).toEqual(['Mending days from Friday'])
    expect(onDay(june, '2030-06-01')).toEqual(['Mending days continues'])
    expect(onDay(june, '2030-06-02')).toEqual(['Mending days ends this day'])
    expect(onDay(june, '2030-06-03')).toEqual([])
  })

  it('has a moved event on its new day alone', () => {
    expect(onDay(june, '2030-06-11')).toEqual([])
    expect(onDay(june, '2030-06-12')).toEqual(['A walk along the pier 10am to 11am'])
  })

  it('says what will not take place, or may not', () => {
    const july = tableOf(2030, 7)
    expect(onDay(july, '2030-07-03')).toEqual(['Salt and rust 6pm to 7.30pm Cancelled'])
    expect(onDay(july, '2030-07-31')).toEqual(['Charting the bay 6pm to 7.30pm To be confirmed'])
    // Nobody knows the new day: the old one says that it is off.
    expect(onDay(july, '2030-07-10')).toEqual(['The lighthouse 6pm to 7.30pm Postponed'])
  })

  it('numbers its weeks, and names their days for those who do not see the table', () => {
    expect(
      tableOf(2030, 8)
        .all('th[scope="row"]')
        .map(({ text }) => text),
    ).toEqual([
      'Week 31, 29 July to 4 August',
      'Week 32, 5 August to 11 August',
      'Week 33, 12 August to 18 August',
      'Week 34, 19 August to 25 August',
      'Week 35, 26 August to 1 September',
    ])
  })

  it('says which weeks a series has off, and who is to meet in them', () => {
    const rows = tableOf(2030, 5).all('tr[data-off]')
    expect(rows.map((row) => row.one('th').text)).toEqual([
      'Week 20, 13 May to 19 MayOff week of Net mending, planned for Night <watch> & "friends"',
      'Week 22, 27 May to 2 JuneExpected off week of Net mending, planned for Night <watch> & "friends"',
    ])
    expect(rows[0]?.one('th').links).toEqual(['/series/net-mending/', '/series/night-watch/'])
    expect(tableOf(2030, 4).has('tr[data-off]')).toBe(false)
  })

  it('draws what lasts several days as one', () => {
    const spans = june.all('li[data-span]').map((item) => [item.attribute('data-span'), item.one('a').text])
    expect(spans).toEqual([
      ['first', 'Mending days'],
      ['middle', 'Mending days'],
      ['last', 'Mending days'],
    ])
    const night = tableOf(2031, 1).one('td[data-events] li[data-span="last"]')
    expect(night.text).toBe('Watch night until 1am')
  })

  it('can be linked to at each day with something on', () => {
    const anchors = june.all('td[id]').map((cell) => cell.attribute('id'))
    expect(anchors.slice(0, 3)).toEqual(['part:day-1', 'part:day-2', 'part:day-5'])
    expect(anchors).toHaveLength(june.all('td[data-events]').length - 1) // 31 May is of another month
  })

  it('has a long sitting on each of its days, and names its zone', () => {
    const long = session('long', {
      when: timed(sitting('2020-05-13T10:00', '2020-05-15T16:00', 'Asia/Kolkata')),
    })
    const table = read(
      (<MonthTable grid={monthGrid(2020, 5, [long])} context={contextOf(libraryOf([long]))} />).toString(),
    )
    expect(
      ['2020-05-13', '2020-05-14', '2020-05-15', '2020-05-16'].map((date) => onDay(table, date)),
    ).toEqual([
      ['Title of long 10am to Friday 15 May 2020, 4pm Kolkata time (UTC+5:30)'],
      ['Title of long continues Kolkata time (UTC+5:30)'],
      ['Title of long until 4pm Kolkata time (UTC+5:30)'],
      [],
    ])
  })

  it('ends a night at midnight on its first day', () => {
    const nights = session('nights', {
      when: timed(
        sitting('2020-05-13T22:00', '2020-05-14T00:00'),
        sitting('2020-05-14T22:00', '2020-05-15T00:00'),
      ),
    })
    const table = read(
      (
        <MonthTable grid={monthGrid(2020, 5, [nights])} context={contextOf(libraryOf([nights]))} />
      ).toString(),
    )
    expect(onDay(table, '2020-05-14')).toEqual(['Title of nights 10pm to midnight'])
    expect(onDay(table, '2020-05-15')).toEqual([])
  })

  it('has each sitting on its own day', () => {
    expect(onDay(tableOf(2030, 9), '2030-09-18')).toEqual(['Three evenings of nets 6pm to 8pm'])
    expect(onDay(tableOf(2030, 10), '2030-10-01')).toEqual(['Three evenings of nets 5pm to 9pm'])
  })

  it('has a night on both of its days', () => {
    expect(onDay(tableOf(2030, 12), '2030-12-31')).toEqual(['Watch night 11pm to 1am'])
    expect(onDay(tableOf(2031, 1), '2031-01-01')).toEqual(['Watch night until 1am'])
  })
})

describe('the pages of the months', async () => {
  const page = await readSite()

  it('lead from one month with an event to the next', () => {
    const ways = (path: string) => page(path).one('nav.pager').links
    expect(ways('/calendar/2030/04/')).toEqual(['/calendar/2030/05/'])
    expect(ways('/calendar/2030/12/')).toEqual(['/calendar/2030/11/', '/calendar/2031/01/'])
    expect(ways('/calendar/2031/01/')).toEqual(['/calendar/2030/12/'])
  })

  it('say where they are', () => {
    const trail = page('/calendar/2030/06/').one('nav[aria-label="Breadcrumb"]')
    expect(trail.all('li').map(({ text }) => text)).toEqual(['Home', 'Calendar', '2030', 'June 2030'])
    expect(trail.links).toEqual(['/', '/calendar/', '/calendar/2030/'])
    expect(trail.one('[aria-current="page"]').text).toBe('June 2030')
  })

  it('are all linked from the calendar', () => {
    const months = page('/calendar/').one('dl.month-list')
    expect(months.links).toHaveLength(2 + 10)
    expect(months.links.slice(0, 3)).toEqual(['/calendar/2030/', '/calendar/2030/04/', '/calendar/2030/05/'])
    expect(months.text).toContain('January 2031')
  })
})
