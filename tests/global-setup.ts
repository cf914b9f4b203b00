import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { typesFileOf } from './browser/pages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built site of `content`. */
    site: string
    /** The folder with the built site of `tests/fixtures/community`. */
    fixtureSite: string
  }
}

/** What the made-up community is told the moment is: its events lie around it. */
const fixtureNow = '2030-06-01T09:00:00Z'

const root = join(import.meta.dirname, '..')

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

async function build(output: string, ...more: readonly string[]): Promise<string> {
  const options = ['--output', output, '--pages', typesFileOf(output), ...more]
  const command = ['--import', 'tsx', 'scripts/commands/build.ts', ...options]
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`npm run build -- ${options.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
  return output
}
