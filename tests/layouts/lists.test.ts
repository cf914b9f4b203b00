import { describe, expect, it } from 'vitest'
import { communityLibrary } from '../outputs/community.ts'
import { readSite } from './markup.ts'
import { contextOf } from './pages.ts'

const page = await readSite()

/** The titles under each heading of a list of events. */
const grouped = (path: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    page(path)
      .one('main')
      .all('section')
      .map((section) => [section.one('h2').text, section.all('h3').map(({ text }) => text)]),
  )

describe('lists of events', () => {
  it('go by year, from the newest', () => {
    const sessions = grouped('/sessions/')
    expect(Object.keys(sessions)[0]).toBe('2030')
    expect(sessions['2030']?.[0]).toBe('Watch night')
    expect(sessions['2030']?.at(-1)).toBe('Low tide')
  })

  it('begin with what is to come, the soonest first, where anything is', () => {
    expect(page('/sessions/').one('main').all('h2')[0]?.text).toBe('Upcoming')
    expect(grouped('/sessions/').Upcoming?.slice(0, 2)).toEqual(['Mending days', 'Who owns the beach?'])
    expect(grouped('/spin-offs/')).not.toHaveProperty('Upcoming')
  })

  it('end with what has no date, and call it what it is', () => {
    const undated = (path: string) => {
      const { '2030': _, Upcoming: __, ...others } = grouped(path)
      return others
    }
    expect(undated('/sessions/')).toEqual({
      'Date to be confirmed': ['The lighthouse'],
      'Date not recorded': ['The first meeting'],
    })
    expect(undated('/spin-offs/')).toEqual({
      'Date to be confirmed': ['Boat trip'],
      'Date not recorded': ['At a kitchen table'],
    })
  })

  it('mark what is over, cancelled, postponed or not sure', () => {
    const card = (title: string) => {
      const found = page('/sessions/')
        .all('article.event-card')
        .find((one) => one.one('h3').text === title)
      const words = ['.p-category', '.status-tag'].flatMap((one) => found?.all(one) ?? [])
      return [found?.attribute('data-past') !== undefined, words.map(({ text }) => text).join(' ')]
    }
    expect(card('Low tide')).toEqual([true, 'Session'])
    expect(card('Mending days')).toEqual([false, 'Session'])
    expect(card('Salt and rust')).toEqual([false, 'Session Cancelled'])
    expect(card('The lighthouse')).toEqual([false, 'Session Postponed'])
    expect(card('Charting the bay')).toEqual([false, 'Session To be confirmed'])
    expect(card('The first meeting')).toEqual([false, 'Session'])
  })
})

describe('lists of other things', () => {
  it('of questions go by where they come from', () => {
    const sections = page('/questions/').one('main').all('section')
    expect(sections.map((section) => [section.one('h2').text, section.all('li').length])).toEqual([
      ['Odd <b>ones</b> & "others"', 1],
      ['From the first winter', 2],
    ])
  })

  it('of materials say what each contains', () => {
    const words = page('/sessions/low-tide/').section('Materials')?.text
    expect(words).toContain('Slides and video at media.example.net.')
    expect(words).toContain('Notes on this site (text, 101 bytes). A text file that is kept on this site.')
  })

  it('of the journey keep its order', () => {
    const stages = page('/journey/').one('main').one('ol').all('h2')
    expect(stages.flatMap(({ links }) => links)).toEqual([
      '/journey/flood/',
      '/journey/mending/',
      '/journey/asking/',
    ])
  })

  it('of the journey end with what the editors say of its stages, once', async () => {
    const library = communityLibrary()
    const note = { html: 'Split by <em>us</em>.', text: 'Split by us.', headings: [] }
    const noted = { ...library, stages: library.stages.map((stage) => ({ ...stage, note })) }
    const main = (await readSite(contextOf(noted)))('/journey/').one('main')
    expect(main.one('.editorial-note').text).toBe('Editorial note.Split by us.')
    expect(page('/journey/').one('main').has('.editorial-note')).toBe(false)
  })

  it('of the journey tell what took place on each stage, and when', () => {
    expect(
      page('/journey/')
        .one('main')
        .one('ol')
        .all('ul')
        .map((events) => events.all('li').map(({ text }) => text)),
    ).toEqual([
      [
        'Low tide, Wednesday 3 April 2030, 6pm to 7.30pm Paris time (CEST)',
        'The sea wall, Wednesday 1 May 2030, 6pm to 7.30pm Paris time (CEST)',
        'Mending days, Friday 31 May 2030 to Sunday 2 June 2030',
      ],
      ['Who owns the beach?, Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)'],
    ])
  })

  it('of series are honest about one that never met', () => {
    expect(page('/series/night-watch/').one('main').text).toContain('No date of this series is recorded.')
    expect(page('/series/night-watch/').section('Subscribe to this series')).toBeUndefined()
    expect(page('/series/tide-talks/').section('Subscribe to this series')).toBeDefined()
    expect(page('/series/tide-talks/').one('main').text).toContain('Planned: every week on Wednesday')
    expect(page('/series/tide-talks/').text).toContain('https://example.org/between/series/tide-talks.ics')
  })
})

describe('a material', () => {
  it('says where it is to be had', () => {
    const button = (path: string) => page(path).one('main').one('a.button')
    expect(button('/materials/sea-wall-slides/').text).toBe('Slides and video at media.example.net')
    expect(button('/materials/sea-wall-slides/').attribute('href')).toBe(
      'https://media.example.net/sea-wall?lang=en&hd=1',
    )
    expect(button('/materials/tide-tables/').text).toBe('Notes on this site (text, 101 bytes)')
    expect(button('/materials/tide-tables/').attribute('rel')).toBeUndefined()
    expect(button('/materials/hostile/').attribute('href')).toBe('/files/materials/opening%20hours.txt')
  })
})

describe('an imported post', () => {
  const post = page('/posts/what-the-harbour-taught-us/').one('main')

  it('has its title once, and neither tracking nor web mail', () => {
    expect(post.one('h1').text).toBe('What the harbour taught us — a year of mending')
    expect(post.one('.prose').text).not.toContain('a year of mending')
    expect(post.has('img')).toBe(false)
    expect(post.links).toContain('mailto:hello@example.org')
    expect(post.links.join(' ')).not.toMatch(/mail\.google|utm_|source=|_\/stat/)
    expect(post.links).toContain('https://papers.example.net/harbour/?page=2')
  })

  it('has its date, no number for an author, and its photo as a link with its credit', () => {
    expect(post.one('time').text).toBe('20 November 2029')
    expect(post.text).not.toContain('200145')
    expect(post.one('figure').links[0]).toBe('https://cdn-images.example.net/max/799/0*harbour.jpg')
    expect(post.one('figcaption').text).toContain('Photo by nobody')
  })

  it('keeps its curly quotes and its line breaks', () => {
    expect(post.one('.prose').text).toContain('We’ve mended for a year — and ‘nothing’ is finished.')
    expect(post.all('br').length).toBeGreaterThan(2)
  })
})
