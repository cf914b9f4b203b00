import { describe, expect, it } from 'vitest'
import { communityLibrary, instant } from '../outputs/community.ts'
import { readSite } from './markup.ts'
import { allPages, contextOf } from './pages.ts'

const page = await readSite()
const later = await readSite(contextOf(communityLibrary(), instant('2031-06-01T09:00:00Z')))

const facts = (path: string): Readonly<Record<string, string>> => {
  const lists = page(path).all('dl.facts')
  const values = lists.flatMap((list) => list.all('dd')).map(({ text }) => text)
  return Object.fromEntries(
    lists.flatMap((list) => list.all('dt')).map(({ text }, at) => [text, values[at] ?? '']),
  )
}
const signUp = (path: string, site = page) => site(path).one('section.sign-up')
const calendar = (path: string, site = page) => site(path).one('section.add-to-calendar')

describe('what one wants to know first', () => {
  it.each([
    ['/sessions/low-tide/', 'Wednesday 3 April 2030, 6pm to 7.30pm Paris time (CEST)'],
    ['/sessions/until-the-light-goes/', 'Thursday 20 June 2030, 6pm Paris time (CEST)'],
    ['/sessions/mending-days/', 'Friday 31 May 2030 to Sunday 2 June 2030'],
    ['/sessions/monsoon-call/', 'Wednesday 14 August 2030, 4.30pm to 6pm Kolkata time (UTC+5:30)'],
    ['/sessions/watch-night/', 'Tuesday 31 December 2030, 11pm to 1am Paris time (CET)'],
    [
      '/sessions/three-evenings-of-nets/',
      'Tuesday 17 September 2030, 6pm to 8pm Paris time (CEST) Wednesday 18 September 2030, 6pm to 8pm Paris time (CEST) Tuesday 1 October 2030, 5pm to 9pm Paris time (CEST)',
    ],
    ['/sessions/first-meeting/', 'Date not recorded'],
    ['/spin-offs/boat-trip/', 'Date to be confirmed'],
  ])('%s tells when it is', (path, when) => {
    expect(facts(path).When).toBe(when)
  })

  it('gives machines the instant in UTC, or the day', () => {
    const datetime = (path: string) => page(path).one('.beside__facts dl').one('time').attribute('datetime')
    expect(datetime('/sessions/low-tide/')).toBe('2030-04-03T16:00Z')
    expect(datetime('/sessions/monsoon-call/')).toBe('2030-08-14T11:00Z')
    expect(datetime('/sessions/mending-days/')).toBe('2030-05-31')
    expect(page('/spin-offs/boat-trip/').one('.beside__facts dl').has('time')).toBe(false)
  })

  it('names the speakers with their role and organisation', () => {
    const speakers = page('/sessions/low-tide/').one('.beside__facts dl').all('.p-attendee')
    expect(speakers.map(({ text }) => text)).toEqual([
      'Odile Exemple — harbour master, Port of Nowhere',
      'Kabir Sample — Sample & Daughters',
    ])
    expect(facts('/sessions/walk-along-the-pier/').With).toBe('Noor Specimen')
    expect(facts('/sessions/mending-days/')).not.toHaveProperty('With')
  })

  it('says where it is, and nothing where nobody recorded when', () => {
    expect(facts('/sessions/low-tide/').Where).toBe('Online')
    expect(facts('/spin-offs/boat-trip/').Where).toContain('Online')
    for (const path of ['/sessions/first-meeting/', '/spin-offs/kitchen-table/']) {
      expect(facts(path).When).toBe('Date not recorded')
      expect(facts(path)).not.toHaveProperty('Where')
    }
  })

  it('names the series and the stages of the journey', () => {
    expect(facts('/sessions/low-tide/')).toMatchObject({
      Series: 'Tide talks, 1st meeting',
      Journey: 'Mending',
    })
    expect(facts('/spin-offs/kitchen-table/')).not.toHaveProperty('Series')
  })
})

