import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { typesFileOf } from './browser/pages.ts'
import { buildSite, fixtureNow } from './build-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built site of `content`. */
    site: string
    /** The folder with the built site of `tests/fixtures/community`. */
    fixtureSite: string
  }
}

const build = (output: string, ...more: readonly string[]): Promise<string> =>
  buildSite(output, '--pages', typesFileOf(output), ...more)

/** Builds both sites once for all the tests that look at a built site, through the command that everybody uses. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'built-sites-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const [site, fixtureSite] = await Promise.all([
      build(join(folder, 'site'), '--content', 'content'),
      build(join(folder, 'fixture'), '--content', 'tests/fixtures/community', '--now', fixtureNow),
    ])
    project.provide('site', site)
    project.provide('fixtureSite', fixtureSite)
  } catch (error) {
    await remove()
    throw error
  }
  return remove
}
