import { HtmlBasePlugin, type UserConfig } from '@11ty/eleventy'
import { neverRun } from './scripts/eleventy/never-run.ts'
import { outputsTemplate } from './scripts/eleventy/outputs-template.ts'

/** Registers what the build consists of. What it does is in `scripts/`, how it looks in `layouts/`. */
export default function (config: UserConfig) {
  config.setTemplateFormats(['11ty.tsx', '11ty.js'])
  config.addExtension('11ty.tsx', { key: '11ty.js' })
  config.addTemplate('outputs.11ty.js', outputsTemplate.render, outputsTemplate.data)
  config.addPlugin(HtmlBasePlugin)
  config.setFrontMatterParsingOptions({ engines: neverRun })
  config.addWatchTarget('layouts/**/*.{css,svg}')
  config.addWatchTarget('layouts/client/*.ts')
  return { dir: { input: 'layouts/pages' }, markdownTemplateEngine: false, htmlTemplateEngine: false }
}
