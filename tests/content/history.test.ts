import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { gitHistory, historyWarning, noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { folderWith, siteYaml } from './folder.ts'
import { commit, git, repository } from './repository.ts'

const days = ['2030-01-01T10:00:00+05:30', '2030-01-02T10:00:00Z', '2030-01-03T10:00:00Z'] as const

afterEach(() => {
  vi.unstubAllEnvs()
})

const revisedIn = (folder: string, file: string): string | null | undefined =>
  gitHistory(folder).of(file)?.revised.toISO()

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
    expect(history.reach).toBe('whole')
    expect(historyWarning(history)).toBeUndefined()
    expect(history.of('posts/a.md')?.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
    expect(history.of('posts/a.md')?.created?.toISO()).toBe('2030-01-01T04:30:00.000Z')
    expect(history.of(odd)?.revised.toISO()).toBe('2030-01-01T04:30:00.000Z')
    expect(history.of('posts/nothing.md')).toBeUndefined()
    expect(history.of('README.md')).toBeUndefined()
    expect(history.newest?.toISO()).toBe('2030-01-03T10:00:00.000Z')
  })

  it('follows a file through its names', () => {
    const words = 'The same words as before, and enough of them to be known again.\n'
    const folder = repository({ 'posts/a.md': words, 'posts/other.md': 'Quite another thing.\n' })
    commit(folder, days[0])
    renameSync(join(folder, 'posts/a.md'), join(folder, 'posts/b.md'))
    commit(folder, days[1])
    renameSync(join(folder, 'posts/b.md'), join(folder, 'posts/c.md'))
    writeFileSync(join(folder, 'posts/c.md'), `${words}And a line more.\n`)
    commit(folder, days[2])
    const history = gitHistory(folder)
    expect(history.of('posts/c.md')).toMatchObject({ formerly: ['posts/b.md', 'posts/a.md'] })
    expect(history.of('posts/c.md')?.revised.toISO()).toBe('2030-01-03T10:00:00.000Z')
    expect(history.of('posts/c.md')?.created?.toISO()).toBe('2030-01-01T04:30:00.000Z')
    expect(history.of('posts/other.md')?.formerly).toEqual([])
  })

  it('tells two files apart that changed names with one another', () => {
    const [one, two] = ['One two three four five six seven.\n', 'Eins zwei drei vier fünf sechs sieben.\n']
    const folder = repository({ 'a.md': one, 'b.md': two })
    commit(folder, days[0])
    renameSync(join(folder, 'a.md'), join(folder, 'c.md'))
    commit(folder, days[1])
    renameSync(join(folder, 'b.md'), join(folder, 'a.md'))
    commit(folder, days[2])
    const history = gitHistory(folder)
    expect(history.of('a.md')).toMatchObject({ formerly: ['b.md'] })
    expect(history.of('c.md')).toMatchObject({ formerly: ['a.md'] })
    expect(history.of('c.md')?.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
  })

  it('takes a file that came back for a new one', () => {
    const folder = repository({ 'a.md': 'a', 'b.md': 'b' })
    commit(folder, days[0])
    rmSync(join(folder, 'a.md'))
    commit(folder, days[1])
    writeFileSync(join(folder, 'a.md'), 'again')
    commit(folder, days[2])
    writeFileSync(join(folder, 'a.md'), 'and changed')
    commit(folder, '2030-01-04T10:00:00Z')
    expect(gitHistory(folder).of('a.md')?.created?.toISO()).toBe('2030-01-03T10:00:00.000Z')
  })

  it('dates what a merge brings by the merge, however old the commits of the branch are', () => {
    const folder = repository({ 'a.md': '1\n\n2\n\n3\n' })
    commit(folder, days[0])
    git(folder, '', 'checkout', '--quiet', '-b', 'branch')
    writeFileSync(join(folder, 'a.md'), '1\n\n2\n\nfrom the branch\n')
    writeFileSync(join(folder, 'new.md'), 'from the branch')
    commit(folder, '2030-01-01T12:00:00Z')
    git(folder, '', 'checkout', '--quiet', 'main')
    writeFileSync(join(folder, 'a.md'), 'from main\n\n2\n\n3\n')
    commit(folder, days[1])
    git(folder, days[2], 'merge', '--quiet', '--no-edit', '--no-ff', 'branch')
    expect(revisedIn(folder, 'a.md')).toBe('2030-01-03T10:00:00.000Z')
    expect(gitHistory(folder).of('new.md')?.created?.toISO()).toBe('2030-01-03T10:00:00.000Z')
  })

  it('does not take a change for older than the one before it because a clock was wrong', () => {
    const folder = repository({ 'a.md': 'a' })
    commit(folder, days[2])
    writeFileSync(join(folder, 'a.md'), 'changed')
    commit(folder, days[0])
    expect(revisedIn(folder, 'a.md')).toBe('2030-01-03T10:00:00.000Z')
  })

  it('dates no change too early where commits are missing, and does not guess when a file was added', () => {
    const folder = repository({ 'a.md': 'a', 'b.md': 'b' })
    commit(folder, days[0])
    writeFileSync(join(folder, 'b.md'), 'changed')
    commit(folder, days[1])
    writeFileSync(join(folder, 'c.md'), 'c')
    commit(folder, days[2])
    const shallow = folderWith({})
    git(shallow, '', 'clone', '--quiet', '--depth', '2', `file://${folder}`, '.')
    const history = gitHistory(shallow)
    expect(history.reach).toBe('cut short')
    expect(historyWarning(history)).toContain('git fetch --unshallow')
    for (const file of ['a.md', 'b.md']) {
      expect(history.of(file)?.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
      expect(history.of(file)?.created).toBeUndefined()
    }
    expect(history.of('c.md')?.created?.toISO()).toBe('2030-01-03T10:00:00.000Z')
  })

  it('is the same in a clone without old files, which has to fetch what it compares', () => {
    const words = 'The same words as before, and enough of them to be known again.\n'
    const folder = repository({ 'a.md': words, 'b.md': 'Quite another thing.\n' })
    commit(folder, days[0])
    renameSync(join(folder, 'a.md'), join(folder, 'changed.md'))
    writeFileSync(join(folder, 'changed.md'), `${words}And a line more.\n`)
    commit(folder, days[1])
    renameSync(join(folder, 'b.md'), join(folder, 'same.md'))
    commit(folder, days[2])
    git(folder, '', 'config', 'uploadpack.allowFilter', 'true')
    const blobless = () => {
      const clone = folderWith({})
      git(clone, '', 'clone', '--quiet', '--filter=blob:none', `file://${folder}`, '.')
      return clone
    }
    const history = gitHistory(blobless())
    expect(history.reach).toBe('whole')
    expect(history.of('changed.md')).toEqual(gitHistory(folder).of('changed.md'))
    expect(history.of('changed.md')?.formerly).toEqual(['a.md'])

    const cutOff = blobless()
    git(cutOff, '', 'remote', 'set-url', 'origin', `file://${folder}/gone`)
    const known = gitHistory(cutOff)
    expect(known.reach).toBe('whole')
    expect(known.of('changed.md')?.formerly).toEqual([])
    expect(known.of('changed.md')?.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
    expect(known.of('same.md')?.formerly).toEqual(['b.md'])
  })

  it('reaches the library', () => {
    const event = '---\ntitle: A\nwhen: 5 June 2030\n---\n'
    const folder = repository({ 'site.yaml': siteYaml, 'sessions/2020-01-01-a.md': event })
    commit(folder, days[1])
    const { library } = loadLibrary({ folder, history: gitHistory(folder) })
    expect(library?.sessions[0]?.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
    expect(library?.sessions[0]?.created?.toISO()).toBe('2030-01-02T10:00:00.000Z')
    expect(library?.site.revised.toISO()).toBe('2030-01-02T10:00:00.000Z')
  })

  it('does not depend on the settings of whoever reads it, nor on the repository of a hook', () => {
    const folder = repository({ 'a.md': 'a' })
    commit(folder, days[1])
    for (const [setting, value] of [
      ['log.showRoot', 'false'],
      ['log.showSignature', 'true'],
      ['log.follow', 'true'],
      ['diff.renames', 'copies'],
      ['diff.noPrefix', 'true'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
    ] as const)
      git(folder, '', 'config', setting, value)
    vi.stubEnv('GIT_DIR', join(folder, 'elsewhere'))
    expect(revisedIn(folder, 'a.md')).toBe('2030-01-02T10:00:00.000Z')
  })

  it('is empty without a commit, without a repository, without a folder and without git', () => {
    const bare = folderWith({ 'a.md': 'a' })
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(bare, '..'))
    const missing = join(bare, 'missing')
    mkdirSync(missing)
    rmSync(missing, { recursive: true })
    for (const folder of [repository({ 'a.md': 'a' }), bare, missing])
      expect(gitHistory(folder)).toBe(noHistory)
    const folder = repository({ 'a.md': 'a' })
    commit(folder, days[0])
    vi.stubEnv('PATH', '')
    expect(gitHistory(folder)).toBe(noHistory)
    expect(noHistory.of('a.md')).toBeUndefined()
    expect(historyWarning(noHistory)).toContain('no git history')
  })
})
