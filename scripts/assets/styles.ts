import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { browserslistToTargets, transform } from 'lightningcss'

/** Evergreen browsers of the last years; what they lack must not take the page away. */
const targets = browserslistToTargets([
  'chrome 109',
  'edge 109',
  'firefox 115',
  'safari 15.6',
  'ios_saf 15.6',
])

const cssIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join(folder, name))

/**
 * The whole stylesheet: the order of the layers first, then every file of `layouts/styles` and every component's own,
 * and the styleguide's, minified. The layers and not the order of files decide what wins.
 */
export const bundleStyles = (layouts: string): string => {
  const files = [
    join(layouts, 'styles', 'layers.css'),
    ...cssIn(join(layouts, 'styles')).filter((file) => !file.endsWith('layers.css')),
    ...cssIn(join(layouts, 'components')),
    ...cssIn(join(layouts, 'styleguide')),
  ]
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  return transform({ filename: 'site.css', code: Buffer.from(code), minify: true, targets }).code.toString()
}