describe('the place of an event in its series', () => {
  it.each([
    ['/sessions/the-sea-wall/', 'Tide talks, 2nd meeting'],
    ['/sessions/who-owns-the-beach/', 'Tide talks, 3rd meeting'],
    ['/sessions/salt-and-rust/', 'Tide talks'], // cancelled: the next one takes its place
    ['/sessions/charting-the-bay/', 'Tide talks, 4th meeting'],
    ['/sessions/torn-nets/', 'Net mending'],
  ])('%s', (path, words) => {
    expect(facts(path).Series).toBe(words)
    expect(page(path).one('dl.facts--more').links).toContain(
      words.startsWith('Tide') ? '/series/tide-talks/' : '/series/net-mending/',
    )
  })
})

describe('the instants for the reader’s own clock', () => {
  const sittings = (path: string) =>
    page(path)
      .one('.beside__facts dl')
      .all('.your-time')
      .map((time) => time.attribute('data-sitting'))

  it('are told with the offset of the event', () => {
    expect(sittings('/sessions/who-owns-the-beach/')).toEqual([
      '2030-06-05T18:00+02:00/2030-06-05T19:30+02:00',
    ])
    expect(sittings('/sessions/monsoon-call/')).toEqual(['2030-08-14T16:30+05:30/2030-08-14T18:00+05:30'])
    expect(sittings('/sessions/watch-night/')).toEqual(['2030-12-31T23:00+01:00/2031-01-01T01:00+01:00'])
  })

  it('are those of each sitting, and have no end where none is known', () => {
    expect(sittings('/sessions/three-evenings-of-nets/')).toEqual([
      '2030-09-17T18:00+02:00/2030-09-17T20:00+02:00',
      '2030-09-18T18:00+02:00/2030-09-18T20:00+02:00',
      '2030-10-01T17:00+02:00/2030-10-01T21:00+02:00',
    ])
    expect(sittings('/sessions/until-the-light-goes/')).toEqual(['2030-06-20T18:00+02:00'])
  })

  it.each([
    ['whole days', '/sessions/mending-days/'],
    ['no date', '/spin-offs/boat-trip/'],
    ['past', '/sessions/low-tide/'],
    ['cancelled', '/sessions/salt-and-rust/'],
  ])('are none for what is %s', (_, path) => {
    expect(sittings(path)).toEqual([])
  })

  it('stand on the cards of what is to come alone', () => {
    const cards = page('/sessions/').all('article.event-card')
    const told = new Map(
      cards
        .filter((card) => card.has('.your-time'))
        .map((card) => [card.one('h3').text, card.one('.your-time').attribute('data-sitting')]),
    )
    expect(told.get('Who owns the beach?')).toBe('2030-06-05T18:00+02:00') // in short: when it begins
    for (const title of ['Low tide', 'Salt and rust', 'Mending days', 'Three evenings of nets'])
      expect(told.has(title), title).toBe(false)
  })
})

describe('the cost', () => {
  const library = communityLibrary()
  const free = contextOf({ ...library, site: { ...library.site, free: true } })

  it('is told of what is to come, where the community says that everything is free', async () => {
    const site = await readSite(free)
    const told = (path: string) =>
      site(path)
        .one('.beside__facts dl')
        .all('dt')
        .some(({ text }) => text === 'Cost')
    expect(site('/sessions/watch-night/').one('.beside__facts dl').text).toContain('CostNothing')
    expect(told('/sessions/charting-the-bay/')).toBe(true)
    for (const path of [
      '/sessions/low-tide/',
      '/sessions/salt-and-rust/',
      '/sessions/first-meeting/',
      '/sessions/storm-drill/',
    ])
      expect(told(path), path).toBe(false)
  })

  it('is nowhere told where the community does not', () => {
    for (const { kind, slug } of library.events)
      expect(facts(`/${kind}s/${slug}/`)).not.toHaveProperty('Cost')
  })
})

