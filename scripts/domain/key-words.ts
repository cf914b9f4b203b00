import type { Kind } from './items.ts'

/** The lists of a library that front matter names things from. */
export type Named = 'series' | 'people' | 'questions' | 'materials' | 'events'

/** A key of front matter, for somebody who fills it in. */
export interface KeyWords {
  /** As a label: `Sign-up`. */
  readonly label: string
  /** What to write, in a plain sentence or two. */
  readonly about: string
  /** One value, without the quotation marks and brackets of YAML. */
  readonly example: string
  /** Whether it takes a list. */
  readonly many?: true
  /** What its values are the names of. */
  readonly names?: Named
}

const wordsOfAll: Readonly<Record<string, KeyWords>> = {
  title: { label: 'Title', about: 'What it is called.', example: 'How do we know it is working?' },
  when: {
    label: 'When',
    about: 'The day and the times, as you would say them.',
    example: 'Wednesday 5 June 2030, 2pm to 3.30pm',
  },
  zone: {
    label: 'Time zone',
    about: 'The time zone, if it is not the one in site.yaml.',
    example: 'Europe/Paris',
  },
  'sign-up': {
    label: 'Sign-up',
    about: 'Where people register: a web address, or mailto: and an email address, or not needed.',
    example: 'https://example.org/join',
  },
  series: {
    label: 'Series',
    about: 'The series it belongs to: a file in content/series.',
    example: 'open-calls',
    names: 'series',
  },
  speakers: {
    label: 'Speakers',
    about: 'Who leads or speaks: files in content/people.',
    example: 'ada-example',
    many: true,
    names: 'people',
  },
  questions: {
    label: 'Questions',
    about: 'What it works on: files in content/questions.',
    example: 'what-works',
    many: true,
    names: 'questions',
  },
  materials: {
    label: 'Materials',
    about: 'Slides, videos or notes: files in content/materials.',
    example: 'slides-of-the-day',
    many: true,
    names: 'materials',
  },
  events: {
    label: 'Events',
    about: 'The sessions or spin-offs that it is about: files in content/sessions and content/spin-offs.',
    example: 'how-do-we-know',
    many: true,
    names: 'events',
  },
  learned: {
    label: 'What was learned',
    about: 'What you learned, one sentence each. Fill it in afterwards.',
    example: 'Small groups decide faster than one big group.',
    many: true,
  },
  status: {
    label: 'Status',
    about: 'Whether it takes place. If you leave it out, it is scheduled.',
    example: 'cancelled',
  },
  why: {
    label: 'Why',
    about: 'Why it is cancelled or postponed, in a few plain words.',
    example: 'The speaker is ill.',
  },
  was: {
    label: 'Old date',
    about: 'The old date, if it was moved. Written like when.',
    example: 'Wednesday 5 June 2030, 2pm to 3.30pm',
  },
  id: {
    label: 'Id',
    about: 'The name that calendars know it by. Needed only where the file was renamed.',
    example: 'how-do-we-know',
  },
  summary: {
    label: 'Summary',
    about: 'One plain sentence for lists, news feeds and the calendar.',
    example: 'One plain sentence for lists and news feeds.',
  },
  note: {
    label: 'Note',
    about: 'A short word from the editors, for example that a fact is not certain.',
    example: 'The end time is not certain.',
  },
  language: {
    label: 'Language',
    about: 'The language it is written in, if it is not the one in site.yaml.',
    example: 'fr',
  },
  updated: {
    label: 'Updated',
    about: 'The day of the last change. Git knows this, so you can leave it out.',
    example: '2030-06-07',
  },
  link: {
    label: 'Link',
    about: 'Where to find it: a web address, or the name of a file in the same folder.',
    example: 'https://example.org/slides-of-the-day',
  },
  contains: {
    label: 'Contains',
    about: 'One or more of slides, video, notes and link. If you leave it out, it is link.',
    example: 'slides',
    many: true,
  },
  published: {
    label: 'Published',
    about: 'The day it was put online, if you know it.',
    example: '2030-06-07',
  },
  layout: { label: 'Layout', about: 'From an export. The site does not use it.', example: 'post-external' },
  date: {
    label: 'Date',
    about:
      'The day it was published, or the day of the text that it retells: year, month, day. You can add a time in UTC.',
    example: '2030-06-07',
  },
  author: {
    label: 'Author',
    about: 'Who wrote it: files in content/people.',
    example: 'ada-example',
    many: true,
    names: 'people',
  },
  original_link: {
    label: 'First published at',
    about: 'The web address where this same text was first published.',
    example: 'https://example.org/what-we-tried',
  },
  retells: {
    label: 'Retells',
    about: 'The web address of a text that you tell again in your own words.',
    example: 'https://example.org/what-they-tried',
  },
  name: { label: 'Name', about: 'The name of the person.', example: 'Ada Example' },
  role: { label: 'Role', about: 'What the person does.', example: 'head of learning' },
  organisation: { label: 'Organisation', about: 'Where the person works.', example: 'Example Housing' },
  group: {
    label: 'Group',
    about: 'The heading that it is listed under. Questions that belong together have the same one.',
    example: 'From our first year',
  },
  every: {
    label: 'Every',
    about: 'How often it meets, in words.',
    example: '2 weeks on Wednesday, 2pm to 3.30pm, from 5 June 2030',
  },
  expected: {
    label: 'Expected dates',
    about: 'Write true if pages may show the next dates that follow from every, marked as not confirmed.',
    example: 'true',
  },
  'off-weeks-of': {
    label: 'Off weeks of',
    about: 'The series in whose off weeks it meets: a file in content/series.',
    example: 'open-calls',
    names: 'series',
  },
  order: {
    label: 'Order',
    about: 'Its place in the journey: 1 for the first stage, 2 for the second, and so on.',
    example: '1',
  },
}

const wordsOfKind: Readonly<Partial<Record<Kind, Readonly<Record<string, Partial<KeyWords>>>>>> = {
  material: {
    title: { about: 'What the material is called.', example: 'Slides on how to know what works' },
    events: { about: 'The sessions or spin-offs that it comes from.' },
  },
  post: { title: { about: 'The headline.', example: 'What we tried in our first call' } },
  person: {
    link: { about: 'A web address where people can read more.', example: 'https://example.org/ada' },
  },
  question: { title: { about: 'The question itself.', example: 'How do we know what works?' } },
  series: { title: { about: 'What the series is called.', example: 'Open calls' } },
  stage: { title: { about: 'What the stage is called.', example: 'The first weeks' } },
  page: { title: { about: 'The heading of the page.', example: 'About us' } },
}

/** The words on a key as files of a kind use it. */
export const keyWords = (kind: Kind, key: string): KeyWords => ({
  // A key that nobody has described yet is named and no more; a test asks for its words.
  ...(wordsOfAll[key] ?? { label: key, about: '', example: '' }),
  ...wordsOfKind[kind]?.[key],
})
