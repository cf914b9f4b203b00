import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserslistToTargets, type Selector, type SelectorComponent, transform } from 'lightningcss'
import type { Styles } from '../../layouts/context.ts'
import { policyHash } from './hash.ts'

/** Evergreen browsers of the last years; what they lack must not take the page away. */
const targets = browserslistToTargets([
  'chrome 109',
  'edge 109',
  'firefox 115',
  'safari 15.6',
  'ios_saf 15.6',
])

/** The minified text of one file, and the selectors of its rules. */
interface Stylesheet {
  readonly code: string
  readonly selectors: readonly Selector[]
}

const readStylesheet = (file: string): Stylesheet => {
  const selectors: Selector[] = []
  const { code } = transform({
    filename: file,
    code: readFileSync(file),
    minify: true,
    targets,
    visitor: {
      Rule: {
        style: ({ value }) => {
          selectors.push(...value.selectors)
        },
      },
    },
  })
  return { code: code.toString(), selectors }
}

const stylesheetsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join(folder, name))

/** Whether a part of a selector asks for nothing but classes that are there. What it asks beside classes is not looked at. */
const holds = (part: SelectorComponent, classes: ReadonlySet<string>): boolean => {
  if (part.type === 'class') return classes.has(part.name)
  if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has'))
    return part.selectors.some((selector) => mayMatch(selector, classes))
  return true
}

const mayMatch = (selector: Selector, classes: ReadonlySet<string>): boolean =>
  selector.every((part) => holds(part, classes))

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))

/**
 * Reads every stylesheet, and makes those of pages: the order of the layers first, what holds for every page
 * (`layouts/styles`), and of the files beside components those that have a rule for a class in the page. The layers and
 * not the order of files decide what wins.
 */
export const readStyles = (layouts: string): ((html: string) => Styles) => {
  const first = join(layouts, 'styles', 'layers.css')
  const others = stylesheetsIn(join(layouts, 'styles')).filter((file) => file !== first)
  const everywhere = [first, ...others].map((file) => readStylesheet(file).code).join('')
  const ofComponents = ['components', 'styleguide']
    .flatMap((folder) => stylesheetsIn(join(layouts, folder)))
    .map(readStylesheet)
  return (html) => {
    const classes = classesIn(html)
    const used = ofComponents.filter(({ selectors }) =>
      selectors.some((selector) => mayMatch(selector, classes)),
    )
    const css = everywhere + used.map(({ code }) => code).join('')
    return { css, hash: policyHash(css) }
  }
}
