import type { Body } from '../../domain/body.ts'
import { ok } from '../../domain/problem.ts'
import { placeOf } from '../../markdown/places.ts'
import { renderBody } from '../../markdown/render.ts'
import type { AnyDraft } from '../front-matter/drafts.ts'
import { didYouMean } from '../problems/did-you-mean.ts'
import type { Position, Words } from '../problems/placed.ts'
import { decoded } from '../slug.ts'

/** The title of a file, which for a person is their name. */
export const titleOf = ({ matter }: AnyDraft): string => ('name' in matter ? matter.name : matter.title)

/** What links can point at, file by file: headings, and what else of the prose has a name. */
export interface Anchors {
  /** What is wrong with a link to `#fragment` of a file, if anything is. */
  faultOf(draft: AnyDraft, fragment: string): Words | undefined
}

/** Whether an anchor is that of a footnote or of a place that leads to one. Only they hold a colon. */
const isFootnote = (html: string, anchor: string): boolean =>
  /^[\w-]+(?::\d+)+$/.test(anchor) && html.includes(` id="${anchor}"`)

/** Headings do not depend on where links lead, so they can be known before any link is resolved. */
export const createAnchors = (): Anchors => {
  const known = new Map<AnyDraft, Body>()
  const bodyOf = (draft: AnyDraft): Body => {
    const body =
      known.get(draft) ??
      renderBody(draft.front.body, {
        title: titleOf(draft),
        resolve: ok,
        picture: () => ok(undefined),
      }).body
    known.set(draft, body)
    return body
  }
  return {
    faultOf: (draft, fragment) => {
      const anchor = decoded(fragment)
      if (anchor === '' || anchor === 'top') return undefined // both lead to the top of any page
      const { html, headings } = bodyOf(draft)
      const anchors = headings.map(({ id }) => id)
      if (anchors.includes(anchor) || isFootnote(html, anchor)) return undefined
      const meant = didYouMean(anchor, anchors)
      return {
        code: 'broken-anchor',
        what: `There is no heading #${anchor} in ${draft.file}.`,
        fix: meant
          ? `Write #${meant} if that is what you meant.`
          : anchors.length > 0
            ? `Its headings are ${anchors.map((id) => `#${id}`).join(', ')}.`
            : 'Add the heading, or link without # and what stands behind it.',
      }
    },
  }
}

/** The fragments that links of rendered prose to its own page lead to. The renderer escapes everything else that looks like one. */
export const fragmentsIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/ href="#([^"]*)"/g)].map(([, fragment = '']) => fragment)),
]

/** Where prose has a link to a fragment, as far as it can be found again. From 1. */
export const placeOfFragment = (prose: string, fragment: string): Position => {
  const lines = prose.split('\n')
  const places = [`(#${fragment})`, `#${fragment}`].map((literal) => ({
    literal,
    place: placeOf(lines, literal, [0, lines.length], 0),
  }))
  const found = places.find(({ place }) => place.exact)
  if (!found) return { line: 1, column: 1 }
  const { place, literal } = found
  return { line: place.line + 1, column: place.column + literal.indexOf('#') + 1 }
}