describe('the status', () => {
  it('of a simple event is not worth a word', () => {
    expect(facts('/sessions/low-tide/')).not.toHaveProperty('Status')
    expect(facts('/sessions/low-tide/')).not.toHaveProperty('Moved from')
  })

  it.each([
    ['/sessions/salt-and-rust/', 'Cancelled The shed has <b>no</b> roof & "no" floor.'],
    ['/sessions/storm-drill/', 'Postponed The sirens are away for repair.'],
    ['/sessions/the-lighthouse/', 'Postponed The lamp is being mended.'],
    ['/sessions/charting-the-bay/', 'To be confirmed'],
  ])('of %s is told, with the reason', (path, words) => {
    expect(facts(path).Status).toBe(words)
  })

  it('of a moved event is its old date', () => {
    expect(facts('/sessions/walk-along-the-pier/')).toMatchObject({
      When: 'Wednesday 12 June 2030, 10am to 11am Paris time (CEST)',
      'Moved from': 'Tuesday 11 June 2030, 10am to 11am Paris time (CEST)',
    })
    expect(facts('/sessions/the-lighthouse/')).toMatchObject({
      When: 'Date to be confirmed',
      'Was to be': 'Wednesday 10 July 2030, 6pm to 7.30pm Paris time (CEST)',
    })
  })
})

describe('signing up', () => {
  it('names the place where a link goes', () => {
    const panel = signUp('/sessions/who-owns-the-beach/')
    expect(panel.one('a.button').text).toBe('Sign up at tickets.example.net')
    expect(panel.links).toEqual(['https://tickets.example.net/beach?from=site&seats=1#form'])
  })

  it('names the address that an email goes to', () => {
    const panel = signUp('/sessions/walk-along-the-pier/')
    expect(panel.one('a.button').text).toBe('Email walks@example.org to sign up')
    expect(panel.links).toEqual(['mailto:walks@example.org'])
  })

  it('is said not to be needed', () => {
    const panel = signUp('/sessions/until-the-light-goes/')
    expect(panel.text).toContain('You do not need to sign up.')
    expect(panel.links).toEqual([])
  })

  it('is open while an event is going on, and says when the browser has to close it', () => {
    const panel = signUp('/sessions/mending-days/')
    expect(panel.links).toHaveLength(1)
    const open = panel.all('[data-over-at]')
    expect(open.map((part) => part.attribute('data-over-at'))).toEqual(['2030-06-02T22:00:00Z'])
    expect(open[0]?.has('a.button')).toBe(true)
    const closed = panel.one('[data-from]')
    expect(closed.attribute('data-from')).toBe('2030-06-02T22:00:00Z')
    expect(closed.attribute('hidden')).toBeDefined()
    expect(closed.text).toContain('closed')
  })

  it.each(['/sessions/low-tide/', '/sessions/the-sea-wall/'])('is closed once %s is over', (path) => {
    expect(signUp(path).text).toContain('Sign-up is closed: this event is over.')
    expect(signUp(path).links).toEqual([])
    expect(signUp(path).has('[data-over-at], [data-from]')).toBe(false)
  })

  it('is still told of once it is closed', () => {
    expect(signUp('/sessions/low-tide/').text).toContain(
      'Sign-up was at https://tickets.example.net/low-tide?from=site&seats=1.',
    )
    expect(signUp('/sessions/the-sea-wall/').text).toContain('Sign-up was by email to walls@example.org.')
  })

  it('closes with time alone', () => {
    expect(signUp('/sessions/who-owns-the-beach/', later).links).toEqual([])
    expect(signUp('/sessions/until-the-light-goes/', later).text).toContain(
      'This event is over. You did not need to sign up.',
    )
  })

  it('is closed for what is cancelled, and says so', () => {
    expect(signUp('/sessions/salt-and-rust/').text).toContain('This event is cancelled')
    expect(signUp('/sessions/salt-and-rust/').links).toEqual([])
  })

  it('is not mentioned where an event took place and nobody knows more', () => {
    expect(page('/spin-offs/kitchen-table/').has('section.sign-up')).toBe(false)
  })

  it('is not offered for what took place, though nobody knows when', () => {
    expect(signUp('/sessions/first-meeting/').links).toEqual([])
  })

  it('stands before the prose until the event is over, and after it then', () => {
    const isFirst = (site: typeof page): boolean => {
      const { text } = site('/sessions/who-owns-the-beach/').one('.beside')
      return text.indexOf('Sign up') < text.indexOf('We read the law')
    }
    expect(isFirst(page)).toBe(true)
    expect(isFirst(later)).toBe(false)
  })
})

