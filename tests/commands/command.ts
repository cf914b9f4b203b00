import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Runs a command of `scripts/commands` as npm would, from the project's folder. */
export const run = (
  command: string,
  args: readonly string[],
  { environment, before = [] }: Conditions = {},
): Ran => {
  const imports = ['tsx', ...before].flatMap((module) => ['--import', module])
  return spawnSync(process.execPath, [...imports, `scripts/commands/${command}.ts`, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
}

/** A new folder that goes with the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
