import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What the made-up community is told the moment is: its events lie around it. */
export const fixtureNow = '2030-06-01T09:00:00Z'

const root = join(import.meta.dirname, '..')

/** Builds a site into the folder, through the command that everybody uses. */
export async function buildSite(output: string, ...more: readonly string[]): Promise<string> {
  const options = ['--output', output, ...more]
  const command = ['--import', 'tsx', 'scripts/commands/build.ts', ...options]
  try {
    await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 64 * 1024 * 1024 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`npm run build -- ${options.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
  return output
}
