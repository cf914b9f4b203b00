import { yearOf } from './event.ts'
import { groupBy } from './groups.ts'
import type { Event, Question } from './items.ts'
import type { Library } from './library.ts'

/** The events of a year that say what was learned there; no year where the date is not known. */
interface LearningYear {
  readonly year: number | undefined
  readonly events: readonly Event[]
}

/** All events that say what was learned there, by year, from the newest; those without a date come last. */
export const learningYears = ({ learnings }: Library): readonly LearningYear[] =>
  groupBy([...new Set(learnings.map(({ event }) => event))], yearOf).map(({ heading, items }) => ({
    year: heading,
    events: items,
  }))

/** The questions that something was learned on, and how much. */
export const learnedQuestions = (
  library: Library,
): readonly { readonly question: Question; readonly count: number }[] =>
  library.questions
    .map((question) => ({ question, count: library.learningsOf(question).length }))
    .filter(({ count }) => count > 0)
