import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBody } from '../../scripts/domain/body.ts'
import type { Event, Stage } from '../../scripts/domain/items.ts'
import {
  at,
  days,
  libraryOf,
  material,
  organisation,
  person,
  post,
  question,
  series,
  session,
  sitting,
  spinOff,
  timed,
} from '../examples.ts'

const learned = (text: string) => ({ html: text, text, headings: [] })
const undated = { kind: 'undated', reason: 'not recorded' } as const
const on = (day: string) => timed(sitting(`${day}T14:00`, `${day}T15:30`))
const slugs = (items: readonly { readonly slug: string }[]): readonly string[] =>
  items.map(({ slug }) => slug)

const stage = (slug: string, order: number, events: readonly Event[] = []): Stage => ({
  kind: 'stage',
  slug,
  file: `journey/${slug}.md`,
  title: slug,
  summary: '',
  language: undefined,
  body: emptyBody,
  note: emptyBody,
  revised: at('2020-01-01', 'UTC'),
  order,
  events,
})

describe('the reading order', () => {
  it('runs in time, with undated events last and equal times by title', () => {
    const library = libraryOf([
      session('late', { when: on('2020-11-17') }),
      session('nobody-knows', { when: undated }),
      spinOff('b', { when: on('2020-05-27'), title: 'B' }),
      session('a', { when: on('2020-05-27'), title: 'A' }),
      spinOff('whole-days', { when: days('2020-05-13', '2020-05-14') }),
    ])
    expect(slugs(library.events)).toEqual(['whole-days', 'a', 'b', 'late', 'nobody-knows'])
  })

  it('is the same whatever order the files come in', () => {
    const events = [
      session('one', { when: on('2020-05-13') }),
      spinOff('two', { when: undated }),
      session('three', { when: on('2020-05-13') }),
      spinOff('four', { when: on('2021-01-06') }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(slugs(libraryOf(shuffled).events)).toEqual(slugs(libraryOf(events).events))
      }),
    )
  })

  it('puts the newest post first and the stages in their order', () => {
    const { posts, stages } = libraryOf([], {
      posts: [post('old', '2020-04-30'), post('new', '2020-11-01')],
      stages: [stage('second', 2), stage('first', 1), stage('tenth', 10)],
    })
    expect(slugs(posts)).toEqual(['new', 'old'])
    expect(slugs(stages)).toEqual(['first', 'second', 'tenth'])
  })

  it('tells learnings from the newest event, and those of undated events last', () => {
    const { learnings } = libraryOf([
      session('old', { when: on('2020-05-13'), learned: [learned('one'), learned('two')] }),
      session('new', { when: on('2020-11-17'), learned: [learned('three')] }),
      spinOff('some-day', { when: undated, learned: [learned('four')] }),
    ])
    expect(learnings.map(({ event, learned: { text } }) => [event.slug, text])).toEqual([
      ['new', 'three'],
      ['old', 'one'],
      ['old', 'two'],
      ['some-day', 'four'],
    ])
  })
})

