import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Colours = ReadonlyMap<string, string>

/** The colours of each block of tokens, in the order of the file, where each adds to those before. */
const blocks = readFileSync('layouts/styles/tokens.css', 'utf8')
  .split(':root')
  .slice(1)
  .map(
    (block): Colours =>
      new Map(
        [...block.matchAll(/--([\w-]+): (#[0-9a-f]+|var\(--[\w-]+\));/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
  )

const [light, dark, moreLight, moreDark] = blocks

const ways: readonly (readonly [name: string, blocks: readonly (Colours | undefined)[]])[] = [
  ['light', [light]],
  ['dark', [light, dark]],
  ['light, with more contrast', [light, moreLight]],
  ['dark, with more contrast', [light, dark, moreLight, moreDark]],
]

/** Red, green and blue, each from 0 to 255. */
const partsOf = (colour: string): readonly number[] => {
  const digits = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

/** Some per cent of one colour in another, as `color-mix(in srgb, …)` does it. */
const mixed = (one: string, percent: number, other: string): string => {
  const others = partsOf(other)
  const parts = partsOf(one).map((part, at) =>
    Math.round((part * percent + (others[at] ?? 0) * (100 - percent)) / 100),
  )
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** How light a colour is (WCAG 2.2, relative luminance): 0 is black, 1 is white. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How much of the leaf is in the paper of a week without meetings. */
const share = Number(
  /var\(--leaf\) (\d+)%, var\(--paper\)/.exec(readFileSync('layouts/components/MonthTable.css', 'utf8'))?.[1],
)

/** From 1 to 21 (WCAG 2.2, contrast ratio). */
const contrast = (one: string, other: string): number => {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (higher + 0.05) / (lower + 0.05)
}

const papers = ['paper', 'paper-raised', 'paper-sunk', 'off-week']

/** Colours of text, what they stand on, and how much contrast there is at least. */
const pairs: readonly (readonly [texts: readonly string[], on: readonly string[], least: number])[] = [
  [['ink', 'ink-quiet', 'link', 'green', 'green-strong'], papers, 7],
  [['ink', 'link'], ['ember-soft'], 7], // what a search found, and where a link within a page led to
  [['on-green'], ['green', 'green-strong'], 7],
  [['on-band', 'band-quiet'], ['band'], 7],
  [['band'], ['on-band'], 7],
  [['focus-ink'], ['focus'], 7],
  [['ember'], [...papers, 'ember-soft'], 4.5],
  [['paper-raised'], ['ember'], 4.5], // the note on a copy
]

test.each(ways)('%s: text has contrast enough for AAA, and what is ember for AA', (_, its) => {
  const colours = new Map(its.flatMap((block) => [...(block ?? [])]))
  const colourOf = (name: string): string => {
    if (name === 'off-week') return mixed(colourOf('leaf'), share, colourOf('paper'))
    const value = colours.get(name) ?? `no --${name}`
    const other = /^var\(--(.*)\)$/.exec(value)?.[1]
    return other ? colourOf(other) : value
  }
  const faint = pairs.flatMap(([texts, on, least]) =>
    texts.flatMap((text) =>
      on.flatMap((ground) => {
        const ratio = contrast(colourOf(text), colourOf(ground))
        return ratio >= least ? [] : [`--${text} on --${ground}: ${ratio.toFixed(2)}, not ${least}`]
      }),
    ),
  )
  expect(faint).toEqual([])
})
