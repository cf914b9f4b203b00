import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { dot } from '../pictures/samples.ts'
import { folderWith, libraryOf, siteYaml } from './folder.ts'

const matter = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n')
const titles = (items: readonly { readonly title: string }[]) => items.map(({ title }) => title)

const community = {
  'people/ada-example.md': matter('name: Ada Example'),
  'people/ben-example.md': matter('name: Ben Example'),
  'questions/what-works.md': matter('title: What works?', 'group: First'),
  'series/calls.md': matter('title: Calls'),
  'materials/slides.md': matter('title: Slides', 'link: slides.pdf', 'events: [one]'),
  'materials/slides.pdf': 'slides',
  'materials/video.md': matter('title: Video', 'link: https://example.org/video', 'contains: video'),
  'sessions/2030-06-05-one.md': matter(
    'title: One',
    'when: Wednesday 5 June 2030, 2pm to 3.30pm',
    'series: Calls',
    'speakers: [Ada Example, ../people/ben-example.md, ada-example.md]',
    'questions: questions/what-works',
    'materials: [video]',
  ),
  'sessions/2030-06-19-two.md': matter(
    'title: Two',
    'when: 19 June 2030, 2pm',
    'series: calls',
    'materials: slides',
  ),
  'spin-offs/three.md': matter('title: Three', 'when: not recorded', 'id: third'),
  'posts/2030-06-07-told.md': matter(
    'title: Told',
    'date: 2030-06-07',
    'author: ada-example',
    'events: [2030-06-05-one, three]',
    'questions: [what-works]',
  ),
  'journey/start.md': matter('title: Start', 'order: 1', 'events: [one]'),
}

const library = libraryOf(community)
const eventNamed = (title: string) => {
  const event = library.events.find((other) => other.title === title)
  if (!event) throw new Error(`There is no event ${title}.`)
  return event
}

describe('references', () => {
  const one = eventNamed('One')

  it('name a file by its slug, its words, its name or its path, each once', () => {
    expect(titles(one.speakers)).toEqual(['Ada Example', 'Ben Example'])
    expect(one.series?.title).toBe('Calls')
    expect(titles(one.questions)).toEqual(['What works?'])
  })

  it('are known at both ends', () => {
    const [ada, ben] = library.people
    const [question] = library.questions
    const [calls] = library.series
    const [start] = library.stages
    if (!ada || !ben || !question || !calls || !start) throw new Error('Something is missing.')
    expect(titles(library.eventsOf(ada))).toEqual(['One'])
    expect(titles(library.eventsOf(ben))).toEqual(['One'])
    expect(titles(library.eventsOf(question))).toEqual(['One'])
    expect(titles(library.eventsOf(calls))).toEqual(['One', 'Two'])
    expect(titles(library.eventsOf(start))).toEqual(['One'])
    expect(titles(library.stagesOf(one))).toEqual(['Start'])
    for (const item of [ada, question, one, eventNamed('Three')])
      expect(titles(library.postsOf(item))).toEqual(['Told'])
    expect(library.neighboursOf(one).next?.title).toBe('Two')
  })

  it('let a series meet in the off weeks of another, whichever file comes first', () => {
    const { series } = libraryOf({
      'series/a-core-group.md': matter('title: Core group\noff-weeks-of: Round tables'),
      'series/round-tables.md': matter(
        'title: Round tables\nevery: 2 weeks on Wednesday, from 13 May 2020\nexpected: true',
      ),
      'series/z-core-group.md': matter('title: Other group\noff-weeks-of: series/round-tables.md'),
    })
    const [core, other, tables] = series
    expect(titles(series)).toEqual(['Core group', 'Other group', 'Round tables'])
    expect([core?.offWeeksOf, other?.offWeeksOf]).toEqual([tables, tables])
    expect(core?.offWeeksOf).toBe(tables)
    expect([tables?.offWeeksOf, tables?.expected, core?.expected]).toEqual([undefined, true, false])
  })

  it('relate materials and events whichever of the two says so', () => {
    const [slides, video] = library.materials
    if (!slides || !video) throw new Error('A material is missing.')
    expect(titles(library.materialsOf(one))).toEqual(['Slides', 'Video'])
    expect(titles(library.materialsOf(eventNamed('Two')))).toEqual(['Slides'])
    expect(titles(library.eventsOf(slides))).toEqual(['One', 'Two'])
    expect(titles(library.eventsOf(video))).toEqual(['One'])
  })

  it('tell two events of one name apart by their folders', () => {
    const files = {
      'sessions/a.md': matter('title: Session', 'when: 5 June 2030', 'id: one'),
      'spin-offs/a.md': matter('title: Spin-off', 'when: 5 June 2030'),
      'journey/x.md': matter('title: X', 'order: 1', 'events: [sessions/a]'),
      'journey/y.md': matter('title: Y', 'order: 2', 'events: [../spin-offs/a.md]'),
    }
    expect(libraryOf(files).stages.map(({ events }) => titles(events))).toEqual([['Session'], ['Spin-off']])
  })
})

