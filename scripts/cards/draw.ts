import { renderAsync } from '@resvg/resvg-js'
import satori, { type SatoriNode } from 'satori'
import sharp from 'sharp'
import {
  boxes,
  Card,
  type Drawable,
  type Look,
  shootsTop,
  type TitleSetting,
  titleLeading,
} from '../../layouts/cards/Card.tsx'
import { cardSize, type Card as Words } from '../domain/card.ts'
import type { Fonts } from './look.ts'

/** From the largest; a title too long for the last one is cut off. */
const titleSizes = [86, 74, 64, 55, 47] as const
/** Pixels between the title and what stands below it. */
const gap = 16

type Markup = Parameters<typeof satori>[0]

interface Laid {
  readonly svg: string
  /** Whether a font has every letter. */
  readonly isWhole: boolean
  readonly boxes: ReadonlyMap<string, SatoriNode>
}

const lay = async (markup: Markup, fonts: Fonts): Promise<Laid> => {
  let isWhole = true
  const found = new Map<string, SatoriNode>()
  const svg = await satori(markup, {
    ...cardSize,
    fonts: fonts as Fonts[number][], // satori keeps parsed fonts by this very list, and does not change it
    onNodeDetected: (node) => {
      if (typeof node.props.id === 'string') found.set(node.props.id, node)
    },
    // Asked for letters that no font has.
    loadAdditionalAsset: async () => {
      isWhole = false
      return []
    },
  })
  return { svg, isWhole, boxes: found }
}

/** Signs as fonts have them, and without what is never seen. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2010\u2011]/g, '-')

/** Pixels that the title may take up from its top. */
const roomOf = (found: Laid['boxes']): { readonly taken: number; readonly room: number } => {
  const title = found.get(boxes.title)
  const below = found.get(boxes.below)
  if (!title || !below) return { taken: 0, room: 0 }
  return { taken: title.height, room: Math.min(below.top - gap, shootsTop) - title.top }
}

const [largest, ...smaller] = titleSizes
const smallest = smaller.at(-1) ?? largest

/** Sets the title as large as there is room for it. */
const fitted = async (layWith: (title: TitleSetting) => Promise<Laid>): Promise<Laid> => {
  let laid = await layWith({ size: largest })
  for (const size of smaller) {
    const { taken, room } = roomOf(laid.boxes)
    if (taken <= room) return laid
    laid = await layWith({ size })
  }
  const { taken, room } = roomOf(laid.boxes)
  if (taken <= room) return laid
  return layWith({ size: smallest, mostLines: Math.max(1, Math.floor(room / (smallest * titleLeading))) })
}

/** The vector drawing of a card. Words that no font has the letters of are left out: better none than empty boxes. */
export const layCard = async (card: Words, look: Look, fonts: Fonts): Promise<string> => {
  const layWords = (words: Drawable) => fitted((title) => lay(Card({ words, look, title }) as Markup, fonts))
  const words: Drawable = {
    ...card,
    title: plain(card.title),
    tagline: card.tagline && plain(card.tagline),
    site: plain(card.site),
  }
  const laid = await layWords(words)
  if (laid.isWhole) return laid.svg

  const drawn = async (text: string | undefined): Promise<string | undefined> => {
    if (text === undefined) return undefined
    const probe = await lay(
      { type: 'div', props: { style: { fontFamily: look.fonts }, children: text } } as Markup,
      fonts,
    )
    return probe.isWhole ? text : undefined
  }
  const rest = await layWords({
    ...words,
    title: await drawn(words.title),
    tagline: await drawn(words.tagline),
    site: await drawn(words.site),
  })
  return rest.svg
}

/** A card has some ten colours and the steps between them; more make the file larger and nothing better to see. */
const png = { palette: true, colours: 64, dither: 0, effort: 1, compressionLevel: 9 } as const

/** The same bytes on every machine: nothing comes from its fonts, its zone or its language. */
export const drawCard = async (card: Words, look: Look, fonts: Fonts): Promise<Uint8Array> => {
  const svg = await layCard(card, look, fonts)
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(png)
    .toBuffer()
}
