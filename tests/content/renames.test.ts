import { describe, expect, it } from 'vitest'
import { type History, noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { at } from '../examples.ts'
import { folderWith, siteYaml, told } from './folder.ts'

const moment = at('2030-01-01T10:00', 'UTC')

/** What is said of a file with this front matter that once had these names, the newest first. */
const problemsOf = (file: string, lines: string, formerly: readonly string[]): readonly string[] => {
  const of: History['of'] = (name) =>
    name === file ? { created: moment, revised: moment, formerly } : undefined
  const folder = folderWith({ 'site.yaml': siteYaml, [file]: `---\n${lines}\n---\n` })
  return loadLibrary({ folder, history: { ...noHistory, of } }).problems.map(told)
}

const event = 'title: A walk\nwhen: 5 June 2030'

describe('an event whose file was renamed', () => {
  it('has to say which id it has', () => {
    expect(problemsOf('sessions/2030-06-05-walk.md', event, ['sessions/2030-06-05-stroll.md'])).toEqual([
      'sessions/2030-06-05-walk.md:2:8 renamed-event  This file was called sessions/2030-06-05-stroll.md, and calendars know the event as "stroll". Under the new name they would take it for another one. Add the line "id: stroll" below the title. If it is another event, add "id: walk".',
    ])
  })

  it.each(['stroll', 'walk', 'something-else'])('may say %s', (id) => {
    expect(
      problemsOf('spin-offs/2030-06-05-walk.md', `${event}\nid: ${id}`, ['spin-offs/2030-06-05-stroll.md']),
    ).toEqual([])
  })

  it.each([
    ['only the date', ['sessions/2030-05-05-walk.md']],
    ['only the folder', ['spin-offs/2030-06-05-walk.md']],
    ['its name, and back', ['sessions/2030-06-05-stroll.md', 'sessions/2030-06-05-walk.md']],
    ['nothing', []],
  ])('need not where it changed %s', (_, formerly) => {
    expect(problemsOf('sessions/2030-06-05-walk.md', event, formerly)).toEqual([])
  })

  it('is known by the first of several names', () => {
    const names = ['sessions/stroll.md', 'spin-offs/2030-01-01-ramble.md']
    expect(problemsOf('sessions/2030-06-05-walk.md', event, names).join()).toContain('"id: ramble"')
  })

  it('is the only kind of file that has to', () => {
    expect(problemsOf('people/ada.md', 'name: Ada', ['people/adah.md'])).toEqual([])
  })
})
