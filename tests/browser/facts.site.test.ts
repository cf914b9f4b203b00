import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { fileOf } from './pages.ts'

/** What a page says, as text: tags out, entities in, one space where there were several. */
const wordsOf = (page: string): string =>
  readFileSync(fileOf(inject('site'), page), 'utf8')
    .replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '')
    .replaceAll('<wbr/>', '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

const contact = 'benjamin.taylor@publicservicetransformation.org'
const medium =
  'href="https://medium.com/@antlerboy/the-days-after-a-learning-community-to-build-back-better-4e676e940336"'

/** The facts that the community’s site has to tell, and where somebody would look for them. */
const facts: readonly (readonly [page: string, ...facts: string[]])[] = [
  ['/', 'The Days After', 'a learning community to build back better', contact, 'groups.io', 'WhatsApp'],
  ['/join/', contact, 'groups.io', 'WhatsApp'],
  [
    '/about/',
    'over 50 organisations',
    '30 April 2020',
    'over 120 people',
    'November 2020',
    'housing associations',
    'transformational linguists',
  ],
  [
    '/sessions/what-will-we-face/',
    'what will we face in ‘the days after’?',
    'Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)',
    'three horizons',
    'scenario planning',
  ],
  [
    '/sessions/radical-rebuilding/',
    'how can we do radical rebuilding?',
    'Wednesday 27 May 2020, 2pm to 3.30pm UK time (BST)',
    'five worlds model',
    'five key leadership practices',
    'place-based',
    'Editorial note.',
  ],
  [
    '/sessions/after-shock/',
    'Tuesday 17 November 2020, 1pm to 4pm UK time (GMT)',
    'Thursday',
    '18 November 2020',
    'OPSI',
    'What do we need to leave behind?',
    'What do we want to keep?',
    'What should we do differently?',
  ],
  [
    '/spin-offs/communication/',
    'Date not recorded',
    'Amanda Coleman',
    'Greater Manchester Police',
    'Slides and video',
  ],
  [
    '/spin-offs/five-worlds/',
    'Date not recorded',
    'Alan Burns',
    'future operating approaches lead',
    'RedQuadrant',
  ],
  [
    '/spin-offs/deep-engagement/',
    'Anne Bennett',
    'Penny Shapland-Chew',
    'Roger Duck',
    'Mapsar',
    'Amaranatho Robey',
    'the Playful Monk',
    contact,
  ],
  ['/series/round-tables/', '2 weeks on Wednesday', 'Round table 1', 'Round table 2'],
  ['/series/core-group/', 'No date of this series is recorded.'],
  [
    '/questions/',
    'How do we learn from these breakthroughs?',
    'How do we make sense of things right now and for the future?',
    'How do we prepare for a real reboot',
  ],
  [
    '/journey/',
    'Scenario development',
    'not immediately inspiring',
    'Third-horizon thinking',
    'Barriers',
    'Spin-offs along the way',
    'stages 1 and 2 together in one line, and stages 5 and 6 as well. The split is ours.',
  ],
  [
    '/posts/the-days-after/',
    'Retold in our own words from a text of 30 April 2020',
    'GlacierNPS',
    'Regrowth after the 2017 Sprague Fire',
  ],
  ['/sources/', 'Thursday', 'group.io'],
]

it.each(facts)('%s tells its facts', (page, ...told) => {
  const words = wordsOf(page).toLowerCase()
  expect(told.filter((fact) => !words.includes(fact.toLowerCase()))).toEqual([])
})

it.each([
  ['/sessions/after-shock/', 'http://bit.ly/BBBAfterShock'],
  ['/materials/communication-slides-and-video/', 'href="https://bit.ly/communicatingpastcrisisafter"'],
  ['/materials/five-worlds-slides-and-video/', 'href="https://bit.ly/fiveworldsplaceafter"'],
  ['/posts/the-days-after/', 'href="https://www.flickr.com/photos/glaciernps/43406521695"'],
  ['/posts/the-days-after/', medium],
  [
    '/posts/the-days-after/',
    'href="https://www.publicservicetransformation.org/2020/04/the-days-after-a-learning-community-to-build-back-better/"',
  ],
  ['/sources/', medium],
  ['/join/', `href="mailto:${contact}"`],
])('%s holds %s', (page, link) => {
  expect(readFileSync(fileOf(inject('site'), page), 'utf8')).toContain(link)
})

it.each(['/', '/journey/', '/history/', '/site-map/'])(
  '%s has no two places under the name of the spin-offs',
  (page) => {
    const html = readFileSync(fileOf(inject('site'), page), 'utf8')
    const places = [...html.matchAll(/<a\b[^>]*href="([^"#]+)"[^>]*>Spin-offs<\/a>/g)].map(([, href]) => href)
    expect(new Set(places)).toEqual(new Set(['/spin-offs/']))
  },
)

it('tells nobody that it knows today what it last heard of in 2020', () => {
  for (const page of ['/', '/calendar/', '/questions/', '/series/round-tables/', '/sessions/after-shock/']) {
    expect(wordsOf(page), page).not.toContain('As known on')
    expect(wordsOf(page), page).not.toMatch(/at the moment|so far\./)
  }
  expect(wordsOf('/')).toContain(
    'No new event is announced here. The last date was Tuesday 17 November 2020.',
  )
})

it.each(['communication', 'five-worlds', 'deep-engagement'])('says no place of the spin-off %s', (name) => {
  expect(wordsOf(`/spin-offs/${name}/`)).not.toContain('Online')
})

it('gives calendars the right instants', () => {
  const calendar = readFileSync(`${inject('site')}/calendar/all.ics`, 'utf8')
  const events = calendar.split('BEGIN:VEVENT').slice(1)
  expect(events.map((event) => /DTSTART:(\S+)[\s\S]*?DTEND:(\S+)/.exec(event)?.slice(1))).toEqual([
    ['20200513T130000Z', '20200513T143000Z'],
    ['20200527T130000Z', '20200527T143000Z'],
    ['20201117T130000Z', '20201117T160000Z'],
  ])
})
