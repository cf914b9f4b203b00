import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate'
import { allPages, contextOf } from './pages.ts'

const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'))

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
}

const unescaped = (text: string): string =>
  text.replace(/&([\w#]+);/g, (whole, name) => entities[name] ?? whole)

/** One element of a page, or the page itself, in the few words that the tests need. */
export interface Part {
  /** As a reader sees it: unescaped, with single spaces. */
  readonly text: string
  attribute(name: string): string | undefined
  /** Everything that a selector finds within. */
  all(selector: string): readonly Part[]
  /** The one thing that a selector finds within. */
  one(selector: string): Part
  has(selector: string): boolean
  /** The section under a heading. */
  section(heading: string): Part | undefined
  /** Where its links lead, in their order. */
  readonly links: readonly string[]
}

const partOf = (element: HtmlElement): Part => {
  const all = (selector: string): readonly Part[] => element.querySelectorAll(selector).map(partOf)
  return {
    text: unescaped(element.textContent).replace(/\s+/g, ' ').trim(),
    attribute: (name) => {
      const value = element.getAttribute(name)?.value
      return value === undefined ? undefined : unescaped(String(value ?? ''))
    },
    all,
    one: (selector) => {
      const [found, ...others] = all(selector)
      if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${selector}`)
      return found
    },
    has: (selector) => element.querySelector(selector) !== null,
    section: (heading) => all('section').find((section) => section.all('h2')[0]?.text === heading),
    get links() {
      return all('a').flatMap((link) => link.attribute('href') ?? [])
    },
  }
}

/** Reads markup; throws where it cannot be read. */
export const read = (html: string): Part =>
  partOf(parser.parseHtml({ data: html, filename: 'page.html', line: 1, column: 1, offset: 0 }))

/** Every page of a site by its path. */
export const readSite = async (context = contextOf()): Promise<(path: string) => Part> => {
  const pages = new Map((await allPages(context)).map(({ path, html }) => [path, html]))
  return (path) => {
    const html = pages.get(path)
    if (html === undefined) throw new Error(`There is no page ${path}.`)
    return read(html)
  }
}
