import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { faultyContent, pageChanges } from '../announce/page-changes.ts'
import { gitEnvironment, noHistory } from '../content/history.ts'
import { loadLibrary } from '../content/load.ts'
import { type FileChange, parseNameStatus } from '../domain/file-change.ts'
import type { Library } from '../domain/library.ts'
import { isZone } from '../domain/when/zone.ts'
import { addressOf, momentOf, Refusal, runCommand } from './arguments.ts'
import { readContentFolder } from './content-folder.ts'

/** Runs git in the content folder. */
const git =
  (folder: string) =>
  (
    args: readonly string[],
    more: NodeJS.ProcessEnv = {},
  ): { readonly done: boolean; readonly output: string } => {
    const { status, stdout } = spawnSync('git', args, {
      cwd: folder,
      env: { ...gitEnvironment(), ...more },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    return { done: status === 0, output: stdout ?? '' }
  }
type Git = ReturnType<typeof git>

/** The commit that the change starts from: what happened on the other branch since then is no part of it. */
const startOfChange = (run: Git, base: string): string => {
  const commit = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])
  if (!commit.done)
    throw new Refusal(
      `Git does not know "${base}" here. Give --base a branch, a tag or a commit, such as main.`,
    )
  const shared = run(['merge-base', commit.output.trim(), 'HEAD'])
  return (shared.done ? shared : commit).output.trim()
}

/** What differs from the commit, in the working tree as it stands: files that git does not know yet are new. */
const changesSince = (run: Git, commit: string): readonly FileChange[] => {
  const tracked = run([
    'diff',
    '--name-status',
    '-z',
    '--find-renames',
    '--relative',
    '--no-ext-diff',
    commit,
    '--',
    '.',
  ])
  const untracked = run(['ls-files', '-z', '--others', '--exclude-standard', '--', '.'])
  if (!tracked.done || !untracked.done) throw new Refusal('Git could not say which files differ.')
  const added = untracked.output.split('\0').filter(Boolean)
  return [...parseNameStatus(tracked.output), ...added.map((after) => ({ before: undefined, after }))]
}

/** The content as it was in a commit; nothing where it was faulty or not there. Neither the working tree nor the index is touched. */
const libraryAt = (run: Git, commit: string): Library | undefined => {
  const temporary = mkdtempSync(join(tmpdir(), 'content-before-'))
  const index = { GIT_INDEX_FILE: join(temporary, 'index') }
  const folder = join(temporary, 'content')
  try {
    const within = run(['rev-parse', '--show-prefix']).output.trim()
    const isThere = run(['read-tree', `${commit}:${within}`], index).done
    // From the top of the repository: an index of one folder would be taken for one of the whole tree.
    const top = run(['rev-parse', '--show-toplevel']).output.trim()
    return isThere && git(top)(['checkout-index', '--all', `--prefix=${folder}${sep}`], index).done
      ? loadLibrary({ folder, history: noHistory }).library
      : undefined
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

const zonesIn = (list: string): readonly string[] => {
  const zones = list.split(',').map((zone) => zone.trim())
  const wrong = zones.find((zone) => !isZone(zone))
  if (wrong !== undefined)
    throw new Refusal(`--zones has "${wrong}". Write names such as Europe/Paris with commas between them.`)
  return zones
}

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      content: { type: 'string', default: 'content' },
      url: { type: 'string' },
      now: { type: 'string' },
      zones: { type: 'string', default: 'Europe/Paris,America/New_York' },
    },
  })
  if (!values.base)
    throw new Refusal('Give --base the branch, the tag or the commit to compare with, such as main.')
  const preview = addressOf(values.url)
  const now = momentOf(values.now) ?? DateTime.now()
  const zones = zonesIn(values.zones)
  const run = git(values.content)
  const commit = startOfChange(run, values.base)
  const { library, problems } = readContentFolder(values.content)
  if (!library) {
    process.stdout.write(faultyContent(problems))
    return
  }
  const changes = changesSince(run, commit)
  process.stdout.write(
    pageChanges({ changes, before: libraryAt(run, commit), after: library, preview, now, zones }),
  )
})
