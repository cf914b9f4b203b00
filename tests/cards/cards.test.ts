import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawCards } from '../../scripts/cards/cards.ts'
import { communityLibrary } from '../outputs/community.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const library = communityLibrary()
const few = { ...library, events: library.events.slice(0, 2), posts: library.posts.slice(0, 1) }

it('has a card for the site, each event and each post, none too heavy to send', async () => {
  const cards = await drawCards(library, { layouts: 'layouts', cache: temporaryFolder() })
  expect(cards.map(({ path }) => path)).toEqual([
    '/card.png',
    ...library.events.map(({ kind, slug }) => `/${kind}s/${slug}.png`),
    ...library.posts.map(({ slug }) => `/posts/${slug}.png`),
  ])
  for (const { from, path } of cards) expect(statSync(from).size, path).toBeLessThan(40_000)
}, 120_000)

it('draws again only what changed, and leaves nothing half done', async () => {
  const cache = temporaryFolder()
  const draw = (changed: typeof few) => drawCards(changed, { layouts: 'layouts', cache })
  const first = await draw(few)
  const kept = readdirSync(join(cache, 'cards'))
  expect(kept).toHaveLength(4)
  // A second drawing would put the real bytes back.
  for (const { from } of first) writeFileSync(from, 'kept')
  const [event, ...events] = few.events
  const second = await draw({ ...few, events: [...(event ? [{ ...event, title: 'New' }] : []), ...events] })
  expect(second.map(({ from }) => readFileSync(from, 'latin1') === 'kept')).toEqual([true, false, true, true])
  expect(readdirSync(join(cache, 'cards'))).toHaveLength(5)
}, 60_000)

it('draws again where the look changes', async () => {
  const cache = temporaryFolder()
  const own = temporaryFolder()
  cpSync('layouts', own, { recursive: true })
  const none = { ...few, events: [], posts: [] }
  const [before] = await drawCards(none, { layouts: own, cache })
  const tokens = join(own, 'styles', 'tokens.css')
  writeFileSync(tokens, readFileSync(tokens, 'utf8').replace('--green: #1f4a38', '--green: #401f4a'))
  const [after] = await drawCards(none, { layouts: own, cache })
  expect(after?.from).not.toBe(before?.from)
  expect(after?.path).toBe(before?.path)
}, 60_000)
