import { expect, it } from 'vitest'
import { findEvent } from '../../scripts/announce/find-event.ts'
import { session, site, spinOff } from '../examples.ts'

const beach = session('who-owns-the-beach', {
  title: 'Who owns the beach?',
  file: 'sessions/2030-06-05-who-owns-the-beach.md',
})
const wall = session('the-sea-wall', {
  title: 'The sea wall',
  id: 'old-wall',
  file: 'sessions/2030-05-01-the-sea-wall.md',
})
const walk = spinOff('beach-walk', { title: 'A walk on the beach’s edge', file: 'spin-offs/beach-walk.md' })
const events = [beach, wall, walk]

const idsOf = (words: string): readonly string[] => {
  const found = findEvent(words, events, site)
  if (found.kind === 'none') return []
  return found.kind === 'one' ? [found.event.id] : found.events.map(({ id }) => id)
}

it.each([
  ['who-owns-the-beach', 'its slug'],
  ['2030-06-05-who-owns-the-beach', 'its file'],
  ['2030-06-05-who-owns-the-beach.md', 'its file'],
  ['sessions/2030-06-05-who-owns-the-beach.md', 'its file'],
  ['./content/sessions/2030-06-05-who-owns-the-beach.md', 'its file'],
  ['C:\\site\\content\\sessions\\2030-06-05-who-owns-the-beach.md', 'its file'],
  ['/sessions/who-owns-the-beach/', 'its page'],
  ['https://example.org/between/sessions/who-owns-the-beach/', 'its page'],
  ['Who owns the beach?', 'its title'],
  ['  WHO   owns ', 'a part of its title'],
  ['owns-the', 'a part of its slug'],
])('%s finds an event by %s', (words) => {
  expect(findEvent(words, events, site)).toEqual({ kind: 'one', event: beach })
})

it('takes an id before anything else, and straight quotation marks for curly ones', () => {
  expect(idsOf('old-wall')).toEqual(['old-wall'])
  expect(idsOf("beach's")).toEqual(['beach-walk'])
})

it('does not choose among several', () => {
  expect(idsOf('beach')).toEqual(['who-owns-the-beach', 'beach-walk'])
  const twin = spinOff('beach', { title: 'Beach' })
  expect(findEvent('beach', [...events, twin], site)).toEqual({ kind: 'one', event: twin })
})

it('names what is spelled alike where there is none', () => {
  expect(findEvent('who-own-the-beech', events, site)).toEqual({ kind: 'none', like: ['who-owns-the-beach'] })
  expect(findEvent('teh sea wal', events, site)).toEqual({ kind: 'none', like: ['The sea wall'] })
  expect(findEvent('volcano', events, site)).toEqual({ kind: 'none', like: [] })
  expect(findEvent(' ', events, site)).toEqual({ kind: 'none', like: [] })
})
