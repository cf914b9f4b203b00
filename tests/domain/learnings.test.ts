import { expect, it } from 'vitest'
import { learnedQuestions, learningYears } from '../../scripts/domain/learnings.ts'
import { libraryOf, question, session, sitting, timed } from '../examples.ts'

const on = (day: string) => timed(sitting(`${day}T14:00`, `${day}T15:30`))
const learned = ['one', 'two'].map((text) => ({ html: text, text, headings: [] }))
const why = question('why')
const how = question('how')

it('tells what was learned by year from the newest, each event once, and undated ones last', () => {
  const library = libraryOf(
    [
      session('old', { when: on('2019-05-13'), learned }),
      session('early', { when: on('2020-01-13'), learned, questions: [why] }),
      session('late', { when: on('2020-11-13'), learned, questions: [why] }),
      session('nothing', { when: on('2021-11-13'), questions: [how] }),
      session('lost', { when: { kind: 'undated', reason: 'not recorded' }, learned }),
    ],
    { questions: [why, how] },
  )
  expect(learningYears(library).map(({ year, events }) => [year, events.map(({ slug }) => slug)])).toEqual([
    [2020, ['late', 'early']],
    [2019, ['old']],
    [undefined, ['lost']],
  ])
  expect(learnedQuestions(library)).toEqual([{ question: why, count: 4 }])
})

it('has nothing to tell where nothing was written down', () => {
  expect(learningYears(libraryOf([session('one')]))).toEqual([])
  expect(learnedQuestions(libraryOf([session('one', { questions: [why] })], { questions: [why] }))).toEqual(
    [],
  )
})