describe('what one can do', () => {
  it('is no part of a page without anything to do, and stands beside the facts in all others', () => {
    for (const { kind, slug } of communityLibrary().events) {
      const path = `/${kind}s/${slug}/`
      const hasNone = ['/spin-offs/boat-trip/', '/sessions/the-lighthouse/'].includes(path)
      expect(page(path).has('.beside__actions'), path).toBe(!hasNone)
      expect(page(path).one('.beside').has('.beside__facts dl.facts'), path).toBe(true)
      if (!hasNone) expect(page(path).one('.beside__actions').has('h2'), path).toBe(true)
    }
  })
})

describe('adding it to a calendar', () => {
  it('is offered as a file and to programs', () => {
    const { links } = calendar('/sessions/who-owns-the-beach/')
    expect(links[0]).toBe('/sessions/who-owns-the-beach.ics')
    expect(links.at(-1)).toBe('/calendar/subscribe/')
    expect(links.length).toBeGreaterThan(3)
  })

  it('is taken back by programs, and not as a file, once the event is over', () => {
    const items = calendar('/sessions/who-owns-the-beach/').all('li')
    const until = items.map((item) => item.attribute('data-over-at'))
    const isProgram = items.map((item) => item.all('a')[0]?.attribute('rel') === 'external')
    expect(isProgram.filter(Boolean).length).toBeGreaterThan(2)
    expect(until).toEqual(isProgram.map((is) => (is ? '2030-06-05T17:30:00Z' : undefined)))
  })

  it('is offered for each sitting to programs that know of one only', () => {
    const words = calendar('/sessions/three-evenings-of-nets/').text
    for (const day of ['17 September', '18 September', '1 October']) expect(words).toContain(day)
  })

  it.each([
    ['past', '/sessions/low-tide/'],
    ['cancelled', '/sessions/salt-and-rust/'],
  ])('is a file alone for what is %s', (_, path) => {
    expect(calendar(path).links).toEqual([path.replace(/\/$/, '.ics'), '/calendar/subscribe/'])
  })

  it('is not offered without a date', () => {
    for (const path of ['/sessions/first-meeting/', '/spin-offs/boat-trip/', '/sessions/the-lighthouse/'])
      expect(page(path).has('section.add-to-calendar')).toBe(false)
  })
})

describe('what came of it', () => {
  it('is told with its markup', () => {
    const learned = page('/sessions/low-tide/').one('ul.learning-list')
    expect(learned.all('li').map(({ text }) => text)).toEqual([
      'Ropes fail before knots do, said Odile.',
      'Write it down: log.txt & a pencil <b>are enough</b>.',
    ])
    expect(learned.one('strong').text).toBe('before')
    expect(learned.links).toEqual(['/people/odile-exemple/'])
  })

  it('comes before the text about the event once it is over, which then has a heading', () => {
    const headings = page('/sessions/low-tide/')
      .one('.beside__words')
      .all('h2')
      .map(({ text }) => text)
    expect(headings).toEqual([
      'What we learned',
      'Materials',
      'About this session',
      'What we saw',
      'Later events on these questions',
      'Posts about it',
      'Next in this series',
      'Next event of any kind',
    ])
  })

  it('is left out where there is nothing', () => {
    const [bare, full] = [page('/sessions/walk-along-the-pier/'), page('/sessions/low-tide/')]
    for (const heading of ['Materials', 'Later events on these questions', 'Posts about it']) {
      expect(full.section(heading)).toBeDefined()
      expect(bare.section(heading)).toBeUndefined()
    }
    expect(bare.has('.editorial-note')).toBe(false)
    expect(bare.has('nav.pager')).toBe(false)
  })

  it('is said to be missing where nothing is written down of what took place', () => {
    const words = 'Nothing is recorded here yet of what we learned.'
    expect(page('/sessions/loose-ends/').section('What we learned')?.text).toContain(words)
    expect(page('/spin-offs/kitchen-table/').section('What we learned')?.text).toContain(words)
    for (const path of ['/sessions/salt-and-rust/', '/sessions/the-lighthouse/', '/spin-offs/boat-trip/'])
      expect(page(path).text, path).not.toContain(words)
  })

  it('waits in the page of what is to come for the minute at which that is over', () => {
    const parts = page('/sessions/who-owns-the-beach/').one('.beside__words').all('div[data-from]')
    expect(parts.map((part) => part.attribute('data-from'))).toEqual(Array(2).fill('2030-06-05T17:30:00Z'))
    expect(parts.every((part) => part.attribute('hidden') !== undefined)).toBe(true)
    expect(parts.map((part) => part.all('h2').map(({ text }) => text))).toEqual([
      ['What we learned'],
      ['Next in this series', 'Next event of any kind'],
    ])
  })

  it('tells which later events took its questions up, each once, and not those that are off', () => {
    const carried = page('/sessions/low-tide/').section('Later events on these questions')
    expect(carried?.links).toEqual(['/sessions/the-sea-wall/', '/sessions/who-owns-the-beach/'])
    expect(carried?.text).toContain('The sea wall, Wednesday 1 May 2030')
    expect(carried?.all('ul.item-list > li').map((later) => later.all('li').map(({ text }) => text))).toEqual(
      [
        ['What holds when the water comes?'],
        ['What holds when the water comes?', 'Who decides what is mended first?'],
      ],
    )
    expect(page('/sessions/who-owns-the-beach/').section('Later events on these questions')).toBeUndefined()
  })

  it('comes with the word of the editors', () => {
    const note = page('/sessions/the-sea-wall/').one('.editorial-note')
    expect(note.text).toBe('Editorial note. The poster said Thursday, but 1 May 2030 is a Wednesday.')
  })
})

