import { describe, expect, it } from 'vitest'
import { countOf, type LinesOf, problemFormats } from '../../scripts/commands/problem-formats.ts'
import type { Problem } from '../../scripts/domain/problem.ts'

const weekday: Problem = {
  code: 'weekday-disagrees',
  severity: 'error',
  file: 'content/sessions/2020-11-17-after-shock.md',
  line: 3,
  column: 7,
  what: '17 November 2020 is a Tuesday, not a Thursday.',
  fix: 'Write "Tuesday 17 November 2020" or "Thursday 19 November 2020".',
}
const warning: Problem = {
  ...weekday,
  severity: 'warning',
  code: 'odd,one:two',
  line: 1,
  column: 1,
  what: '100%\nsure',
}
const linesOf: LinesOf = (file) =>
  file === weekday.file ? ['---', 'title: After shock', 'when: Thursday 17 November 2020', '---'] : undefined

describe('pretty', () => {
  it('says where, what and how to mend it, and shows the place', () => {
    expect(problemFormats.pretty([weekday], linesOf)).toBe(`\
content/sessions/2020-11-17-after-shock.md:3:7  17 November 2020 is a Tuesday, not a Thursday. Write "Tuesday 17 November 2020" or "Thursday 19 November 2020". [weekday-disagrees]
         2 | title: After shock
    >    3 | when: Thursday 17 November 2020
           |       ^
         4 | ---

1 problem.`)
  })

  it('does without a frame where the file cannot be read, and cuts a long line around the place', () => {
    expect(problemFormats.pretty([{ ...weekday, file: 'gone.md' }], linesOf)).not.toContain('|')
    const far = { ...weekday, file: 'long.md', line: 1, column: 5001 }
    const framed = problemFormats.pretty([far], () => [`${'a'.repeat(5000)}X${'b'.repeat(5000)}`]).split('\n')
    expect(framed[1]?.charAt(framed[2]?.indexOf('^') ?? 0)).toBe('X')
    expect(Math.max(...framed.slice(1, 3).map((line) => line.length))).toBeLessThan(130)
  })
})

it('json has the agreed keys', () => {
  expect(JSON.parse(problemFormats.json([weekday], linesOf))).toEqual([
    {
      file: weekday.file,
      line: 3,
      column: 7,
      severity: 'error',
      code: 'weekday-disagrees',
      message: weekday.what,
      fix: weekday.fix,
    },
  ])
  expect(problemFormats.json([], linesOf)).toBe('[]')
})

it('github escapes what its workflow commands would read as their own', () => {
  expect(problemFormats.github([weekday, warning], linesOf)).toBe(
    `::error file=${weekday.file},line=3,col=7,title=weekday-disagrees::${weekday.what} ${weekday.fix}\n` +
      `::warning file=${weekday.file},line=1,col=1,title=odd%2Cone%3Atwo::100%25%0Asure ${weekday.fix}`,
  )
  expect(problemFormats.github([], linesOf)).toBe('')
})

it('counts in words', () => {
  expect(countOf([weekday])).toBe('1 problem.')
  expect(countOf([weekday, weekday, warning])).toBe('2 problems and 1 warning.')
  expect(countOf([warning, warning])).toBe('2 warnings.')
})
