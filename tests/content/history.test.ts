import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { gitHistory, noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { folderWith, siteYaml } from './folder.ts'

const git = (folder: string, date: string, ...args: readonly string[]): void => {
  const names = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org']
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  execFileSync('git', [...names, '-c', 'commit.gpgSign=false', ...args], { cwd: folder, env, stdio: 'pipe' })
}

const commit = (folder: string, date: string): void => {
  git(folder, date, 'add', '--all')
  git(folder, date, 'commit', '--quiet', '--allow-empty', '--message', 'A change')
}

const repository = (files: Readonly<Record<string, string>>): string => {
  const folder = folderWith(files)
  git(folder, '', 'init', '--quiet')
  return folder
}

const days = ['2030-01-01T10:00:00+05:30', '2030-01-02T10:00:00Z', '2030-01-03T10:00:00Z'] as const

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the history of a content folder', () => {
  it('dates each file by the newest commit that touched it, in UTC', () => {
    const odd = 'posts/é "odd"\tname.md'
    const folder = repository({
      'content/site.yaml': siteYaml,
      'content/posts/a.md': 'a',
      [`content/${odd}`]: 'b',
    })
    commit(folder, days[0])
    writeFileSync(join(folder, 'content/posts/a.md'), 'changed')
    commit(folder, days[1])
    writeFileSync(join(folder, 'README.md'), 'beside it')
    commit(folder, days[2])
    const history = gitHistory(join(folder, 'content'))
    expect(history.revisedOf('posts/a.md')?.toISO()).toBe('2030-01-02T10:00:00.000Z')
    expect(history.revisedOf(odd)?.toISO()).toBe('2030-01-01T04:30:00.000Z')
    expect(history.revisedOf('posts/nothing.md')).toBeUndefined()
    expect(history.revisedOf('README.md')).toBeUndefined()
    expect(history.newest?.toISO()).toBe('2030-01-03T10:00:00.000Z')
  })

  it('dates a file by its last renaming', () => {
    const folder = repository({ 'posts/old.md': 'The same words as before.' })
    commit(folder, days[0])
    renameSync(join(folder, 'posts/old.md'), join(folder, 'posts/new.md'))
    commit(folder, days[1])
    expect(gitHistory(folder).revisedOf('posts/new.md')?.toISO()).toBe('2030-01-02T10:00:00.000Z')
  })

  it('reaches the library', () => {
    const folder = repository({ 'site.yaml': siteYaml, 'pages/2020-01-01-a.md': '---\ntitle: A\n---\n' })
    commit(folder, days[1])
    const { library } = loadLibrary({ folder, history: gitHistory(folder) })
    expect(library?.pages[0]?.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
  })

  it('does not depend on the settings of whoever reads it, nor on the repository of a hook', () => {
    const folder = repository({ 'a.md': 'a' })
    commit(folder, days[1])
    for (const [setting, value] of [
      ['log.showRoot', 'false'],
      ['log.showSignature', 'true'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
    ] as const)
      git(folder, '', 'config', setting, value)
    vi.stubEnv('GIT_DIR', join(folder, 'elsewhere'))
    expect(gitHistory(folder).revisedOf('a.md')?.toISO()).toBe('2030-01-02T10:00:00.000Z')
  })

  it('is empty without a commit, without a repository, without a folder and without git', () => {
    const bare = folderWith({ 'a.md': 'a' })
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(bare, '..'))
    const missing = join(bare, 'missing')
    mkdirSync(missing)
    rmSync(missing, { recursive: true })
    for (const folder of [repository({ 'a.md': 'a' }), bare, missing]) {
      const { revisedOf, newest } = gitHistory(folder)
      expect([revisedOf('a.md'), newest]).toEqual([undefined, undefined])
    }
    const folder = repository({ 'a.md': 'a' })
    commit(folder, days[0])
    vi.stubEnv('PATH', '')
    expect(gitHistory(folder).newest).toBeUndefined()
    expect(noHistory.revisedOf('a.md')).toBeUndefined()
  })
})
