import { withoutTracking } from '../../markdown/tracking-query.ts'
import { splitFrontMatter } from '../front-matter/front-matter.ts'
import { mendWebAddresses } from './web-addresses.ts'

/** Spaces that are none to YAML, and characters that nobody sees. */
const wide = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const unseen = '\\u200b-\\u200d\\u2060\\ufeff'

/** A key at the start of its line, where no text of several lines can stand, and the space behind it. */
const key = new RegExp(
  `^([\\p{L}\\p{N}_${wide}${unseen}][\\p{L}\\p{N}_ ${wide}${unseen}-]*:)([ ${wide}${unseen}]*)`,
  'u',
)
const strange = new RegExp(`[${wide}${unseen}]`, 'u')

const plain = (text: string): string =>
  text.replace(new RegExp(`[${unseen}]`, 'gu'), '').replace(new RegExp(`[${wide}]`, 'gu'), ' ')

/** Mend: non-breaking spaces and characters without width in a key. */
const mendKey = (line: string): string =>
  line.replace(key, (whole, name: string, gap: string) => {
    if (!strange.test(whole)) return whole
    return `${plain(name).replace(/ *:$/, ':').trimStart()}${plain(gap) || (gap && ' ')}`
  })

const address = /^((original_link|retells|link|sign-up): *)(["']?)([^\s"']+)(\3 *)$/

/** Mend: slips of `https://` in an address, and tracking queries where the site drops them too. */
const mendAddress = (line: string): string =>
  line.replace(address, (_, lead: string, name: string, quote: string, written: string, rest: string) => {
    const whole = mendWebAddresses(written)
    return lead + quote + (name === 'sign-up' ? whole : withoutTracking(whole)) + rest
  })

const dataOf = (lines: readonly string[]): string => {
  const front = splitFrontMatter(['---', ...lines, '---', ''].join('\n'))
  return 'yaml' in front ? JSON.stringify(front.yaml.data) : ''
}

/** Mends the lines between the dashes. Its prose stays as it is: how a value is quoted and folded hangs on its spaces. */
export const mendFrontMatter = (lines: readonly string[]): readonly string[] => {
  const withKeys = lines.map(mendKey)
  const changed = withKeys.some((line, index) => line !== lines[index])
  const kept = changed && dataOf(withKeys) !== dataOf(lines) ? lines : withKeys
  return kept.map(mendAddress)
}
