import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { format } from 'node:util'
import { vi } from 'vitest'

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

/** Runs a command of `scripts/commands` as npm would, from the project's folder. */
export const run = (
  command: string,
  args: readonly string[],
  { environment, before = [] }: Conditions = {},
): Ran => {
  const imports = ['tsx', ...before].flatMap((module) => ['--import', module])
  return spawnSync(process.execPath, [...imports, source(command), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
}

/** A module counts as another one with another query: it runs again, and what it imports does not. */
let runs = 0

/**
 * Runs a command as if it were in a process of its own, in this one: that takes a tenth of the time. What only a real
 * process shows, such as the status that a shell sees, is for `run`.
 */
export const runHere = async (command: string, args: readonly string[]): Promise<Ran> => {
  const told = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).flatMap((stream) => {
    const hear = (text: string | Uint8Array): boolean => {
      told[stream] += text
      return true
    }
    return [
      vi.spyOn(process[stream], 'write').mockImplementation(hear),
      vi
        .spyOn(console, stream === 'stdout' ? 'log' : 'error')
        .mockImplementation((...words) => void hear(`${format(...words)}\n`)),
    ]
  })
  const before = { argv: process.argv, exitCode: process.exitCode, isTTY: process.stdin.isTTY }
  process.argv = [process.execPath, source(command), ...args]
  process.exitCode = undefined
  process.stdin.isTTY = false // nobody is there to be asked
  try {
    await import(/* @vite-ignore */ `${join(projectRoot, source(command))}?run=${++runs}`)
    return { status: Number(process.exitCode ?? 0), ...told }
  } finally {
    process.argv = before.argv
    process.exitCode = before.exitCode
    process.stdin.isTTY = before.isTTY
    for (const spy of spies) spy.mockRestore()
  }
}
