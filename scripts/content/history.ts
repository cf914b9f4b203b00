import { spawnSync } from 'node:child_process'
import { DateTime } from 'luxon'
import { type FileChange, parseNameStatus } from '../domain/file-change.ts'

/** What the commits say of one file. */
interface FileHistory {
  /** When it was added, under whatever name, in UTC; missing where the history begins later. */
  readonly created: DateTime<true> | undefined
  /** When its newest change arrived, in UTC. Where the history begins later: when the history begins, which no change is later than. */
  readonly revised: DateTime<true>
  /** The names it had before, within the content folder, from the newest. */
  readonly formerly: readonly string[]
}

/** When things were last changed. */
export interface History {
  /** Whether every change is known, or only those after some commit (a shallow clone), or none at all. */
  readonly reach: 'whole' | 'cut short' | 'none'
  /** Of a file of the content folder; nothing of one that was never committed. */
  of(file: string): FileHistory | undefined
  /** The newest change in a folder of the content folder, in UTC; that a file was deleted counts. */
  newestIn(folder: string): DateTime<true> | undefined
  /** The newest commit of all, in UTC: what "now" means to a build that is not told otherwise. */
  readonly newest: DateTime<true> | undefined
}

export const noHistory: History = {
  reach: 'none',
  of: () => undefined,
  newestIn: () => undefined,
  newest: undefined,
}

/** What stands in for the time of the last change where nothing tells it. */
export const unknownRevision = DateTime.fromMillis(0, { zone: 'utc' }) as DateTime<true> // the epoch is a valid instant

const shortfalls: Readonly<Record<History['reach'], string | undefined>> = {
  whole: undefined,
  'cut short':
    'Warning: this clone has only the newest part of the history. An event that changed before that counts as changed when it begins, so that no calendar is ever sent back, but later than it was. Run "git fetch --unshallow" before you publish what you build.',
  none: 'Warning: there is no git history here, which tells when an event was changed. Only "updated:" in its file does: an event without that line counts as never changed, and calendars that know a newer version may keep it. Publish only what is built from a git clone.',
}

/** What to say where not every change is known; nothing where all are. */
export const historyWarning = ({ reach }: History): string | undefined => shortfalls[reach]

/** Without what a hook or another git that started us says about its own repository. */
export const gitEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name)),
  )

/** What git prints, or nothing where there is no git, no repository or no commit. The settings of whoever runs it do not matter. */
const git = (folder: string, ...args: readonly string[]): string | undefined => {
  const plain = ['-c', 'log.showSignature=false', '-c', 'log.showRoot=true', '-c', 'color.ui=false']
  const run = spawnSync('git', [...plain, ...args], {
    cwd: folder,
    env: gitEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return run.status === 0 ? run.stdout : undefined
}

/**
 * The changes as they arrived: of a merge, all that it brought, at the time of the merge. A commit on a branch may be
 * older than one that was published before the branch was merged, and its own time would take an event back.
 */
const logOf = (folder: string, renames: string): string | undefined =>
  git(
    folder,
    ...['log', '-z', '--format=%x01%ct %P', '--name-status', renames, '--first-parent', '-m', '--relative'],
    ...['--', '.'],
  )

/**
 * With every name that a file had, also where it was changed in the same commit. To compare such files git needs them as
 * they were; a clone without old files (Netlify makes such) fetches them, and where it cannot only those count as renamed
 * that stayed the same to the byte.
 */
const wholeLog = (folder: string): string | undefined =>
  logOf(folder, '--find-renames') ?? logOf(folder, '--find-renames=100%')

/** No file name holds it: it begins a commit. */
const mark = '\u0001'

interface Commit {
  /** In seconds since 1970 (UTC). */
  readonly time: number
  /** Whether nothing is known of what was before it. */
  readonly isFirst: boolean
  readonly changes: readonly FileChange[]
}

/** The log as commits, from the newest. */
const commitsIn = (output: string): readonly Commit[] =>
  output
    .split(mark)
    .slice(1)
    .map((text) => {
      // A line end comes between the head of a commit and its first file.
      const [, time = '', parents = '', files = ''] = /^(\d+) ([^\0]*)\0\n?(.*)$/s.exec(text) ?? []
      return { time: Number(time), isFirst: parents === '', changes: parseNameStatus(files) }
    })

const instant = (seconds: number): DateTime<true> =>
  DateTime.fromSeconds(seconds, { zone: 'utc' }) as DateTime<true> // git gives whole seconds

/** A clock that was wrong must not make a change look older than the one before it. */
const inOrder = (commits: readonly Commit[]): readonly Commit[] => {
  let latest = 0
  return commits
    .toReversed()
    .map((commit) => {
      latest = Math.max(latest, commit.time)
      return { ...commit, time: latest }
    })
    .reverse()
}

interface Told {
  created: number | undefined
  readonly revised: number
  readonly formerly: string[]
}

/** What each file went through, by its present name. From the newest commit back, following a file to the names it had. */
const filesIn = (commits: readonly Commit[], reach: History['reach']): ReadonlyMap<string, Told> => {
  const files = new Map<string, Told>()
  const byName = new Map<string, Told>()
  for (const { time, isFirst, changes } of commits) {
    const earlier: (readonly [name: string, file: Told])[] = []
    for (const { before, after } of changes) {
      if (after === undefined) continue
      const file = byName.get(after) ?? { created: undefined, revised: time, formerly: [] }
      if (!files.has(after)) files.set(after, file)
      byName.delete(after)
      if (before === undefined) file.created = isFirst && reach === 'cut short' ? undefined : time
      else {
        if (before !== after) file.formerly.push(before)
        earlier.push([before, file])
      }
    }
    for (const [name, file] of earlier) byName.set(name, file)
  }
  return files
}

/** Reads the whole history of a folder in one pass of `git log`. Without git, or outside a repository, there is none. */
export const gitHistory = (folder: string): History => {
  const newest = git(folder, 'log', '-1', '--format=%ct')
  const log = newest && wholeLog(folder)
  if (!newest || log === undefined) return noHistory
  const isShallow = git(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true'
  const reach = isShallow ? 'cut short' : 'whole'
  const commits = inOrder(commitsIn(log))
  const files = filesIn(commits, reach)
  return {
    reach,
    of: (file) => {
      const told = files.get(file)
      return (
        told && {
          created: told.created === undefined ? undefined : instant(told.created),
          revised: instant(told.revised),
          formerly: told.formerly,
        }
      )
    },
    newestIn: (folder) => {
      const isIn = (file: string | undefined): boolean => file?.startsWith(`${folder}/`) ?? false
      const commit = commits.find(({ changes }) =>
        changes.some(({ before, after }) => isIn(before) || isIn(after)),
      )
      return commit && instant(commit.time)
    },
    newest: instant(Number(newest)),
  }
}
