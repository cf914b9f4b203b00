import { describe, expect, it } from 'vitest'
import { YearTable } from '../../layouts/components/YearTable.tsx'
import { yearOverviews } from '../../scripts/calendar/year.ts'
import { days, session } from '../examples.ts'
import { read, readSite } from './markup.ts'

const page = await readSite()
const year = page('/calendar/2030/').one('main')
const month = (name: string) => {
  const found = year.all('table.small-month').find((table) => table.one('caption').text.startsWith(name))
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}
const linksIn = (name: string) =>
  month(name)
    .one('tbody')
    .all('a')
    .map((link) => [link.attribute('href'), link.text])

describe('a year at a glance', () => {
  it('has twelve months, and leads to those with something in them', () => {
    const captions = year.all('table.small-month caption')
    expect(captions.map(({ text, links }) => (links.length > 0 ? links[0] : text))).toEqual([
      'January',
      'February',
      'March',
      ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((number) => `/calendar/2030/${number}/`),
    ])
    expect(year.all('[data-empty]')).toHaveLength(3)
    expect(year.all('.small-month-none').map(({ text }) => text)).toEqual([
      'January: no event',
      'February: no event',
      'March: no event',
    ])
  })

  it('has the whole names of weekdays for those who listen', () => {
    const heads = month('June').all('th')
    expect(heads.map((head) => head.one('.visually-hidden').text)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ])
    for (const head of heads) expect(head.one('[aria-hidden="true"]').text).toHaveLength(1)
  })

  it('has each day of a month once, under its weekday', () => {
    const june = month('June')
    const days = june.all('time').map((time) => time.attribute('datetime'))
    expect(days).toEqual(
      Array.from({ length: 30 }, (_, day) => `2030-06-${String(day + 1).padStart(2, '0')}`),
    )
    const firstWeek = june.one('tbody').all('tr')[0]
    expect(firstWeek?.all('td').map(({ text }) => text.split(' ')[0])).toEqual(['', '', '', '', '', '1', '2'])
  })

  it('leads from a day to its event, and says which that is', () => {
    expect(linksIn('April')).toEqual([['/sessions/low-tide/', '3 April: Low tide']])
    expect(linksIn('June').slice(0, 2)).toEqual([
      ['/sessions/mending-days/', '1 June: Mending days'],
      ['/sessions/mending-days/', '2 June: Mending days'],
    ])
  })

  it('marks days on which nothing takes place after all, and says so', () => {
    expect(linksIn('July')).toEqual([
      ['/sessions/salt-and-rust/', '3 July: Salt and rust (cancelled)'],
      ['/sessions/the-lighthouse/', '10 July: The lighthouse (postponed)'],
      ['/sessions/charting-the-bay/', '31 July: Charting the bay'],
    ])
    expect(
      month('July')
        .all('[data-events="off"]')
        .map(({ text }) => text.slice(0, 2).trim()),
    ).toEqual(['3', '10'])
  })
})

it('a day with several events leads to that day on the page of its month', () => {
  const [early, late] = ['early', 'late'].map((slug) =>
    session(slug, { when: days('2020-05-13', '2020-05-13') }),
  )
  if (!early || !late) throw new Error('There are two.')
  const { months = [] } = yearOverviews([early, late])[0] ?? {}
  const table = read((<YearTable months={months} />).toString())
  const [link] = table.all('td a')
  expect(link?.attribute('href')).toBe('/calendar/2020/05/#part:day-13')
  expect(link?.text).toBe('13 May: Title of early, Title of late')
})

describe('the agenda of a year', () => {
  it('is in the order of time, under its months', () => {
    const sections = year.all('.agenda section')
    expect(sections.map((section) => section.one('h2').text)).toEqual([
      'April 2030',
      'May 2030',
      'June 2030',
      'July 2030',
      'August 2030',
      'September 2030',
      'October 2030',
      'November 2030',
      'December 2030',
    ])
    const titles = year
      .section('July 2030')
      ?.all('h3')
      .map(({ text }) => text)
    expect(titles).toEqual(['Salt and rust', 'The lighthouse', 'Charting the bay'])
    expect(year.section('July 2030')?.one('s').text).toContain('Wednesday 10 July 2030')
  })

  it('leads on to the pages of the months', () => {
    expect(year.section('May 2030')?.links.at(-1)).toBe('/calendar/2030/05/')
  })
})

describe('the page of a year', () => {
  it('says where it is, and leads to the years beside it', () => {
    const trail = page('/calendar/2030/').one('nav[aria-label="Breadcrumb"]')
    expect(trail.all('li').map(({ text }) => text)).toEqual(['Home', 'Calendar', '2030'])
    expect(year.one('nav.pager').links).toEqual(['/calendar/2031/'])
    expect(page('/calendar/2031/').one('nav.pager').links).toEqual(['/calendar/2030/'])
  })

  it('offers a file of the year where something begins in it', () => {
    expect(year.links).toContain('/calendar/2030.ics')
    expect(page('/calendar/2031/').links).not.toContain('/calendar/2031.ics')
    expect(page('/calendar/2031/').section('January 2031')?.one('h3').text).toBe('Watch night')
  })
})
