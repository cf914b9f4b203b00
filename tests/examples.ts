import { DateTime, type DateTimeMaybeValid } from 'luxon'
import { emptyBody } from '../scripts/domain/body.ts'
import type {
  Event,
  Material,
  Organisation,
  Person,
  Post,
  Question,
  Series,
  Session,
  SpinOff,
} from '../scripts/domain/items.ts'
import { type Collection, createLibrary, type Library } from '../scripts/domain/library.ts'
import type { Site } from '../scripts/domain/site.ts'
import type { Sitting, Timed, WholeDays } from '../scripts/domain/when/when.ts'

const valid = (time: DateTimeMaybeValid): DateTime<true> => {
  if (!time.isValid) throw new Error('An example has a time that does not exist.')
  return time
}

/** `at('2020-05-13T14:00')`: what a clock in London shows, unless another zone is named. */
export const at = (wallClock: string, zone = 'Europe/London'): DateTime<true> =>
  valid(DateTime.fromISO(wallClock, { zone }))

export const sitting = (start: string, end?: string, zone?: string): Sitting => ({
  start: at(start, zone),
  end: end === undefined ? undefined : at(end, zone),
})

export const timed = (
  first: Sitting,
  ...others: readonly Sitting[]
): Timed & { readonly sittings: readonly [Sitting, ...Sitting[]] } => ({
  kind: 'timed',
  zone: first.start.zoneName,
  sittings: [first, ...others],
})

export const days = (first: string, last: string, zone = 'Europe/London'): WholeDays => ({
  kind: 'days',
  zone,
  first: at(first, zone),
  last: at(last, zone),
})

const item = (slug: string, folder: string) => ({
  slug,
  file: `${folder}/${slug}.md`,
  title: `Title of ${slug}`,
  summary: '',
  language: undefined,
  body: emptyBody,
  note: emptyBody,
  revised: at('2020-04-30T21:59:23', 'UTC'),
})

const happening = (slug: string) => ({
  id: slug,
  created: at('2020-04-20T08:00', 'UTC'),
  when: timed(sitting('2020-05-13T14:00', '2020-05-13T15:30')),
  status: 'scheduled' as const,
  why: undefined,
  was: undefined,
  signUp: { kind: 'unknown' as const },
  speakers: [],
  questions: [],
  learned: [],
  series: undefined,
})

export const session = (slug: string, more: Partial<Session> = {}): Session => ({
  ...item(slug, 'sessions'),
  ...happening(slug),
  ...more,
  kind: 'session',
})

export const spinOff = (slug: string, more: Partial<SpinOff> = {}): SpinOff => ({
  ...item(slug, 'spin-offs'),
  ...happening(slug),
  ...more,
  kind: 'spin-off',
})

/** `Example Council` at `/organisations/example-council/`. */
export const organisation = (name: string): Organisation => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
})

export const person = (slug: string, more: Partial<Person> = {}): Person => ({
  ...item(slug, 'people'),
  role: undefined,
  organisation: undefined,
  link: undefined,
  ...more,
  kind: 'person',
})

export const question = (slug: string, more: Partial<Question> = {}): Question => ({
  ...item(slug, 'questions'),
  group: 'From the start',
  ...more,
  kind: 'question',
})

export const material = (slug: string, more: Partial<Material> = {}): Material => ({
  ...item(slug, 'materials'),
  link: `https://example.org/${slug}`,
  contains: ['slides'],
  bytes: undefined,
  published: undefined,
  ...more,
  kind: 'material',
})

export const post = (slug: string, published: string, more: Partial<Post> = {}): Post => ({
  ...item(slug, 'posts'),
  published: at(published, 'UTC'),
  authors: [],
  original: undefined,
  retells: undefined,
  events: [],
  questions: [],
  ...more,
  kind: 'post',
})

export const series = (slug: string, more: Partial<Series> = {}): Series => ({
  ...item(slug, 'series'),
  every: undefined,
  cadence: undefined,
  expected: false,
  offWeeksOf: undefined,
  ...more,
  kind: 'series',
})

export const site: Site = {
  name: 'The Days Between',
  tagline: 'a community of examples',
  description: 'Meetings, talks; and what comes of them.',
  address: 'https://example.org/between',
  uidDomain: 'between.example',
  zone: 'Europe/London',
  language: 'en-GB',
  contact: 'hello@example.org',
  groups: [],
  calendarMonths: 12,
  offline: true,
  free: false,
  repository: undefined,
  revised: at('2020-04-01T00:00', 'UTC'),
  synonyms: [],
  searchEngine: undefined,
}

