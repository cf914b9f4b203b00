import type { Kind } from './items.ts'

interface KindWords {
  /** With its article, inside a sentence: `a session`. */
  readonly called: string
  /** As a label: `Session`. */
  readonly one: string
  /** As a heading: `Sessions`. */
  readonly many: string
}

/** What each kind is called wherever a person reads it. */
export const kindWords: Readonly<Record<Kind, KindWords>> = {
  session: { called: 'a session', one: 'Session', many: 'Sessions' },
  'spin-off': { called: 'a spin-off', one: 'Spin-off', many: 'Spin-offs' },
  material: { called: 'a material', one: 'Material', many: 'Materials' },
  post: { called: 'a post', one: 'Post', many: 'Posts' },
  person: { called: 'a person', one: 'Person', many: 'People' },
  question: { called: 'a question', one: 'Question', many: 'Questions' },
  series: { called: 'a series', one: 'Series', many: 'Series' },
  stage: { called: 'a stage of the journey', one: 'Stage of the journey', many: 'Journey' },
  page: { called: 'a page', one: 'Page', many: 'Pages' },
}
