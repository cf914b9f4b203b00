import { breachesOf, budgets } from './budgets.ts'
import type { Looked } from './look.ts'
import type { Measures } from './measure.ts'
import type { OwnText } from './own-texts.ts'
import { type Scores, shortOfFull, slowness } from './scores.ts'
import { type Column, table } from './table.ts'

/** What a report is made of. */
export interface Findings {
  readonly looked: readonly Looked[]
  readonly texts: readonly OwnText[]
  /** The page types that the content has no page of. */
  readonly without: readonly string[]
  /** The pages that no template made. */
  readonly ofNoType: readonly string[]
}

const measure = (heading: string, of: (measures: Measures) => number): Column<Looked> => ({
  heading,
  show: ({ measures }) => String(of(measures)),
  isNumber: true,
})

const page: readonly Column<Looked>[] = [
  { heading: 'page type', show: ({ type }) => type },
  { heading: 'its largest page', show: ({ path }) => path },
]

const costs: readonly Column<Looked>[] = [
  ...page,
  measure('head', ({ head }) => head),
  measure('gzip', ({ gzip }) => gzip),
  measure('brotli', ({ brotli }) => brotli),
  measure('requests', ({ requests }) => requests),
  measure('elsewhere', ({ elsewhere }) => elsewhere.length),
  measure('script', ({ script }) => script),
  { heading: 'runs', show: ({ measures: { early } }) => (early.length > 0 ? 'early' : 'at the end') },
  measure('blocking', ({ blocking }) => blocking.length),
  measure('shift', ({ shift }) => shift),
  measure('elements', ({ elements }) => elements),
  measure('paint ms', ({ largestPaint }) => largestPaint),
]

const legend = [
  'head, gzip, brotli: bytes of the first response, headers and body.',
  "script: bytes of the site's own JavaScript, by brotli, without the engine of the search page and the service worker, which is fetched once all is read.",
  'runs: when the scripts do. At the end, all of them are modules or deferred, and run once all of the page is read; early, one may run before.',
  'blocking: stylesheets and scripts that have to load before anything shows.',
  'elsewhere: requests to other hosts.',
  "shift: layout shift, for a reader in the community's own time zone. For others nothing moves either: the room for their own time is kept from the start.",
  'paint ms: when the largest thing was painted, on this machine, today. Nothing is judged by it.',
].join('\n')

const count = (heading: string, of: (text: OwnText) => number, places = 0): Column<OwnText> => ({
  heading,
  show: (text) => of(text).toFixed(places),
  isNumber: true,
})

const readings: readonly Column<OwnText>[] = [
  { heading: 'text', show: ({ name, isJudged }) => (isJudged ? name : `${name} (not judged)`) },
  count('words', ({ words }) => words),
  count('sentences', ({ sentences }) => sentences),
  count('grade', ({ grade }) => grade, 1),
  count('reading age', ({ age }) => age, 1),
]

const readingLegend = [
  "grade: Flesch and Kincaid's, from the words of a sentence and the syllables of a word. reading age: the grade and five.",
  'Headings and items of lists count as sentences. Texts of fewer than 100 words are measured together, because one long name would decide.',
  'Posts are not judged: their words are their authors’. What is not in English is not measured.',
].join('\n')

const tooHard = ({ name, isJudged, age, hardest }: OwnText): readonly string[] =>
  isJudged && age > budgets.readingAge
    ? [`${name} reading age: ${age}, at most ${budgets.readingAge}. Its hardest sentence: “${hardest}”`]
    : []

const scoreColumns = (scores: Scores): readonly Column<Looked>[] =>
  scores.map(({ category, title }) => ({
    heading: title,
    show: (looked) => {
      const points = looked.scores?.find((score) => score.category === category)?.points
      return points === undefined ? 'unknown' : String(points)
    },
    isNumber: true,
  }))

/** All that is over budget, a line for each. */
export const allBreaches = ({ looked, texts, ofNoType }: Findings): readonly string[] => [
  ...looked.flatMap(({ path, measures, scores }) => [
    ...breachesOf(measures),
    ...(scores ? shortOfFull(path, scores) : []),
  ]),
  ...texts.flatMap(tooHard),
  ...ofNoType.map((file) => `${file} comes from no template, so that nothing in this report stands for it`),
]

const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join('\n')]

/** What was found, as tables, with what is over budget at the end. */
export const reportOn = (findings: Findings): string => {
  const { looked, texts, without } = findings
  const scores = looked[0]?.scores
  const breaches = allBreaches(findings)
  return [
    table(costs, looked),
    legend,
    ...(scores ? [table([...page, ...scoreColumns(scores)], looked)] : []),
    ...listed(
      'What Lighthouse takes for slow on this machine, today. Nothing is judged by it:',
      looked.flatMap(({ path, scores: own }) => (own ? slowness(path, own) : [])),
    ),
    ...(texts.length > 0 ? [table(readings, texts), readingLegend] : []),
    ...listed('The content has no page of these types:', without),
    ...listed('Over budget:', breaches),
    ...(breaches.length === 0 ? ['Everything is within budget.'] : []),
  ].join('\n\n')
}