/** A moment before everything in the example library. */
export const exampleNow = at('2020-05-01T09:00')

export const libraryOf = (events: readonly Event[], more: Partial<Collection> = {}): Library =>
  createLibrary({
    site,
    sessions: events.filter((event) => event.kind === 'session'),
    spinOffs: events.filter((event) => event.kind === 'spin-off'),
    materials: [],
    posts: [],
    people: [],
    questions: [],
    series: [],
    stages: [],
    pages: [],
    attachments: [],
    materialsRevised: at('2020-04-01T00:00', 'UTC'),
    pictures: [],
    materialLinks: [],
    ...more,
  })

const prose = (text: string) => ({ html: '', text, headings: [] })

/** A library with one of everything that a calendar has to get right. */
export const exampleLibrary = (): Library => {
  const roundTables = series('round-tables', {
    title: 'Round tables; fortnightly, online',
    summary: 'Every other Wednesday afternoon.',
  })
  const coreGroup = series('core-group', { title: 'Core group' })
  const ada = person('ada-example', {
    title: 'Ada Example',
    role: 'systems practitioner',
    organisation: organisation('Example Council'),
  })
  const bo = person('bo-example', { title: 'Bo Example' })
  const learn = question('how-do-we-learn', { title: 'How do we learn from this?' })
  const slides = material('slides-of-the-day', {
    title: 'Slides, and notes',
    link: '/files/materials/slides.pdf',
  })
  const video = material('a-video', { title: 'A video' })

  const first = session('first-round-table', {
    title: 'What will we face in ‘the days between’?',
    when: timed(sitting('2020-05-13T14:00', '2020-05-13T15:30')),
    summary: 'Online scenario planning, with three horizons.',
    body: prose('We draw three horizons; then we compare them.\n\nBring a pen, paper, and a back\\slash.'),
    signUp: { kind: 'email', address: 'hello@example.org' },
    series: roundTables,
    speakers: [ada, bo],
    questions: [learn],
  })
  const aftershock = session('after-shock', {
    title: 'After shock: what to leave behind, keep, do differently',
    when: timed(sitting('2020-11-17T13:00', '2020-11-17T16:00')),
    signUp: { kind: 'link', url: 'https://example.org/join?from=calendar,feed;1' },
    revised: at('2020-11-01T09:00:00.750', 'Asia/Kolkata'),
  })
  const cancelled = session('cancelled-talk', {
    title: 'A talk that is off',
    when: timed(sitting('2020-06-10T14:00', '2020-06-10T15:30')),
    status: 'cancelled',
    why: 'Nobody could come.',
    signUp: { kind: 'link', url: 'https://example.org/join' },
    series: roundTables,
  })
  const postponed = spinOff('postponed-talk', {
    title: 'A talk that waits',
    when: timed(sitting('2020-07-01T19:00', undefined, 'America/New_York')),
    status: 'postponed',
    signUp: { kind: 'not needed' },
  })
  const moved = session('moved-talk', {
    title: 'A talk that moved',
    when: timed(sitting('2020-10-28T14:00', '2020-10-28T15:30')),
    was: timed(sitting('2020-10-14T14:00', '2020-10-14T15:30')),
  })
  const twoDays = spinOff('two-days', {
    title: '二日間の集まり 🌱 יומיים של למידה יחד, ואז עוד קצת',
    when: days('2020-11-17', '2020-11-18'),
    status: 'tentative',
    body: prose('🌱'.repeat(60)),
  })
  const sittings = spinOff('three-sittings', {
    title: 'Three sittings',
    when: timed(
      sitting('2021-03-23T10:00', '2021-03-23T11:00'),
      sitting('2021-03-30T10:00', '2021-03-30T11:00'),
      sitting('2021-04-06T10:00'),
    ),
  })
  const undated = spinOff('some-day', {
    when: { kind: 'undated', reason: 'not recorded' },
    series: coreGroup,
  })

  return libraryOf([first, aftershock, cancelled, postponed, moved, twoDays, sittings, undated], {
    series: [roundTables, coreGroup],
    people: [ada, bo],
    questions: [learn],
    materials: [slides, video],
    materialLinks: [
      { material: slides, event: first },
      { material: video, event: first },
    ],
  })
}
