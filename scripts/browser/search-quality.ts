import type { Page } from 'playwright-core'

/** What people would ask, and the pages that should come first: `/sessions/round-table/`. */
export type Questions = ReadonlyMap<string, readonly string[]>

/** How well a site answers. */
export interface Quality {
  /** The share of questions whose page came first, from 0 to 1. */
  readonly first: number
  /** The share of questions whose page was among the first three. */
  readonly firstThree: number
  /** What came instead, where the right page did not come first. */
  readonly misses: readonly Miss[]
}

interface Miss {
  readonly question: string
  readonly wanted: readonly string[]
  readonly place: number | undefined
  readonly got: readonly string[]
}

/** Asks on the search page that is open, as a reader would, and gives the paths of the results from the root of the site. */
export const ask = async (page: Page, question: string): Promise<readonly string[]> => {
  await page.getByRole('searchbox').fill(question)
  await page.locator('[data-search-found]:not([aria-busy="true"])').waitFor({ state: 'attached' })
  return page
    .locator('[data-search-results] h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', location.origin).pathname),
    )
}

/** Asks every question. `base` is what the site is mounted at: `/community`, or nothing. */
export const measure = async (page: Page, questions: Questions, base = ''): Promise<Quality> => {
  const places: (number | undefined)[] = []
  const misses: Miss[] = []
  for (const [question, wanted] of questions) {
    const got = (await ask(page, question)).map((path) => path.slice(base.length))
    const at = got.findIndex((path) => wanted.includes(path))
    const place = at < 0 ? undefined : at + 1
    places.push(place)
    if (place !== 1) misses.push({ question, wanted, place, got: got.slice(0, 3) })
  }
  const share = (most: number): number =>
    places.filter((place) => place !== undefined && place <= most).length / Math.max(places.length, 1)
  return { first: share(1), firstThree: share(3), misses }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** The figures in words, with every miss. */
export const printQuality = ({ first, firstThree, misses }: Quality, questions: Questions): string =>
  [
    `${questions.size} questions: ${percent(first)} found first, ${percent(firstThree)} among the first three.`,
    ...misses.map(
      ({ question, wanted, place, got }) =>
        `  “${question}”: ${wanted.join(' or ')} ${place ? `came as number ${place}` : 'was not found'}, after ${got.join(', ') || 'nothing'}`,
    ),
  ].join('\n')
