import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** A browser that is ready to run, and what its process needs to see. */
export type UnpackedChromium = {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

const require = createRequire(import.meta.url)
const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/chromium')

/** The npm package ships one kind of binary. */
export function chromiumIsShippedFor(platform: string, arch: string): boolean {
  return platform === 'linux' && arch === 'x64'
}

/**
 * Unpacks the Chromium that comes inside an npm package, once for each version of the package, so that a fresh machine
 * with nothing but Node can run the browser tests.
 */
export async function unpackShippedChromium(cache = cacheFolder): Promise<UnpackedChromium> {
  const packageFolder = shippedPackageFolder()
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = join(cache, version)
  if (!existsSync(folder)) await unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      // A bare Debian or Ubuntu has no NSS; the package brings it for one of its other hosts.
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(delimiter),
      FONTCONFIG_FILE: process.env.FONTCONFIG_FILE ?? join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  }
}

/**
 * The folder appears whole or not at all: it is filled under another name and then renamed, so that two processes
 * which start at once, or one that is stopped half-way, leave nothing broken behind.
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}.draft-`)
  try {
    await runPackageUnpacker(draft)
    await writeFile(join(draft, 'fonts.conf'), fontSettings)
    // mkdtemp and the unpacker shut everyone else out; the next run may be another user's.
    await Promise.all([chmod(draft, 0o755), chmod(join(draft, 'chromium'), 0o755)])
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process was quicker: its folder is as good as ours.
    if (!existsSync(folder)) throw error
  }
}

/**
 * The package unpacks into the system's temporary folder, and its libraries only where it believes it runs on Amazon
 * Linux. Both are read from the environment, so it gets one of its own, in a process of its own.
 */
async function runPackageUnpacker(into: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: into, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  })
}

function shippedPackageFolder(): string {
  let folder = dirname(require.resolve('@sparticuz/chromium'))
  while (!existsSync(join(folder, 'bin/chromium.br'))) {
    if (folder === dirname(folder))
      throw new Error('The npm package @sparticuz/chromium has no browser in it.')
    folder = dirname(folder)
  }
  return folder
}

// The package's own settings name folders that exist on its other hosts. Open Sans, which it ships, is listed first and
// so becomes every generic family: pictures look alike on every machine, whose own fonts only fill in what it lacks.
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
