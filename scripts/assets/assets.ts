import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Assets } from '../../layouts/context.ts'
import { paths } from '../domain/addresses.ts'
import type { Site } from '../domain/site.ts'
import type { Output } from '../outputs/output.ts'
import { bundleScript } from './client.ts'
import { hashedPath } from './hash.ts'
import { readStyles } from './styles.ts'

/** An address from the root of the site, as the service worker puts it behind its scope: without the first slash. */
const within = (path: string): string => path.slice(1)

/** Bundles styles and scripts, and says under which addresses the files are published. */
export const buildAssets = (
  layouts: string,
  { offline }: Pick<Site, 'offline'>,
): { readonly assets: Assets; readonly files: readonly Output[] } => {
  const bundle = (name: string, constants: object = {}): string =>
    bundleScript(join(layouts, 'client', `${name}.ts`), constants)
  const publish = (path: string, text: string): Output => ({ path: hashedPath(path, text), text })
  const script = publish('/assets/site.js', bundle('site', { OFFLINE: offline }))
  const search = publish('/assets/search.js', bundle('search'))
  const copy = publish('/assets/copy.js', bundle('copy'))
  const notFound = publish('/assets/not-found.js', bundle('not-found'))
  const event = publish('/assets/event.js', bundle('event', { OFFLINE: offline }))
  const materials = publish('/assets/materials.js', bundle('materials'))
  // No hash in the name of the next two: calendars and feed readers refer to the icon for years, browsers to the worker.
  const icon = { path: paths.icon, text: readFileSync(join(layouts, 'icon.svg'), 'utf8') }
  const kept = [paths.home, paths.calendar, paths.search, paths.offline, script.path, search.path, icon.path]
  const worker = {
    path: paths.serviceWorker,
    text: offline
      ? bundle('service-worker', {
          KEPT: kept.map(within),
          FALLBACK: within(paths.offline),
          SEARCH: within(paths.search),
          SEARCH_FILES: within(paths.searchFiles),
        })
      : bundle('no-service-worker'),
  }
  return {
    assets: {
      stylesOf: readStyles(layouts),
      script: script.path,
      searchScript: search.path,
      copyScript: copy.path,
      notFoundScript: notFound.path,
      eventScript: event.path,
      materialsScript: materials.path,
    },
    files: [script, search, copy, notFound, event, materials, icon, worker],
  }
}