describe('the way to the events before and after in the series', () => {
  const ways = (path: string): readonly (string | undefined)[] => {
    const pager = page(path).one('nav.pager')
    expect(pager.attribute('aria-label')).toBe('More of Tide talks')
    return ['prev', 'next'].map((rel) => pager.all(`a[rel="${rel}"]`)[0]?.attribute('href'))
  }
  it.each([
    ['/sessions/low-tide/', [undefined, '/sessions/the-sea-wall/']],
    ['/sessions/the-sea-wall/', ['/sessions/low-tide/', '/sessions/who-owns-the-beach/']],
    ['/sessions/charting-the-bay/', ['/sessions/salt-and-rust/', undefined]],
  ])('from %s', (path, expected) => {
    expect(ways(path)).toEqual(expected)
  })

  it('says which of them are off, or not certain', () => {
    const words = (path: string) =>
      page(path)
        .one('nav.pager')
        .all('a')
        .map(({ text }) => text)
    expect(words('/sessions/who-owns-the-beach/')).toEqual([
      'Previous: The sea wall',
      'Next: Salt and rust Cancelled',
    ])
    expect(words('/sessions/salt-and-rust/')).toEqual([
      'Previous: Who owns the beach?',
      'Next: Charting the bay To be confirmed',
    ])
  })
})

