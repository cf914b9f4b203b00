import { expect, it } from 'vitest'
import { choicesIn } from '../../scripts/authoring/choices.ts'
import { exampleLibrary, libraryOf, session, spinOff } from '../examples.ts'

it('names what there is as front matter names it', () => {
  const { people, series, materials } = choicesIn(exampleLibrary())
  expect(people).toEqual([
    { name: 'ada-example', title: 'Ada Example' },
    { name: 'bo-example', title: 'Bo Example' },
  ])
  expect(series.map(({ name }) => name)).toEqual(['core-group', 'round-tables'])
  expect(materials.map(({ name }) => name)).toEqual(['a-video', 'slides-of-the-day'])
})

it('tells a session and a spin-off of one name apart by their folders', () => {
  const { events } = choicesIn(
    libraryOf([session('walk'), spinOff('walk', { id: 'walk-2' }), session('talk')]),
  )
  expect(events.map(({ name }) => name).sort()).toEqual(['sessions/walk', 'spin-offs/walk', 'talk'])
})
