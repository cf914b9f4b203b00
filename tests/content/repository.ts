import { execFileSync } from 'node:child_process'
import { type Files, folderWith } from './folder.ts'

/** Runs git at a moment, as somebody without settings. */
export const git = (folder: string, date: string, ...args: readonly string[]): void => {
  const names = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org']
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  execFileSync('git', [...names, '-c', 'commit.gpgSign=false', ...args], { cwd: folder, env, stdio: 'pipe' })
}

/** Commits all that changed. */
export const commit = (folder: string, date: string): void => {
  git(folder, date, 'add', '--all')
  git(folder, date, 'commit', '--quiet', '--allow-empty', '--message', 'A change')
}

/** A new repository with these files in it, not committed yet. It goes with the end of the test. */
export const repository = (files: Files): string => {
  const folder = folderWith(files)
  git(folder, '', 'init', '--quiet', '--initial-branch=main')
  return folder
}
