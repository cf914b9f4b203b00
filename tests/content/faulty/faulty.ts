import type { Files } from '../folder.ts'

/** A content folder with something wrong, and every word that is said about it. */
export interface Faulty {
  readonly name: string
  readonly files: Files
  readonly problems: readonly string[]
}
