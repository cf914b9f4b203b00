import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SatoriOptions } from 'satori'
import { type Colours, colourNames, type Look } from '../../layouts/cards/Card.tsx'

const require = createRequire(import.meta.url)

/** One file of the font has the letters of one script; the first that has a letter is the one to draw it. */
const scripts = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const
const weights = [400, 600] as const
const familyOf = (script: string): string => `Literata ${script}`

export type Fonts = readonly SatoriOptions['fonts'][number][]

/** From the package alone, whatever is installed on the machine. WOFF, because satori reads no WOFF2. */
export const loadFonts = (): Fonts => {
  const folder = join(dirname(require.resolve('@fontsource/literata/package.json')), 'files')
  return scripts.flatMap((script) =>
    weights.map((weight) => ({
      name: familyOf(script),
      weight,
      style: 'normal' as const,
      data: readFileSync(join(folder, `literata-${script}-${weight}-normal.woff`)),
    })),
  )
}

const coloursIn = (css: string): Colours => {
  const colourOf = (name: string): string => {
    const [, colour] = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8})\\b`, 'i').exec(css) ?? []
    if (colour === undefined) throw new Error(`tokens.css gives --${name} no colour such as #1f4a38.`)
    return colour
  }
  return Object.fromEntries(colourNames.map((name) => [name, colourOf(name)])) as Colours // every name is there
}

/** The look of the cards, from what the pages have theirs from. */
export const readLook = (layouts: string): Look => {
  const tokens = readFileSync(join(layouts, 'styles', 'tokens.css'), 'utf8')
  const dark = tokens.indexOf('prefers-color-scheme: dark')
  const icon = readFileSync(join(layouts, 'icon.svg')).toString('base64')
  return {
    day: coloursIn(tokens),
    night: coloursIn(tokens.slice(Math.max(dark, 0))),
    icon: `data:image/svg+xml;base64,${icon}`,
    fonts: scripts.map((script) => `"${familyOf(script)}"`).join(', '),
  }
}
