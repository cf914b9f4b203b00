import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built site of `content`. */
    site: string
    /** The folder with the built site of `tests/fixtures/community`. */
    fixtureSite: string
  }
}

const root = join(import.meta.dirname, '..')

/** Builds both sites once for all the tests that look at a built site, through the command that everybody uses. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'built-sites-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const [site, fixtureSite] = await Promise.all([
      build('content', join(folder, 'site')),
      build('tests/fixtures/community', join(folder, 'fixture')),
    ])
    project.provide('site', site)
    project.provide('fixtureSite', fixtureSite)
  } catch (error) {
    await remove()
    throw error
  }
  return remove
}

async function build(content: string, output: string): Promise<string> {
  const command = ['--import', 'tsx', 'scripts/commands/build.ts', '--content', content, '--output', output]
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`The site of ${content} could not be built:\n${stdout}${stderr}`, { cause: error })
  }
  return output
}
