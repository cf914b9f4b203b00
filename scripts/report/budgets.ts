import { folderOf, paths } from '../domain/addresses.ts'
import type { Measures } from './measure.ts'

/** What a page may cost. Nothing here depends on how fast a machine is. Bytes are those that travel: compressed by brotli. */
export const budgets = {
  /** The head and the body of the response: what a server sends before it waits for an answer (ten packets, RFC 6928). */
  firstResponse: 14_600,
  /** The scripts of any page. */
  script: 2_048,
  /** What the search page's interface may have besides; the engine behind it comes from a package. */
  searchInterface: 5_120,
  /** Elements of the page of an event. */
  eventElements: 800,
  /** The age at which people read the site's own texts with ease. */
  readingAge: 12,
} as const

const isEventPage = (path: string): boolean =>
  [folderOf.session, folderOf['spin-off']].some((folder) => new RegExp(`^/${folder}/[^/]+/$`).test(path))

const scriptBudgetOf = (path: string): number =>
  path.split('?')[0] === paths.search ? budgets.script + budgets.searchInterface : budgets.script

const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })

const limits = (page: Measures): readonly (readonly [what: string, is: number, most: number])[] => [
  ['bytes of first response', page.head + page.brotli, budgets.firstResponse],
  ['bytes of JavaScript', page.script, scriptBudgetOf(page.path)],
  ...(isEventPage(page.path) ? [['elements', page.elements, budgets.eventElements] as const] : []),
  ['layout shift', page.shift, 0],
]

/** What a page costs more than it may, a line for each. */
export const breachesOf = (page: Measures): readonly string[] =>
  [
    ...limits(page)
      .filter(([, is, most]) => is > most)
      .map(([what, is, most]) => `${what}: ${figure.format(is)}, at most ${figure.format(most)}`),
    ...page.blocking.map((address) => `waits for ${address} before it shows anything`),
    ...page.early.map((script) => `runs ${script} before all of the page is read`),
    ...page.elsewhere.map((address) => `asks another host: ${address}`),
  ].map((line) => `${page.path} ${line}`)