describe('relations', () => {
  const ada = person('ada')
  const why = question('why')
  const tables = series('tables')
  const slides = material('slides')
  const first = session('first', {
    when: on('2020-05-13'),
    speakers: [ada],
    questions: [why],
    series: tables,
    learned: [learned('one')],
  })
  const second = session('second', {
    when: on('2020-05-27'),
    questions: [why],
    series: tables,
    learned: [learned('two')],
  })
  const unknown = session('unknown', { when: undated, series: tables })
  const alone = spinOff('alone', { when: on('2020-05-20') })
  const told = post('told', '2020-06-01', { events: [first], authors: [ada], questions: [why] })
  const opening = stage('opening', 1, [first])
  const library = libraryOf([second, unknown, alone, first], {
    people: [ada],
    questions: [why],
    series: [tables],
    materials: [slides],
    posts: [told],
    stages: [opening],
    materialLinks: [
      { material: slides, event: first },
      { material: slides, event: first },
      { material: slides, event: second },
    ],
  })

  it('go both ways, and name each thing once', () => {
    expect(slugs(library.materialsOf(first))).toEqual(['slides'])
    expect(slugs(library.eventsOf(slides))).toEqual(['first', 'second'])
    expect(slugs(library.eventsOf(ada))).toEqual(['first'])
    expect(slugs(library.eventsOf(why))).toEqual(['first', 'second'])
    expect(slugs(library.eventsOf(tables))).toEqual(['first', 'second', 'unknown'])
    expect(slugs(library.postsOf(first))).toEqual(['told'])
    expect(slugs(library.postsOf(ada))).toEqual(['told'])
    expect(slugs(library.postsOf(why))).toEqual(['told'])
    expect(library.learningsOf(why).map(({ event }) => event.slug)).toEqual(['second', 'first'])
    expect(slugs(library.stagesOf(first))).toEqual(['opening'])
    expect(slugs(library.eventsOf(opening))).toEqual(['first'])
    expect(library.materialsOf(alone)).toEqual([])
  })

  it('know what comes before and after in a series, among the dated events alone', () => {
    expect(library.neighboursOf(first)).toEqual({ previous: undefined, next: second })
    expect(library.neighboursOf(second)).toEqual({ previous: first, next: undefined })
    expect(library.neighboursOf(unknown)).toEqual({ previous: undefined, next: undefined })
    expect(library.neighboursOf(alone)).toEqual({ previous: undefined, next: undefined })
  })
})

describe('the number of a meeting in its series', () => {
  const tables = series('tables')
  const meeting = (slug: string, day: string, more = {}) =>
    session(slug, { when: on(day), series: tables, ...more })
  const first = meeting('first', '2020-05-13')
  const second = meeting('second', '2020-05-27')
  const off = meeting('off', '2020-05-20', { status: 'cancelled' })
  const waiting = meeting('waiting', '2020-05-21', { status: 'postponed' })
  const unsure = meeting('unsure', '2020-06-10', { status: 'tentative' })
  const alone = session('alone', { when: on('2020-05-14') })
  const numbersIn = (events: readonly Event[]) => {
    const library = libraryOf(events, { series: [tables] })
    return events.map((event) => library.numberOf(event))
  }

  it('counts those that take place, in the order of time', () => {
    expect(numbersIn([second, first, unsure, alone])).toEqual([2, 1, 3, undefined])
  })

  it('leaves out what is cancelled or postponed, and the next one takes its place', () => {
    expect(numbersIn([first, off, waiting, second])).toEqual([1, undefined, undefined, 2])
  })

  it('does not count one whose date is still to be found', () => {
    const someDay = session('some-day', {
      when: { kind: 'undated', reason: 'to be confirmed' },
      series: tables,
    })
    expect(numbersIn([first, someDay, second])).toEqual([1, undefined, 2])
  })

  it('is not known where one took place and nobody knows when', () => {
    const lost = session('lost', { when: undated, series: tables })
    expect(numbersIn([first, lost, second])).toEqual([undefined, undefined, undefined])
  })

  it('is one of its own in each series', () => {
    const others = series('others')
    const other = spinOff('other', { when: on('2020-06-01'), series: others })
    const library = libraryOf([first, other, second], { series: [tables, others] })
    expect(library.numberOf(other)).toBe(1)
    expect(library.numberOf(second)).toBe(2)
  })
})

it('a series knows those that meet in its off weeks', () => {
  const tables = series('tables')
  const core = series('core', { offWeeksOf: tables })
  const library = libraryOf([], { series: [tables, core] })
  expect(library.inOffWeeksOf(tables)).toEqual([core])
  expect(library.inOffWeeksOf(core)).toEqual([])
})

describe('the questions that are carried on from an event', () => {
  const why = question('why')
  const how = question('how')
  const meeting = (slug: string, day: string, more: Partial<Event> = {}) =>
    session(slug, { when: on(day), questions: [why], ...more } as Parameters<typeof session>[1])
  const first = meeting('first', '2020-05-13', { questions: [why, how] })
  const before = meeting('before', '2020-05-06')
  const later = meeting('later', '2020-05-27')
  const off = meeting('off', '2020-06-03', { status: 'cancelled' })
  const last = meeting('last', '2020-06-10', { questions: [how, why] })
  const other = meeting('other', '2020-06-17', { questions: [question('what')] })
  const some = session('some', { when: undated, questions: [why] })
  const library = libraryOf([off, last, other, later, some, first, before])

  it('are those that later events take up, and neither earlier nor cancelled nor undated ones', () => {
    expect(
      library.carriedOnFrom(first).map((carried) => [carried.event.slug, slugs(carried.questions)]),
    ).toEqual([
      ['later', ['why']],
      ['last', ['why', 'how']],
    ])
  })

  it('are none for the last one, and where nobody knows when it was', () => {
    expect(library.carriedOnFrom(last)).toEqual([])
    expect(library.carriedOnFrom(some)).toEqual([])
  })
})

