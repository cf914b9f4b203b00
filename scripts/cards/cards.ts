import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Card, cardOf, siteCard } from '../domain/card.ts'
import type { Library } from '../domain/library.ts'
import type { CopiedFile } from '../pictures/copied.ts'
import { eachOf, hashOf, keep } from '../pictures/kept.ts'
import { drawCard } from './draw.ts'
import { loadFonts, readLook } from './look.ts'

const require = createRequire(import.meta.url)

/** What draws: another version of it may draw otherwise. */
const tools = ['satori', '@resvg/resvg-js', 'sharp'] as const

/** What says how a card looks, beside the look itself. */
const templates = (layouts: string): readonly string[] => [
  join(layouts, 'cards', 'Card.tsx'),
  join(layouts, 'components', 'regrowth-shape.ts'),
  join(import.meta.dirname, 'draw.ts'),
]

/** While one card is put into pixels on another thread, the next one is laid out on this. */
const atATime = 3

const cardsOf = ({ site, events, posts }: Library): readonly Card[] => [
  siteCard(site),
  ...[...events, ...posts].map((item) => cardOf(item, site)),
]

/**
 * Draws the cards of the site that are not in the folder `cache` yet. What is kept there goes by a hash of all that
 * goes into a card: its words, the look, the template, the fonts and the versions of what draws.
 */
export const drawCards = async (
  library: Library,
  { layouts, cache }: { readonly layouts: string; readonly cache: string },
): Promise<readonly CopiedFile[]> => {
  const look = readLook(layouts)
  const fonts = loadFonts()
  const manner = hashOf([
    JSON.stringify(look),
    ...fonts.map(({ data }) => new Uint8Array(data)),
    ...templates(layouts).map((file) => readFileSync(file)),
    ...tools.map((tool) => (require(`${tool}/package.json`) as { readonly version: string }).version),
  ])
  return eachOf(cardsOf(library), atATime, async (card) => {
    const { path, ...words } = card
    const from = join(cache, 'cards', `${hashOf([manner, JSON.stringify(words)])}.png`)
    await keep(from, () => drawCard(card, look, fonts))
    return { from, path }
  })
}
