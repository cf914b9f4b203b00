import { ok } from '../../domain/problem.ts'
import { settleAddress } from '../../markdown/addresses.ts'
import { shortened } from '../problems/words.ts'
import type { Inline, WrittenLink } from './inline.ts'
import type { Finding } from './passages.ts'

/** What somebody who writes it means to be followed: `(see below)` behind square brackets may be a remark. */
const looksLikeAddress = (text: string): boolean =>
  /^<?(?:https?[:;.]|mailto:|www\.|\.{0,2}\/)/i.test(text) ||
  /^\S.{0,200}\.(?:md|pdf|png|jpe?g|gif|webp|svg|pptx?|docx?)$/i.test(text.trimEnd())

const hasSpace = (address: string): boolean => {
  const inner = address.trim()
  return (
    inner.length < 1900 &&
    /\s/.test(inner) &&
    !/^<[^<>\n]*>/.test(inner) &&
    !/^\S+\s+(?:"[^"]*"|'[^']*'|\([^()]*\))$/.test(inner) // a title behind the address
  )
}

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? ''
const shown = (words: string): string => shortened(words, 40)

const brokenLink = ({ words, form, address, addressAt, at }: WrittenLink): readonly Finding[] => {
  if (form === 'unclosed' && looksLikeAddress(firstWord(address)))
    return [
      {
        offset: addressAt - 1,
        words: {
          code: 'unclosed-link',
          what: 'The round bracket that opens the address of this link is never closed.',
          fix: `Put a round bracket right behind the address: [${shown(words)}](${shortened(firstWord(address), 80)})`,
        },
      },
    ]
  if (form === 'apart' && looksLikeAddress(address) && !/^\s*\d*\s*$/.test(words))
    return [
      {
        offset: at,
        words: {
          code: 'link-apart',
          what: 'There is a space between the words of this link and its address, so it is no link.',
          fix: `Remove the space between the two brackets: [${shown(words)}](${shortened(address, 80)}`,
        },
      },
    ]
  if (form === 'closed' && hasSpace(address) && looksLikeAddress(address.trim()))
    return [
      {
        offset: addressAt + address.trimStart().search(/\s/) + (address.length - address.trimStart().length),
        words: {
          code: 'space-in-link',
          what: 'There is a space within the address of this link, so it is no link.',
          fix: 'Close the round bracket right behind the address, or write %20 for a space that belongs to it.',
        },
      },
    ]
  return []
}

/** Links that were begun and would be shown with their brackets. */
export const brokenLinks = ({ links }: Inline): readonly Finding[] => links.flatMap(brokenLink)

const vague = new Set([
  'here',
  'click here',
  'this link',
  'click',
  'click this',
  'click this link',
  'see here',
])

/** Links whose words say nothing to those who hear or see only them. */
export const vagueLinks = ({ links }: Inline): readonly Finding[] =>
  links.flatMap(({ at, words, form, isImage }) => {
    const said = words
      .slice(0, 40)
      .replace(/[*_.!:]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (isImage || (form !== 'closed' && form !== 'reference') || !vague.has(said.toLowerCase())) return []
    return {
      offset: at + 1,
      words: {
        code: 'vague-link',
        severity: 'warning',
        what: `The words of this link, "${said}", do not say where it leads.`,
        fix: 'Make the link of words that do, such as [the slides of the day](https://example.org/slides).',
      },
    }
  })

/** Only `http` and `https` with a slip: `https;//x`, `http:/x`, `htp://x`, `https//x`. */
const slip = /(?<![\p{L}\p{N}_./@-])[htps]{3,7}(?::\/{1,3}|[;,.]\/{1,3}|\/{2,3})[^\s<>()[\]"'“”*]{1,300}/giu
const bareWww = /(?<![\p{L}\p{N}_./@:-])www\.[a-z\d-]{1,63}\.[a-z][^\s<>()[\]"'“”*]{0,300}/giu

const withoutStop = (address: string): string => {
  let end = address.length
  while (end > 0 && '.,;:!?'.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

/** Addresses in running text that were mistyped, and would be shown as text. */
export const brokenAddresses = ({ unlinked }: Inline): readonly Finding[] => [
  ...[...unlinked.matchAll(slip)].flatMap(({ 0: written, index }) => {
    const judged = settleAddress(withoutStop(written), ok)
    return judged.ok ? [] : { offset: index, words: judged.fault }
  }),
  ...[...unlinked.matchAll(bareWww)].map(({ 0: written, index }): Finding => {
    const address = shortened(withoutStop(written), 80)
    return {
      offset: index,
      words: {
        code: 'bare-address',
        severity: 'warning',
        what: `"${address}" has no https:// in front, so readers would see it and could not follow it.`,
        fix: `Write "https://${address}".`,
      },
    }
  }),
]
