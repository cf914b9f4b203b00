import { spawnSync } from 'node:child_process'
import { DateTime } from 'luxon'

/** When things were last changed, all in UTC. */
export interface History {
  /** The newest commit that touched a file of the content folder. */
  revisedOf(file: string): DateTime<true> | undefined
  /** The newest commit of all: what "now" means to a build that is not told otherwise. */
  readonly newest: DateTime<true> | undefined
}

export const noHistory: History = { revisedOf: () => undefined, newest: undefined }

const seconds = (text: string): DateTime<true> | undefined => {
  const instant = DateTime.fromSeconds(Number(text), { zone: 'utc' })
  return instant.isValid ? instant : undefined
}

/** Reads the whole history of a folder in one pass of `git log`. Without git, or outside a repository, there is none. */
export const gitHistory = (folder: string): History => {
  const git = (...args: string[]): string => {
    const run = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    return run.status === 0 ? run.stdout : ''
  }
  const revised = new Map<string, DateTime<true>>()
  let commit: DateTime<true> | undefined
  for (const line of git(
    'log',
    '--format=commit %ct',
    '--name-only',
    '--no-renames',
    '--relative',
    '--',
    '.',
  ).split('\n')) {
    if (line.startsWith('commit ')) commit = seconds(line.slice('commit '.length))
    else if (line && commit && !revised.has(line)) revised.set(line, commit)
  }
  const newest = git('log', '-1', '--format=%ct').trim()
  return { revisedOf: (file) => revised.get(file), newest: newest ? seconds(newest) : undefined }
}
