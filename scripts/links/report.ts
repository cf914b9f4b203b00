import type { Tried } from './try-all.ts'
import type { Outcome } from './try-link.ts'

const headings = {
  broken: 'Broken:',
  moved: 'Moved for good, and still found from the old address:',
  untried: 'Could not be tried. Open these in a browser:',
} as const

/** What is said of a link behind its address. */
const wordsOn = (outcome: Outcome): string => {
  if (outcome.kind === 'in order') return 'in order'
  return outcome.kind === 'moved' ? `Now at ${outcome.to}` : outcome.why
}

const entry = ({ address, files, outcome }: Tried): string =>
  [`  ${address}`, `    ${wordsOn(outcome)}`, ...files.map((file) => `    in ${file}`)].join('\n')

const count = (tried: readonly Tried[], kind: Outcome['kind']): number =>
  tried.filter(({ outcome }) => outcome.kind === kind).length

const summary = (tried: readonly Tried[]): string =>
  `${tried.length} ${tried.length === 1 ? 'link' : 'links'} tried: ${count(tried, 'in order')} in order, ${count(tried, 'broken')} broken, ${count(tried, 'moved')} moved, ${count(tried, 'untried')} could not be tried.`

/** The report at the end, the worst first, with the files to mend. */
export const reportOnLinks = (tried: readonly Tried[]): string =>
  [
    ...(['broken', 'moved', 'untried'] as const).flatMap((kind) => {
      const some = tried.filter(({ outcome }) => outcome.kind === kind)
      return some.length === 0 ? [] : [[headings[kind], ...some.map(entry)].join('\n')]
    }),
    summary(tried),
  ].join('\n\n')

/** `3/12 https://example.org: in order` */
export const progressOf = (done: number, all: number, address: string, outcome: Outcome): string =>
  `${done}/${all} ${address}: ${wordsOn(outcome)}`
