import { skipsWeeks } from '../../domain/cadence.ts'
import type { Series } from '../../domain/items.ts'
import type { Draft } from '../front-matter/drafts.ts'
import type { Words } from '../problems/placed.ts'
import { shortened } from '../problems/words.ts'
import { createReferences } from './references.ts'
import type { Report } from './report.ts'

type SeriesDraft = Draft<'series'>

/** A series with what it was read from. */
interface Resolved {
  readonly draft: SeriesDraft
  readonly item: Series
}

/** Whether the series is to tell the dates it expects. Only its rhythm tells them. */
export const expectedOf = (draft: SeriesDraft, report: Report): boolean => {
  const { expected, every } = draft.matter
  if (expected && every === undefined)
    report.key(draft, ['expected'], {
      code: 'expected-without-every',
      what: 'Nobody can expect a date of this series, because it does not say how often it meets.',
      fix: 'Add a line with every:, such as every: 2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020, or remove this line.',
    })
  return expected
}

/** What is wrong with naming this series as the one whose off weeks another meets in. */
const faultOf = (draft: SeriesDraft, named: Resolved): Words | undefined => {
  if (named.draft === draft)
    return {
      code: 'own-off-weeks',
      what: 'A series cannot meet in its own off weeks.',
      fix: 'Name the series that it meets between, or remove the line.',
    }
  if (draft.matter.every !== undefined)
    return {
      code: 'off-weeks-and-every',
      what: 'This series says both that it meets in the off weeks of another and how often it meets itself.',
      fix: 'Remove one of the two lines, off-weeks-of or every.',
    }
  const { cadence, title, file } = named.item
  // A rhythm that could not be read is a problem of its own, reported already.
  const hasOffWeeks = cadence ? skipsWeeks(cadence) : named.draft.matter.every !== undefined
  return hasOffWeeks
    ? undefined
    : {
        code: 'no-off-weeks',
        what: `The series "${shortened(title)}" has no off weeks: its file does not say that it meets every 2 weeks, or every 3 or more.`,
        fix: `Remove the line, or say in ${file} how often it meets, such as every: 2 weeks on Wednesday, from 13 May 2020.`,
      }
}

/**
 * Replaces the name in `off-weeks-of` by the series it names. That one has a cadence and so no such key itself, which
 * is why it can stay the item it is.
 */
export const resolveSeries = (
  all: readonly Resolved[],
  faulty: ReadonlySet<string>,
  report: Report,
): readonly Series[] => {
  const key = 'off-weeks-of'
  const resolvedOf = new Map(all.map((resolved) => [resolved.item, resolved]))
  const named = createReferences(
    ['series'],
    all.map(({ item }) => item),
    faulty,
    report,
  )
  return all.map(({ draft, item }) => {
    const written = draft.matter[key]
    const other = written === undefined ? undefined : named.one(draft, [key], written)
    const resolved = other && resolvedOf.get(other)
    if (!resolved) return item
    const wrong = faultOf(draft, resolved)
    if (wrong) report.key(draft, [key], wrong)
    return { ...item, offWeeksOf: resolved.item }
  })
}
