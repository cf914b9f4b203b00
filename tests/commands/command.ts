import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { onTestFinished } from 'vitest'

export const projectRoot = join(import.meta.dirname, '..', '..')

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Conditions {
  readonly environment?: Readonly<Record<string, string>>
  /** Modules loaded before the command. */
  readonly before?: readonly string[]
}

const source = (command: string): string => `scripts/commands/${command}.ts`

const runNode = (args: readonly string[], environment: Conditions['environment'] = {}): Ran =>
  spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })

/** Runs a command of `scripts/commands` as npm would, from the project's folder. */
export const run = (
  command: string,
  args: readonly string[],
  { environment, before = [] }: Conditions = {},
): Ran => {
  const imports = ['tsx', ...before].flatMap((module) => ['--import', module])
  return runNode([...imports, source(command), ...args], environment)
}

const bundled = new Set<string>()

/**
 * Runs a command in a process of its own as one file of JavaScript, in half the time: tsx would go through a hundred
 * files again for each of many tests. For any command but the build, which loads the layouts from where they are.
 */
export const runBundled = (command: string, args: readonly string[]): Ran => {
  const outfile = join(projectRoot, `node_modules/.cache/commands/${command}.mjs`) // it finds the packages from here
  if (!bundled.has(command)) {
    const entryPoints = [join(projectRoot, source(command))]
    buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
    bundled.add(command)
  }
  return runNode([outfile, ...args])
}

/** A new folder that goes with the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
