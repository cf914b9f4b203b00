import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../scripts/domain/library.ts'
import { communityLibrary } from '../outputs/community.ts'
import { read, readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const page = await readSite()
const main = (path: string) => page(path).one('main')

/** A page as it is without something that the made-up community has. */
const pageWithout = async (parts: Partial<Library>, path: string) => {
  const library = communityLibrary()
  const { site, pages, sessions, spinOffs } = library
  const found = (await allPages(contextOf({ ...library, site, pages, sessions, spinOffs, ...parts }))).find(
    (one) => one.path === path,
  )
  return read(found?.html ?? '').one('main')
}

describe('the thread of a question', () => {
  const steps = main('/questions/what-holds/').all('ol.timeline > li')
  const step = (title: string) => {
    const found = steps.find((one) => one.one('h3').text === title)
    if (!found) throw new Error(`No ${title}.`)
    return found
  }

  it('is one ordered list from the oldest to the newest', () => {
    expect(steps.map((one) => one.one('h3').text)).toEqual([
      'The first meeting',
      'A winter of knots',
      'Low tide',
      'After low tide',
      'The sea wall',
      'Who owns the beach?',
      'Boat trip',
    ])
    expect(main('/questions/what-holds/').text).toContain('on a day that nobody recorded comes first')
  })

  it('says of each step what it is and when, and what is not simply past', () => {
    expect(steps.map((one) => one.all('p.quiet')[0]?.text)).toEqual([
      'Session. Date not recorded',
      'Post. 18 March 2030',
      'Session. Wednesday 3 April 2030, 6pm to 7.30pm Paris time (CEST)',
      'Post. 10 April 2030',
      'Session. Wednesday 1 May 2030, 6pm to 7.30pm Paris time (CEST)',
      'Session. Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST) Upcoming',
      'Spin-off. Date to be confirmed Postponed',
    ])
    expect(step('Who owns the beach?').one('strong').attribute('data-over-at')).toBe('2030-06-05T17:30:00Z')
  })

  it('tells what was learned there, and the materials', () => {
    expect(step('Low tide').one('ul.learning-list').all('li').length).toBe(2)
    expect(step('Low tide').links).toEqual([
      '/sessions/low-tide/',
      '/people/odile-exemple/',
      '/materials/sea-wall-slides/',
      '/materials/tide-tables/',
    ])
    expect(step('The first meeting').text).toContain('Materials: What we said first (notes)')
    expect(step('Who owns the beach?').has('ul')).toBe(false)
  })

  it('names the event in each heading that would be the same, for those who go by headings', () => {
    expect(steps.flatMap((one) => one.all('h4').map(({ text }) => text))).toEqual([
      'What we learned there, at The first meeting',
      'What we learned there, at Low tide',
      'What we learned there, at The sea wall',
    ])
  })

  it('says what the heading is that the question stands under in the list', () => {
    expect(main('/questions/what-holds/').one('.page-head').text).toContain(
      'Listed under: From the first winter',
    )
  })

  it('starts with where it is now, and holds where it will be', () => {
    const standing = main('/questions/what-holds/').one('.standing')
    expect(standing.all('dl').map((one) => one.all('dd').map(({ text }) => text))).toEqual([
      [
        '4 events and 2 posts',
        'The sea wall, Wednesday 1 May 2030',
        'Who owns the beach?, Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)',
      ],
      ['4 events and 2 posts', 'Who owns the beach?, Wednesday 5 June 2030', 'No date is announced'],
    ])
    expect(standing.all('[hidden]').map((one) => one.attribute('data-from'))).toEqual([
      '2030-06-05T17:30:00Z',
    ])
    expect(standing.one('.as-known').text).toBe('As known on Saturday 1 June 2030.')
    expect(standing.one('.as-known').attribute('data-over-at')).toBe('2030-06-05T17:30:00Z')
  })

  it('is honest where nothing worked on it', async () => {
    const question = await pageWithout({ eventsOf: () => [], postsOf: () => [] }, '/questions/who-decides/')
    expect(question.text).toContain('No event and no post has worked on this question yet.')
    expect(
      question
        .one('.standing')
        .all('dd')
        .map(({ text }) => text),
    ).toEqual(['Nothing yet', 'None', 'No date is announced'])
  })
})

describe('the list of questions', () => {
  it('says how often each was worked on, and when', () => {
    const lines = main('/questions/')
      .section('From the first winter')
      ?.all('li')
      .map((one) => one.all('p').map(({ text }) => text))
    expect(lines).toEqual([
      [
        '4 events and 2 posts. Most recent: 1 May 2030. Next: 5 June 2030.',
        '4 events and 2 posts. Most recent: 5 June 2030.',
      ],
      [
        '2 events and 1 post. Most recent: 3 April 2030. Next: 5 June 2030.',
        '2 events and 1 post. Most recent: 5 June 2030.',
      ],
    ])
  })
})

describe('what was learned', () => {
  it('is told by year and event, with its questions', () => {
    const learned = main('/learnings/')
    expect(learned.all('h2').map(({ text }) => text)).toEqual(['By question', '2030', 'Without a date'])
    expect(learned.all('h3').map(({ text }) => text)).toEqual([
      expect.stringContaining('<script>'),
      'The sea wall',
      'Low tide',
      'The first meeting',
    ])
    expect(learned.section('Without a date')?.text).toContain('Session, Date not recorded')
    expect(learned.section('2030')?.links).toContain('/questions/who-decides/')
    expect(learned.section('By question')?.all('li')[1]?.text).toBe(
      'What holds when the water comes? (4 learnings)',
    )
    expect(learned.section('By question')?.links).toContain('/questions/what-holds/#part:thread')
  })

  it('is honest where nothing was written down, and says what one can do', async () => {
    const empty = await pageWithout({ learnings: [], learningsOf: () => [] }, '/learnings/')
    expect(empty.text).toContain('No event has its learnings written up yet.')
    expect(empty.links).toContain('/materials/')
    expect(empty.text).toContain('We would like one sentence for each thing that you learned.')
    expect(empty.links).toContain('mailto:hello@example.org')
    expect(empty.links).toContain('/contribute/')
    expect(empty.links.some((link) => link.endsWith('/content/GUIDE.md#record-what-was-learned'))).toBe(true)
    expect(empty.has('section')).toBe(false)
  })

  it('is a link away from the home page and from every other', () => {
    expect(main('/').section('What we learned lately')?.links).toContain('/learnings/')
    expect(page('/about/').one('footer').links).toContain('/learnings/')
  })
})

describe('an organisation', () => {
  const port = main('/organisations/port-of-nowhere/')

  it('names its people, and apart from them those who were there before', () => {
    const people = (heading: string) =>
      port
        .section(heading)
        ?.all('li')
        .map(({ text }) => text)
    expect(people('Who is from there, or was')).toEqual([
      'Ines Muster — pilot',
      'Odile Exemple — harbour master',
    ])
    expect(people('Who was there before')).toEqual([
      'Tomáš Vzorek — former ferrymanAs told in 2029. This may have changed since.',
    ])
    expect(port.text).toContain('It may have changed since.')
  })

  it('has their events and posts', () => {
    expect(
      port
        .section('Events with these people')
        ?.all('h3')
        .map(({ text }) => text),
    ).toEqual(['Low tide', 'Who owns the beach?', 'At a kitchen table'])
    expect(port.section('Posts by these people')?.links).toEqual(['/posts/after-low-tide/'])
  })

  it('does not say that anybody is there where all were there before', async () => {
    const library = communityLibrary()
    const [tomas] = library.people.filter(({ slug }) => slug === 'tomas-vzorek')
    const only = await pageWithout(
      { peopleOf: () => (tomas ? [tomas] : []) },
      '/organisations/port-of-nowhere/',
    )
    expect(only.section('Who is from there, or was')).toBeUndefined()
    expect(only.one('.page-head__lead').text).toBe(
      'People on this site who were at Port of Nowhere before, and what they did here.',
    )
  })

  it('is listed, and linked where people are told of', () => {
    expect(main('/organisations/').links).toEqual([
      '/organisations/a-b-style-co/',
      '/organisations/port-of-nowhere/',
      '/organisations/sample-daughters/',
    ])
    for (const path of ['/people/', '/people/odile-exemple/', '/sessions/low-tide/'])
      expect(main(path).links).toContain('/organisations/port-of-nowhere/')
    expect(main('/people/').links).toContain('/organisations/')
  })
})

describe('a person', () => {
  it('has events, posts, questions and materials', () => {
    const odile = main('/people/odile-exemple/')
    expect(odile.all('h2').map(({ text }) => text)).toEqual([
      'Events they led or spoke at',
      'Posts they wrote',
      'Questions they worked on',
      'Materials of their events',
      'Follow the events of Odile Exemple',
    ])
    expect(odile.section('Questions they worked on')?.links).toEqual([
      '/questions/what-holds/',
      '/questions/who-decides/',
    ])
  })

  it('is told of honestly without any', () => {
    expect(main('/people/ines-muster/').text).toContain(
      'No event and no post of Ines Muster is recorded here yet.',
    )
  })

  it('of the past is not of the organisation, to a program', () => {
    expect(main('/people/tomas-vzorek/').has('.p-org')).toBe(false)
    expect(main('/people/odile-exemple/').one('.p-org').text).toBe('Port of Nowhere')
  })
})

describe('a long list of people', () => {
  it('goes by letters, each a link away', async () => {
    const [first] = communityLibrary().people
    if (!first) throw new Error('Nobody.')
    const people = Array.from({ length: 31 }, (_, n) => ({
      ...first,
      slug: `p${n}`,
      title: `${n < 30 ? 'A' : 'B'} ${n}`,
    }))
    const list = await pageWithout({ people }, '/people/')
    expect(list.one('nav').links).toEqual(['#part:letter-1', '#part:letter-2'])
    expect(list.section('A')?.all('li').length).toBe(30)
    expect(list.section('B')?.all('li').length).toBe(1)
    const short = await pageWithout({ people: people.slice(1) }, '/people/')
    expect(short.has('nav')).toBe(false)
  })
})

describe('a material', () => {
  it('says which day it was put online, where that is known', () => {
    const day = main('/materials/a-boat-in-an-hour/').one('p.quiet > time')
    expect([day.attribute('datetime'), day.text]).toEqual(['2030-06-01', '1 June 2030'])
    expect(main('/materials/chart-of-the-bay/').text).not.toContain('Published on')
  })
})

describe('the materials', () => {
  const entries = main('/materials/').one('ul.item-list').all('li')

  it('come newest event first, with what they are, where from, with whom and on what', () => {
    expect(entries.map((one) => one.all('a')[0]?.text)).toEqual([
      'Chart of the bay',
      '</title><script>alert(1)</script> & "slides"',
      'A boat in an hour',
      'Needle and twine',
      'Slides and video on the sea wall',
      'Tide tables',
      'What we said first',
    ])
    expect(entries.slice(2, 5).map((one) => one.all('p').map(({ text }) => text))).toEqual([
      ['Video at videos.example.net', 'From Mending days (31 May 2030)'],
      ['Slides at slides.example.net', 'From Loose ends (6 May 2030) and Tight knots (20 May 2030)'],
      [
        'Slides and video at media.example.net',
        'From Low tide (3 April 2030) and The sea wall (1 May 2030), with Odile Exemple, Kabir Sample and Wren Placeholder',
        'On What holds when the water comes? and Who decides what is mended first?',
      ],
    ])
  })

  it('can each be found by every choice that the filter offers', () => {
    const values = main('/materials/')
      .one('form')
      .all('option')
      .flatMap((option) => option.attribute('value') || [])
    expect(values.length).toBeGreaterThan(12)
    const found = entries.map((one) => one.attribute('data-found-by')?.split(' ') ?? [])
    for (const value of values) expect(found.flat()).toContain(value)
  })

  it('are found without a script by kind, event, person and question', () => {
    const find = main('/materials/').section('Find materials')
    expect(find?.all('h3').map(({ text }) => text)).toEqual([
      'By kind',
      'By event',
      'By person',
      'By question',
    ])
    expect(find?.links).toContain('/materials/kind/notes/')
    expect(find?.links).toContain('/people/wren-placeholder/#part:materials')
    expect(find?.links).toContain('/sessions/low-tide/#part:materials')
    expect(find?.text).toContain('Low tide (2 materials) 3 April 2030')
    expect(find?.text).toContain('What holds when the water comes? (3 materials)')
    expect(main('/materials/kind/notes/').all('ul.item-list > li').length).toBe(2)
    expect(page('/people/wren-placeholder/').has('[id="part:materials"]')).toBe(true)
  })

  it('have no filter where there are few', async () => {
    const few = await pageWithout({ materials: communityLibrary().materials.slice(0, 6) }, '/materials/')
    expect(few.has('form')).toBe(false)
  })

  it('have a page each, with where they come from and what else there is', () => {
    const slides = main('/materials/sea-wall-slides/')
    expect(slides.all('h2').map(({ text }) => text)).toEqual([
      'From these events',
      'Who spoke there',
      'Questions worked on there',
      'Other materials on these questions',
    ])
    expect(slides.section('Other materials on these questions')?.links).toEqual([
      '/materials/tide-tables/',
      '/materials/what-we-said-first/',
    ])
    expect(main('/materials/a-boat-in-an-hour/').has('iframe, video')).toBe(false)
  })
})

describe('a series', () => {
  it('says when it last met and meets next', () => {
    const [now] = main('/series/tide-talks/').one('.standing').all('dl')
    expect(now?.all('dd').map(({ text }) => text)).toEqual([
      '4 events',
      'The sea wall, Wednesday 1 May 2030',
      'Who owns the beach?, Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)',
    ])
    expect(main('/series/night-watch/').has('.standing')).toBe(false)
    expect(main('/series/').text).toContain('Most recent: 1 May 2030. Next: 5 June 2030.')
  })

  it('that has met for the last time says so', async () => {
    const context = contextOf(communityLibrary(), DateTime.fromISO('2031-01-01T00:00:00Z') as DateTime<true>)
    const later = (await readSite(context))('/series/tide-talks/').one('main').one('.standing')
    expect(later.all('dl').length).toBe(1)
    expect(later.text).toContain('No date is announced')
  })
})