describe('addresses', () => {
  it('come from file names', () => {
    expect(library.sessions.map(({ slug, id }) => [slug, id])).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ])
    expect(library.spinOffs.map(({ slug, id }) => [slug, id])).toEqual([['three', 'third']])
    const names = {
      'pages/Über UNS: café.md': 'uber-uns-cafe',
      'pages/Ada’s notes (2).MD': 'adas-notes-2',
      'pages/2030.md': '2030',
      'pages/2030-06-05-about.md': 'about',
      'pages/constructor.md': 'constructor',
      'pages/__proto__.md': 'proto',
      'pages/404.md': '404',
    }
    const files = Object.fromEntries(Object.keys(names).map((file) => [file, matter('title: A page')]))
    expect(Object.fromEntries(libraryOf(files).pages.map(({ file, slug }) => [file, slug]))).toEqual(names)
  })

  it('of links are those of the site', () => {
    const body = [
      '## Here',
      '[a](../sessions/2030-06-05-one.md)',
      '[b](../pages/%61bout.md#what-we-do "title")',
      '[c](#here) [d](#) [e](#top)',
      '[f](/sessions/one) [g](/calendar/2030/06/) [h](/sessions/one.ics) [i](/series/calls.ics) [j](/feed.xml)',
      '[n](/calendar/2030/) [o](/calendar/2030) [p](/calendar/2030.ics) [q](/people/ada-example.ics)',
      '[k](/about/#what-we-do)',
      '[l](../materials/slides.pdf#page=2)',
      '[m](/journey/)',
      '![Shoots](a%20picture.jpg)',
    ].join('\n\n')
    const { pages, attachments } = libraryOf({
      ...community,
      'pages/about.md': `${matter('title: About')}## What we do\n`,
      'pages/a picture.jpg': dot,
      'pages/nobody-links.jpg': 'picture',
      'pages/x.md': matter('title: X') + body,
    })
    const html = pages.find(({ slug }) => slug === 'x')?.body.html ?? ''
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/sessions/one/',
      '/about/#what-we-do',
      '#here',
      '#',
      '#top',
      '/sessions/one/',
      '/calendar/2030/06/',
      '/sessions/one.ics',
      '/series/calls.ics',
      '/feed.xml',
      '/calendar/2030/',
      '/calendar/2030/',
      '/calendar/2030.ics',
      '/people/ada-example.ics',
      '/about/#what-we-do',
      '/files/materials/slides.pdf#page=2',
      '/journey/',
      '/files/pages/a%20picture.jpg',
    ])
    expect(attachments).toEqual([
      { file: 'materials/slides.pdf', path: '/files/materials/slides.pdf' },
      { file: 'pages/a picture.jpg', path: '/files/pages/a%20picture.jpg' },
    ])
  })

  it('of files are found however their accents are stored', () => {
    const { attachments } = libraryOf({
      'pages/x.md': `${matter('title: X')}[a](caf\u00e9.pdf)\n`,
      'pages/cafe\u0301.pdf': 'menu',
    })
    expect(attachments.map(({ file }) => file)).toEqual(['pages/cafe\u0301.pdf'])
  })

  it('of materials are those elsewhere or of the site', () => {
    expect(library.materials.map(({ link, contains }) => [link, contains])).toEqual([
      ['/files/materials/slides.pdf', ['link']],
      ['https://example.org/video', ['video']],
    ])
    expect(library.attachments).toEqual([
      { file: 'materials/slides.pdf', path: '/files/materials/slides.pdf' },
    ])
  })
})