describe('organisations', () => {
  const port = organisation('Port')
  const docks = organisation('Docks')
  const ada = person('ada', { organisation: port })
  const bo = person('bo', { organisation: port })
  const cy = person('cy', { organisation: docks })
  const both = session('both', { when: on('2020-05-27'), speakers: [bo, ada] })
  const early = spinOff('early', { when: on('2020-05-13'), speakers: [cy, ada] })
  const told = post('told', '2020-06-01', { authors: [ada, bo] })
  const library = libraryOf([both, early], { people: [cy, bo, ada, person('di')], posts: [told] })

  it('are those that people name, each once, by name', () => {
    expect(library.organisations).toEqual([docks, port])
    expect(slugs(library.peopleOf(port))).toEqual(['ada', 'bo'])
  })

  it('have the events and the posts of their people, each once', () => {
    expect(slugs(library.eventsOf(port))).toEqual(['early', 'both'])
    expect(slugs(library.eventsOf(docks))).toEqual(['early'])
    expect(slugs(library.postsOf(port))).toEqual(['told'])
    expect(library.postsOf(docks)).toEqual([])
  })
})

describe('what belongs together by way of events', () => {
  const ada = person('ada')
  const why = question('why', { title: 'B' })
  const how = question('how', { title: 'A' })
  const what = question('what', { title: 'C' })
  const old = session('old', { when: on('2020-05-13'), speakers: [ada], questions: [why] })
  const fresh = session('fresh', { when: on('2020-05-27'), questions: [why, how] })
  const late = session('late', { when: on('2020-06-10'), questions: [how] })
  const lost = session('lost', { when: undated, questions: [how] })
  const told = post('told', '2020-06-01', { authors: [ada], questions: [what] })
  const [slides, notes, video, table, plan, alone] = [
    material('slides'),
    material('notes'),
    material('video'),
    material('table'),
    material('plan'),
    material('alone'),
  ]
  const library = libraryOf([old, fresh, late, lost], {
    people: [ada],
    questions: [why, how, what],
    posts: [told],
    materials: [slides, notes, video, table, plan, alone],
    materialLinks: [
      { material: slides, event: old },
      { material: notes, event: old },
      { material: notes, event: fresh },
      { material: video, event: lost },
      { material: table, event: fresh },
      { material: plan, event: late },
    ],
  })

  it('materials come from the newest event on, those of none last', () => {
    expect(slugs(library.materials)).toEqual(['plan', 'notes', 'table', 'slides', 'alone', 'video'])
  })

  it('are the questions of a person, of events and posts, and those of a material', () => {
    expect(slugs(library.questionsOf(ada))).toEqual(['why', 'what'])
    expect(slugs(library.questionsOf(notes))).toEqual(['how', 'why'])
    expect(library.questionsOf(alone)).toEqual([])
  })

  it('are the materials of a person and of a question, and who spoke where a material is from', () => {
    expect(slugs(library.materialsOf(ada))).toEqual(['notes', 'slides'])
    expect(slugs(library.materialsOf(how))).toEqual(['plan', 'notes', 'table', 'video'])
    expect(library.materialsOf(what)).toEqual([])
    expect(slugs(library.speakersOf(notes))).toEqual(['ada'])
    expect(library.speakersOf(table)).toEqual([])
  })

  it('are other materials on the same questions, most in common first', () => {
    expect(slugs(library.relatedMaterials(notes))).toEqual(['table', 'plan', 'slides', 'video'])
    expect(slugs(library.relatedMaterials(slides))).toEqual(['notes', 'table'])
    expect(library.relatedMaterials(alone)).toEqual([])
  })
})
