/**
 * What one call of the pipeline carries from rule to rule. The markdown-it instance is shared by every call, so nothing
 * of a single body may stay on it: it travels in markdown-it's `env`.
 */
import type { Env, StateCore } from 'markdown-it'
import type { Heading } from '../domain/body.ts'
import type { Picture } from '../domain/picture.ts'
import type { Fault, Result } from '../domain/problem.ts'
import { type Lines, type Place, placeOf } from './places.ts'

export interface MarkdownContext {
  /** Title of the item: a leading heading that repeats it is dropped. */
  readonly title: string
  /**
   * Resolves a link or image address written in the file (relative path to another content file, site path,
   * attachment) to what the page prints, or says what is wrong. Called for every address without a scheme, but not for
   * a bare `#fragment`.
   */
  readonly resolve: (href: string) => Result<string>
  /** What is known of the picture at a resolved address, if it is one of the content folder; or what is wrong with it. */
  readonly picture: (address: string) => Result<Picture | undefined>
}

export interface MarkdownFault {
  readonly code: string
  readonly what: string
  readonly fix: string
  /** From 1, within the markdown. */
  readonly line: number
  /** From 1; where the literal text cannot be found, the first character of the line. */
  readonly column: number
}

export interface Rendering {
  readonly context: MarkdownContext
  readonly faults: MarkdownFault[]
  readonly headings: Heading[]
  /** Where the last fault of a kind about a text was found, so that the next one about the same text points further on. */
  readonly found: Map<string, Place>
  source: readonly string[] | undefined
}

interface MarkdownEnv extends Env {
  readonly rendering: Rendering
}

export const envFor = (context: MarkdownContext): MarkdownEnv => ({
  rendering: { context, faults: [], headings: [], found: new Map(), source: undefined },
})

export const renderingOf = (state: StateCore): Rendering => (state.env as MarkdownEnv).rendering

/** Nobody mends more than this in one go, and looking for places costs time that a hostile file could make us spend. */
const mostFaults = 100

/** Reports a fault about `literal`, which stands within `lines`, probably on the line `near`. */
export const report = (state: StateCore, fault: Fault, literal: string, lines: Lines, near: number): void => {
  const rendering = renderingOf(state)
  if (rendering.faults.length >= mostFaults) return
  rendering.source ??= state.src.split('\n')
  const key = `${fault.code} ${literal}`
  const place = placeOf(rendering.source, literal, lines, near, rendering.found.get(key))
  if (place.exact) rendering.found.set(key, place)
  rendering.faults.push({
    code: fault.code,
    what: fault.what,
    fix: fault.fix,
    line: place.line + 1,
    column: place.column + 1 + (place.exact ? fault.offset : 0),
  })
}

const byPlace = (a: MarkdownFault, b: MarkdownFault): number => a.line - b.line || a.column - b.column

export const faultsInOrder = (rendering: Rendering): readonly MarkdownFault[] =>
  [...rendering.faults].sort(byPlace)
