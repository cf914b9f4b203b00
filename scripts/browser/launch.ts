import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { chromiumIsShippedFor, unpackShippedChromium } from './chromium.ts'

/** A place to look for a browser. Its options are asked for only when it is its turn: unpacking takes a while. */
export type Candidate = { readonly name: string; readonly options: () => Promise<LaunchOptions> }

export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly arch: string
  readonly exists: (path: string) => boolean
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  exists: existsSync,
}

const usualPlaces = ({ env, platform }: Machine): readonly string[] => {
  switch (platform) {
    case 'linux':
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/snap/bin/chromium',
        '/usr/bin/microsoft-edge',
      ]
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32':
      return [
        'Chromium\\Application\\chrome',
        'Google\\Chrome\\Application\\chrome',
        'Microsoft\\Edge\\Application\\msedge',
      ].flatMap((program) =>
        ['C:\\Program Files', 'C:\\Program Files (x86)', env.LOCALAPPDATA].map(
          (folder) => `${folder}\\${program}.exe`,
        ),
      )
    default:
      return []
  }
}

/** Where Playwright puts the browser that it downloads when it is told to. It has none for some machines. */
const playwrightsPlace = (): readonly string[] => {
  try {
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

const flags: readonly string[] = [
  // Nothing but this machine can be reached, so that no page and no browser service depends on a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-domain-reliability',
  '--no-pings',
  // The same pixels everywhere: no hinting by the machine's settings, no sub-pixel colours, no graphics card.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-gpu',
]

const measuring: readonly string[] = [
  '--disable-threaded-compositing',
  // A page is left before its scripts have run so often that making them quick pays: axe takes a quarter less without.
  '--js-flags=--no-turbofan,--no-maglev',
]

export type Launch = {
  /** Where on this machine other programs, such as Lighthouse, can drive the browser too. Nobody can by default. */
  readonly debuggingPort?: number | undefined
  /**
   * Whether pages are opened to read and measure them, and no more. That takes half the processor time or less. No picture
   * can be taken of them then, and nothing clicked that has to be scrolled to.
   */
  readonly isMeasuredOnly?: boolean | undefined
}

/**
 * Opens a headless Chromium: the one CHROMIUM_PATH names, else one that is on the machine, else the one that comes with
 * the project's npm packages. A browser that does not start (Ubuntu's stand-in for its snap, say) is passed over.
 */
export async function launchBrowser(
  machine: Machine = thisMachine,
  { debuggingPort, isMeasuredOnly = false }: Launch = {},
): Promise<Browser> {
  const more = [
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ...(isMeasuredOnly ? measuring : []),
  ]
  const failures: string[] = []
  for (const { name, options } of candidates(machine)) {
    try {
      return await start(await options(), more)
    } catch (error) {
      failures.push(`- ${name}: ${firstLines(error)}`)
    }
  }
  throw new Error(howToGetOne(failures))
}

/** Only what is there: Playwright makes folders for a browser before it looks for it, and leaves them where it finds none. */
export function candidates(machine: Machine): readonly Candidate[] {
  const { env, platform, arch, exists } = machine
  const atPath = (executablePath: string) => async () => {
    if (!exists(executablePath)) throw new Error('There is no such file.')
    return { executablePath }
  }
  // Whoever names a browser wants that one, or to hear that it does not work.
  if (env.CHROMIUM_PATH)
    return [{ name: `CHROMIUM_PATH (${env.CHROMIUM_PATH})`, options: atPath(env.CHROMIUM_PATH) }]
  return [
    ...[...usualPlaces(machine), ...playwrightsPlace()]
      .filter(exists)
      .map((path) => ({ name: path, options: atPath(path) })),
    ...(chromiumIsShippedFor(platform, arch)
      ? [{ name: 'the Chromium inside @sparticuz/chromium', options: shippedOptions }]
      : []),
  ]
}

async function shippedOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await unpackShippedChromium()
  return { executablePath, env: { ...process.env, ...env } }
}

/** Starts a browser with the settings that all tests share. */
export async function start(options: LaunchOptions, more: readonly string[] = []): Promise<Browser> {
  const settings = { ...options, args: [...flags, ...more], timeout: 60_000 }
  // Chromium refuses to run its sandbox as root.
  if (process.getuid?.() === 0) return chromium.launch({ ...settings, chromiumSandbox: false })
  try {
    return await chromium.launch({ ...settings, chromiumSandbox: true })
  } catch (error) {
    // Many containers and some Linux distributions give ordinary users no sandbox. The pages opened here are our own.
    if (!/no usable sandbox/i.test(String(error))) throw error
    return chromium.launch({ ...settings, chromiumSandbox: false })
  }
}

function firstLines(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ').trim()
}

function howToGetOne(failures: readonly string[]): string {
  return [
    'No browser could be started. Install Chromium or Google Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    'On 64-bit Linux on an Intel or AMD processor, `npm ci` brings one along. What was tried:',
    ...(failures.length > 0 ? failures : ['- nothing: no browser was found']),
  ].join('\n')
}
