import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { contextOf } from '../../scripts/commands/content-folder.ts'
import { type History, noHistory } from '../../scripts/content/history.ts'
import { libraryOf, question } from '../examples.ts'
import { instant } from '../outputs/community.ts'

const revised = instant('2020-11-17T09:00:00Z')
const unknown = instant('1970-01-01T00:00:00Z')

const momentFor = (changed: DateTime<true>, history: History = noHistory, now?: DateTime<true>): number =>
  contextOf(
    libraryOf([], { questions: [question('why', { revised: changed })] }),
    history,
    now,
  ).now.toMillis()

it('is made for the moment it is told, else the newest commit, else the newest change that files tell', () => {
  const committed = instant('2021-01-01T00:00:00Z')
  const told = instant('2022-01-01T00:00:00Z')
  expect(momentFor(revised, { ...noHistory, newest: committed }, told)).toBe(told.toMillis())
  expect(momentFor(revised, { ...noHistory, newest: committed })).toBe(committed.toMillis())
  expect(momentFor(revised)).toBe(revised.toMillis())
})

it('is made for today where nothing says when anything was written, and not for 1970', () => {
  expect(DateTime.now().toMillis() - momentFor(unknown)).toBeLessThan(120_000)
})
