// A small community whose content changes, commit by commit, and what its calendars say after each.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CalendarFile, calendarFiles } from '../../scripts/calendar/files.ts'
import { gitHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { siteYaml, told } from '../content/folder.ts'
import { commit, repository } from '../content/repository.ts'

export const file = 'sessions/2030-06-05-tides.md'

/** A session in the file's words, with these lines in its front matter. */
export const sessionWith = (...lines: readonly string[]): string =>
  [
    '---',
    'title: High tides, low tides',
    ...lines,
    'sign-up: https://example.org/join',
    '---',
    'Bring a rope.',
    '',
  ].join('\n')

/** The same session, in each of the states that an event goes through. */
export const states = {
  created: sessionWith('when: Wednesday 5 June 2030, 2pm to 3.30pm'),
  rescheduled: sessionWith(
    'when: Thursday 12 December 2030, 2pm to 3.30pm',
    'was: Wednesday 5 June 2030, 2pm to 3.30pm',
  ),
  tentative: sessionWith('when: Thursday 12 December 2030, 2pm to 3.30pm', 'status: tentative'),
  postponed: sessionWith(
    'when: to be confirmed',
    'was: Thursday 12 December 2030, 2pm to 3.30pm',
    'status: postponed',
    'why: The pier is closed.',
  ),
  cancelled: sessionWith(
    'when: Thursday 12 December 2030, 2pm to 3.30pm',
    'status: cancelled',
    'why: The pier is gone.',
  ),
} as const

/** An event that nobody ever changes stands beside it: a calendar that is empty is a case of its own. */
const bystander = {
  'sessions/2030-07-01-harbour.md': '---\ntitle: The harbour\nwhen: Monday 1 July 2030, 10am to 11am\n---\n',
}

export interface Community {
  readonly folder: string
  /** Writes a file, or deletes it, and commits it. */
  change(date: string, name: string, text: string | undefined): void
  rename(date: string, before: string, after: string): void
  /** All that is published from what is committed, as of the newest commit. */
  published(): readonly CalendarFile[]
}

export const community = (date: string, files: Readonly<Record<string, string>> = {}): Community => {
  const folder = repository({ 'site.yaml': siteYaml, ...bystander, ...files })
  commit(folder, date)
  return {
    folder,
    change: (when, name, text) => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      if (text === undefined) rmSync(path)
      else writeFileSync(path, text)
      commit(folder, when)
    },
    rename: (when, before, after) => {
      renameSync(join(folder, before), join(folder, after))
      commit(folder, when)
    },
    published: () => {
      const history = gitHistory(folder)
      const { library, problems } = loadLibrary({ folder, history })
      if (!library || !history.newest) throw new Error(problems.map(told).join('\n'))
      return calendarFiles(library, history.newest)
    },
  }
}