describe('the identity', () => {
  it('is read whole', () => {
    const site = `${siteYaml.replace('https://example.org', 'https://example.org/us/')}calendar-months: 18
offline: no
uid-domain: calendar.example
free: yes
repository: https://code.example/us/site/
groups:
  - name: A list
    about: By mail.
synonyms:
  - [slides, presentation]
search-engine:
  name: A finder
  address: https://find.example/find?lang=en&ask={words}&within=site:{site}
`
    expect(libraryOf({ 'site.yaml': site }).site).toEqual({
      name: 'The Example',
      tagline: 'a community that is made up',
      description: 'Nobody belongs to it.',
      address: 'https://example.org/us',
      calendarMonths: 18,
      offline: false,
      free: true,
      uidDomain: 'calendar.example',
      zone: 'Europe/London',
      language: 'en-GB',
      contact: 'hello@example.org',
      groups: [{ name: 'A list', about: 'By mail.' }],
      repository: 'https://code.example/us/site',
      revised: DateTime.fromMillis(0, { zone: 'utc' }),
      synonyms: [['slides', 'presentation']],
      searchEngine: {
        name: 'A finder',
        action: 'https://find.example/find',
        words: 'ask',
        fields: [
          ['lang', 'en'],
          ['within', 'site:example.org/us'],
        ],
      },
    })
  })

  it('limits another site’s search to the address that the build is for', () => {
    const engine =
      'search-engine:\n  name: A finder\n  address: https://find.example/?q={words}&sites={site}\n'
    const folder = folderWith({ 'site.yaml': `${siteYaml}${engine}` })
    const { library } = loadLibrary({ folder, address: 'https://preview.example', history: noHistory })
    expect(library?.site.searchEngine?.fields).toEqual([['sites', 'preview.example']])
  })

  it('keeps the ids of events where a build names another address', () => {
    const folder = folderWith({ 'site.yaml': siteYaml })
    const { library: moved } = loadLibrary({ folder, address: 'https://preview.example', history: noHistory })
    expect(moved?.site.address).toBe('https://preview.example')
    expect(moved?.site.uidDomain).toBe('example.org')
  })
})

