import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { temporaryFolder } from '../../temporary-folder.ts'

/** Debian's own Python: what apt-get installs is for that one alone. */
export const python = '/usr/bin/python3'

/** Whether a program is there. Where it is not, says so: the tests that need it are then skipped. */
export const isInstalled = (name: string, command: string, ...args: readonly string[]): boolean => {
  const installed = spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (!installed)
    console.warn(`${name} is not installed here: its tests are skipped. .ci/run installs it on Debian.`)
  return installed
}

/** A home for somebody's programs, with none of their settings in it. It goes with the end of the test. */
export const newHome = temporaryFolder

export interface Machine {
  readonly home: string
  /** The zone that its clock shows. */
  readonly zone: string
}

/** What a program prints on somebody's machine. Not synchronous: it may ask a server that runs in this very process. */
export const run = async (
  { home, zone }: Machine,
  command: string,
  ...args: readonly string[]
): Promise<string> => {
  const env = { PATH: process.env.PATH, HOME: home, TZ: zone, LC_ALL: 'C.UTF-8' }
  const { stdout } = await promisify(execFile)(command, args, { env, maxBuffer: 1 << 26, timeout: 60_000 })
  return stdout
}
