import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from '../../layouts/context.ts'
import { paths } from '../domain/addresses.ts'
import type { Output } from '../outputs/output.ts'
import { bundleScript } from './client.ts'
import { hashedPath } from './hash.ts'
import { bundleStyles } from './styles.ts'

/** Bundles styles and scripts, and says under which addresses the files are published. */
export const buildAssets = (
  layouts: string,
): { readonly assets: Assets; readonly files: readonly Output[] } => {
  const publish = (path: string, text: string): Output => ({ path: hashedPath(path, text), text })
  const script = publish('/assets/site.js', bundleScript(join(layouts, 'client', 'site.ts')))
  const search = publish('/assets/search.js', bundleScript(join(layouts, 'client', 'search.ts')))
  // No hash in its name: calendars and feed readers refer to it for years.
  const icon = { path: paths.icon, text: readFileSync(join(layouts, 'icon.svg'), 'utf8') }
  return {
    assets: {
      styles: bundleStyles(layouts),
      script: script.path,
      searchScript: search.path,
    },
    files: [script, search, icon],
  }
}
