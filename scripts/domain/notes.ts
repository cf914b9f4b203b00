import type { Body } from './body.ts'
import type { AnyItem } from './items.ts'

/** What the editors say of these items, in their order. A note that several of them have is there once. */
export const notesOf = (items: readonly AnyItem[]): readonly Body[] => [
  ...new Map(items.flatMap(({ note }) => (note.html ? [[note.html, note] as const] : []))).values(),
]