describe('what comes next', () => {
  const told = (path: string, site = page) =>
    ['Next in this series', 'Next event of any kind', 'Next event'].flatMap((heading) => {
      const title = site(path).section(heading)?.all('h3')[0]?.text
      return title === undefined ? [] : [[heading, title]]
    })
  const inSeries = (title: string) => ['Next in this series', title]
  const ofAny = (title: string) => ['Next event of any kind', title]
  const next = (title: string) => ['Next event', title]

  it.each([
    [
      'in the series, and of any kind',
      '/sessions/low-tide/',
      [inSeries('Who owns the beach?'), ofAny('Mending days')],
    ],
    ['of any, where the series does not go on', '/sessions/loose-ends/', [next('Mending days')]],
    ['of any, for what was in no series', '/sessions/first-meeting/', [next('Mending days')]],
    [
      'for what is cancelled',
      '/sessions/salt-and-rust/',
      [inSeries('Who owns the beach?'), ofAny('Mending days')],
    ],
    [
      'after this one, once it will be over',
      '/sessions/who-owns-the-beach/',
      [inSeries('Charting the bay'), ofAny('A walk along the pier')],
    ],
    ['of any after this one', '/sessions/until-the-light-goes/', [next('Charting the bay')]],
  ])('is the next %s', (_, path, expected) => {
    expect(told(path)).toEqual(expected)
  })

  it('is told once where the next of any kind is of the series', async () => {
    const site = await readSite(contextOf(communityLibrary(), instant('2030-06-04T09:00:00Z')))
    expect(told('/sessions/low-tide/', site)).toEqual([next('Who owns the beach?')])
  })

  it('is told as known on a day, and said to be none where there is none', () => {
    expect(page('/sessions/low-tide/').text.match(/As known on Saturday 1 June 2030\./g)).toHaveLength(1)
    expect(later('/sessions/low-tide/').text).not.toContain('As known')
    expect(told('/sessions/low-tide/', later)).toEqual([])
    expect(later('/sessions/low-tide/').section('Next event')?.text).toContain(
      'No new event is announced here. The last date was Wednesday 1 January 2031.',
    )
  })

  it('reads true once what it names is over', () => {
    const then = (path: string, heading: string) => {
      const word = page(path).section(heading)?.one('[data-when-none]')
      expect(word?.attribute('hidden')).toBeDefined()
      return word?.text
    }
    expect(then('/sessions/low-tide/', 'Next in this series')).toBe(
      'More events of this series are in the calendar.',
    )
    expect(then('/sessions/who-owns-the-beach/', 'Next in this series')).toBe(
      'No new event of this series is announced here. The last date was Wednesday 31 July 2030.',
    )
    expect(then('/sessions/who-owns-the-beach/', 'Next event of any kind')).toBe(
      'More events are in the calendar.',
    )
  })
})

describe('what is told a colleague', () => {
  const share = (path: string, site = page) => site(path).one('section.share')

  it('is an announcement before, and what came of it after', () => {
    const before = share('/sessions/who-owns-the-beach/')
    expect(before.one('textarea').text).toContain(
      'Sign up: https://tickets.example.net/beach?from=site&seats=1#form',
    )
    expect(before.one('textarea').text).not.toContain('over')
    expect(before.attribute('data-over-at')).toBe('2030-06-05T17:30:00Z')
    const told = share('/sessions/low-tide/').one('textarea')
    expect(share('/sessions/low-tide/').attribute('data-over-at')).toBeUndefined()
    expect(told.text).toContain('This session is over.')
    expect(told.text).toContain('What we learned: - Ropes fail before knots do, said Odile.')
    expect(told.text).toContain('The questions we worked on:')
  })

  it('is nothing of what is off or has no date', () => {
    for (const path of ['/sessions/salt-and-rust/', '/sessions/storm-drill/', '/spin-offs/boat-trip/'])
      expect(page(path).has('section.share'), path).toBe(false)
  })
})

describe('without a script', () => {
  it('an open sign-up says on which day that was known', () => {
    const words = 'As known on Saturday 1 June 2030. Sign-up closes when the event is over.'
    expect(signUp('/sessions/who-owns-the-beach/').one('noscript').text).toBe(words)
    for (const path of ['/sessions/low-tide/', '/sessions/salt-and-rust/', '/sessions/until-the-light-goes/'])
      expect(signUp(path).has('noscript'), path).toBe(false)
  })
})

describe('the code on paper', () => {
  const leadsTo = async (path: string) => {
    const pages = await allPages(contextOf())
    const html = pages.find((one) => one.path === path)?.html ?? ''
    return /aria-label="QR code that leads to ([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  it.each([
    ['/sessions/who-owns-the-beach/', 'https://tickets.example.net/beach?from=site&seats=1#form'],
    ['/sessions/hostile/', 'https://tickets.example.net/%22%3E%3Cscript%3Ealert(1)%3C/script%3E'],
    ['/sessions/low-tide/', 'https://example.org/between/sessions/low-tide/'], // over
    ['/sessions/salt-and-rust/', 'https://example.org/between/sessions/salt-and-rust/'], // cancelled
    ['/sessions/walk-along-the-pier/', 'https://example.org/between/sessions/walk-along-the-pier/'], // by email
    ['/spin-offs/boat-trip/', 'https://example.org/between/spin-offs/boat-trip/'],
  ])('of %s leads to %s', async (path, address) => {
    expect(await leadsTo(path)).toBe(address)
  })
})
