/** The part of a Lighthouse result that the report reads. */
export interface Outcome {
  readonly categories: Readonly<Record<string, Category>>
  readonly audits: Readonly<Record<string, Audit>>
  /** Why nothing could be judged, where that is so. */
  readonly runtimeError?: { readonly message: string } | undefined
}

interface Category {
  readonly id: string
  readonly title: string
  /** From 0 to 1; none where an audit of it failed to run. */
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

interface Audit {
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string | undefined
  readonly errorMessage?: string | undefined
}

/** What Lighthouse says of one page in one category. */
interface Score {
  /** `best-practices` */
  readonly category: string
  /** `Best Practices` */
  readonly title: string
  /** Out of 100; none where it could not be told. */
  readonly points: number | undefined
  /** The audits that cost points or did not run, in words. */
  readonly lost: readonly string[]
}

export type Scores = readonly Score[]

/** What depends on how fast the machine is, and on what else it does: shown, and never a reason to fail. */
const aboutTheMachine = 'performance'

const lostIn = ({ auditRefs }: Category, audits: Outcome['audits']): readonly string[] =>
  auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id]
    if (!audit || weight === 0) return []
    if (audit.errorMessage) return [`${id} did not run: ${audit.errorMessage}`]
    if (audit.score === null || audit.score === 1) return []
    return [`${id}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`]
  })

/** The scores of a result, category by category. Throws where the page could not be judged at all. */
export const scoresOf = ({ categories, audits, runtimeError }: Outcome): Scores => {
  if (runtimeError) throw new Error(`Lighthouse could not judge the page: ${runtimeError.message}`)
  return Object.values(categories).map((category) => ({
    category: category.id,
    title: category.title,
    points: category.score === null ? undefined : Math.round(category.score * 100),
    lost: lostIn(category, audits),
  }))
}

/** Out of 100, how fast the page was; 0 where that could not be told. */
export const speedOf = (scores: Scores): number =>
  scores.find(({ category }) => category === aboutTheMachine)?.points ?? 0

const told = (path: string, { title, points, lost }: Score): string =>
  `${path} ${title} ${points ?? 'unknown'}: ${lost.join('; ') || 'no audit is named'}`

const isShort = ({ points }: Score): boolean => points !== 100

/** A line for each category below 100. */
export const shortOfFull = (path: string, scores: Scores): readonly string[] =>
  scores
    .filter((score) => isShort(score) && score.category !== aboutTheMachine)
    .map((score) => told(path, score))

/** A line where Lighthouse takes the page for slow on this machine, today. */
export const slowness = (path: string, scores: Scores): readonly string[] =>
  scores
    .filter((score) => isShort(score) && score.category === aboutTheMachine)
    .map((score) => told(path, score))
