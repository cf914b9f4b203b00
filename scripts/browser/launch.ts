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

const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
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

export type Launch = {
  /** Where on this machine other programs, such as Lighthouse, can drive the browser too. Nobody can by default. */
  readonly debuggingPort?: number | undefined
  /**
   * Whether pages are opened to read and measure them, and no more. That takes half the processor time. No picture can be
   * taken of them then, and nothing clicked that has to be scrolled to.
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
    ...(isMeasuredOnly ? ['--disable-threaded-compositing'] : []),
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

export function candidates({ env, platform, arch, exists }: Machine): readonly Candidate[] {
  const atPath = (executablePath: string) => async () => ({ executablePath })
  // Whoever names a browser wants that one, or to hear that it does not work.
  if (env.CHROMIUM_PATH)
    return [{ name: `CHROMIUM_PATH (${env.CHROMIUM_PATH})`, options: atPath(env.CHROMIUM_PATH) }]
  return [
    ...(usualPlaces[platform] ?? []).filter(exists).map((path) => ({ name: path, options: atPath(path) })),
    ...['chromium', 'chrome', 'msedge'].map((channel) => ({
      name: `Playwright's "${channel}"`,
      options: async () => ({ channel }),
    })),
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