describe('moments', () => {
  it('are read in the zone of the event, else of the site', () => {
    const { sessions } = libraryOf({
      'sessions/a.md': matter('title: A', 'when: 5 June 2030, 2pm'),
      'sessions/b.md': matter(
        'title: B',
        'when: 5 June 2030, 2pm',
        'zone: Asia/Kolkata',
        'was: 4 June 2030, 2pm',
      ),
    })
    const startOf = (when: (typeof sessions)[number]['when'] | undefined) =>
      when?.kind === 'timed' ? when.sittings[0]?.start.toUTC().toISO() : undefined
    expect(Object.fromEntries(sessions.map(({ slug, when }) => [slug, startOf(when)]))).toEqual({
      a: '2030-06-05T13:00:00.000Z',
      b: '2030-06-05T08:30:00.000Z',
    })
    expect(startOf(sessions.find(({ slug }) => slug === 'b')?.was)).toBe('2030-06-04T08:30:00.000Z')
  })

  it.each([
    ['2020-04-30', '2020-04-30T00:00:00.000Z'],
    ['2020-04-30 21:59', '2020-04-30T21:59:00.000Z'],
    ['2020-04-30T21:59:23Z', '2020-04-30T21:59:23.000Z'],
    ['2020-04-30 21:59:23.000000000 Z', '2020-04-30T21:59:23.000Z'],
    ['2020-04-30 21:59:23 UTC', '2020-04-30T21:59:23.000Z'],
    ['2020-04-30 21:59:23 +0100', '2020-04-30T20:59:23.000Z'],
    ['2020-04-30 21:59:23+05:30', '2020-04-30T16:29:23.000Z'],
  ])('a post is published at %s', (date, moment) => {
    const { posts } = libraryOf({ 'posts/x.md': matter('title: X', `date: ${date}`) })
    expect(posts[0]?.published.toISO()).toBe(moment)
    expect(posts[0]?.published.zoneName).toBe('UTC')
  })

  it.each([
    ['the history', 'updated: 2030-01-02', '2030-06-07T08:09:10.000Z', true],
    ['what the file says', 'updated: 2030-01-02', '2030-01-02T00:00:00.000Z', false],
    ['nothing', 'summary: X', '1970-01-01T00:00:00.000Z', false],
  ])('a change is dated by %s', (_, line, moment, hasHistory) => {
    const changed = DateTime.fromISO('2030-06-07T08:09:10Z', { zone: 'utc' })
    if (!changed.isValid) throw new Error('There is no such moment.')
    const folder = folderWith({
      'site.yaml': siteYaml,
      'posts/2030-06-05-x.md': matter('title: X', 'date: 2030-06-04', line),
    })
    const of = (file: string) =>
      hasHistory && file === 'posts/2030-06-05-x.md'
        ? { created: changed, revised: changed, formerly: [] }
        : undefined
    const loaded = loadLibrary({ folder, history: { ...noHistory, of } })
    expect(loaded.library?.posts[0]?.revised.toISO()).toBe(moment)
  })

  it('a change that nothing dates is as old as can be', () => {
    const { pages } = libraryOf({ 'pages/x.md': matter('title: X') })
    expect(pages[0]?.revised.toISO()).toBe('1970-01-01T00:00:00.000Z')
  })
})

describe('organisations', () => {
  const from = (...names: readonly string[]) =>
    libraryOf(
      Object.fromEntries(
        names.map((name, n) => [`people/p${n}.md`, matter(`name: Person ${n}`, `organisation: '${name}'`)]),
      ),
    )

  it('are known by their names, and shared by all of their people', () => {
    const { organisations, people } = from('Sample & Daughters', 'Port of Nowhere', 'Port of Nowhere')
    expect(organisations).toEqual([
      { slug: 'port-of-nowhere', name: 'Port of Nowhere' },
      { slug: 'sample-daughters', name: 'Sample & Daughters' },
    ])
    expect(people[1]?.organisation).toBe(people[2]?.organisation)
  })

  it('have addresses of letters from a to z in every script, each its own', () => {
    const slugs = (...names: readonly string[]) => from(...names).organisations.map(({ slug }) => slug)
    expect(slugs('Café Zürich')).toEqual(['cafe-zurich'])
    expect(slugs('東京 Gas', '大阪 Gas')).toEqual(['5927-962a-gas', '6771-4eac-gas'])
    expect(slugs('Łódź')).toEqual(['141-odz'])
    expect(slugs('ada’s')).toEqual(['adas'])
    for (const slug of slugs('مرحبا', '𝔘𝔫𝔦', 'ﬁ & ß', '☂ 1')) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe('the size of a material', () => {
  const sizeOf = (link: string) =>
    libraryOf({
      'materials/x.md': matter('title: X', `link: ${link}`),
      'materials/my slides.pdf': 'x'.repeat(1234),
      'pages/about.md': matter('title: About'),
    }).materials[0]?.bytes

  it('is that of its file', () => {
    expect(sizeOf('my slides.pdf')).toBe(1234)
    expect(sizeOf('my%20slides.pdf#page=2')).toBe(1234)
  })

  it('is not known of pages and of other sites', () => {
    expect(sizeOf('../pages/about.md')).toBeUndefined()
    expect(sizeOf('https://example.org/files/materials/my%20slides.pdf')).toBeUndefined()
  })
})
