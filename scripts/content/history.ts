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
  const instant = DateTime.fromSeconds(Number.parseInt(text, 10), { zone: 'utc' })
  return instant.isValid ? instant : undefined
}

/** Without what a hook or another git that started us says about its own repository. */
export const gitEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)),
  )

/** What git prints, or nothing where there is no git, no repository or no commit. The settings of whoever runs it do not matter. */
const git = (folder: string, ...args: readonly string[]): string => {
  const plain = ['-c', 'log.showSignature=false', '-c', 'log.showRoot=true', '-c', 'color.ui=false']
  const run = spawnSync('git', [...plain, ...args], {
    cwd: folder,
    env: gitEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return run.status === 0 ? run.stdout : ''
}

/** Without looking for renamings: that takes long and changes nothing, for a renamed file was touched. */
const log = ['log', '-z', '--format=%x01%ct', '--name-only', '--no-renames', '--relative', '--', '.']
/** No file name holds it: it marks the parts of the log that are the time of a commit. */
const mark = '\u0001'

/** Reads the whole history of a folder in one pass of `git log`. Without git, or outside a repository, there is none. */
export const gitHistory = (folder: string): History => {
  const revised = new Map<string, DateTime<true>>()
  let commit: DateTime<true> | undefined
  // A line end comes between the time of a commit and its first file.
  for (const part of git(folder, ...log).split(/\0\n?/)) {
    if (part.startsWith(mark)) commit = seconds(part.slice(mark.length))
    else if (part && commit && !revised.has(part)) revised.set(part, commit)
  }
  return {
    revisedOf: (file) => revised.get(file),
    newest: seconds(git(folder, 'log', '-1', '--format=%ct')),
  }
}
