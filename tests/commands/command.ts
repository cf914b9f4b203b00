import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

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

/** Packages that are programs of their own, or look for files beside them. */
const unbundled = ['@11ty/*', '@resvg/*', 'esbuild', 'lightningcss', 'pagefind', 'sharp']

/** Some packages in the bundle ask for others in the old way. */
const banner = `import { createRequire as oldWay } from 'node:module'; const require = oldWay(import.meta.url);`

const bundled = new Set<string>()

/**
 * Runs a command in a process of its own as one file of JavaScript with most packages in it, in a fifth of the time: tsx
 * would go through a hundred files again for each of many tests. A build can be run so as long as it refuses to: it would
 * look for the layouts, and for the program that draws cards, from where they are.
 */
export const runBundled = (command: string, args: readonly string[]): Ran => {
  const outfile = join(projectRoot, `node_modules/.cache/commands/${command}.mjs`) // it finds other packages from here
  if (!bundled.has(command)) {
    buildSync({
      entryPoints: [join(projectRoot, source(command))],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: unbundled,
      banner: { js: banner },
      logLevel: 'error',
    })
    bundled.add(command)
  }
  return runNode([outfile, ...args])
}
