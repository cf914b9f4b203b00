import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { chromiumIsShippedFor, unpackShippedChromium } from '../../scripts/browser/chromium.ts'
import { freePort } from '../../scripts/browser/free-port.ts'
import { candidates, launchBrowser, type Machine } from '../../scripts/browser/launch.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { siteTest } from './site.ts'

const bareLinux: Machine = { env: {}, platform: 'linux', arch: 'x64', exists: () => false }
const names = (machine: Partial<Machine>) => candidates({ ...bareLinux, ...machine }).map(({ name }) => name)

describe('which browser', () => {
  test('the one that CHROMIUM_PATH names, and no other', () => {
    expect(names({ env: { CHROMIUM_PATH: '/opt/mine' }, exists: () => true })).toEqual([
      'CHROMIUM_PATH (/opt/mine)',
    ])
  })

  test('what is on the machine comes before what npm brought', () => {
    const found = names({ exists: (path) => path === '/usr/bin/google-chrome' })
    expect(found[0]).toBe('/usr/bin/google-chrome')
    expect(found.at(-1)).toBe('the Chromium inside @sparticuz/chromium')
  })

  test('npm brings one for one kind of machine alone', () => {
    expect(chromiumIsShippedFor('linux', 'x64')).toBe(true)
    for (const machine of [{ arch: 'arm64' }, { platform: 'darwin' }, { platform: 'win32' }]) {
      expect(names(machine).join()).not.toContain('sparticuz')
    }
  })

  test('each that is there, wherever this kind of machine usually has it, and the one that Playwright keeps', () => {
    const kept = chromium.executablePath()
    const all = { exists: () => true, env: { LOCALAPPDATA: 'C:\\Users\\ada' } }
    expect(names({ ...all, platform: 'linux' })).toEqual(
      expect.arrayContaining(['/usr/bin/chromium', '/usr/bin/microsoft-edge', kept]),
    )
    expect(names({ ...all, platform: 'darwin' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    )
    expect(names({ ...all, platform: 'win32' })).toEqual(
      expect.arrayContaining([
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Users\\ada\\Google\\Chrome\\Application\\chrome.exe',
      ]),
    )
  })

  test('where none starts, the error says how to get one and what was tried, and nothing is left behind', async () => {
    const temporary = temporaryFolder()
    vi.stubEnv('TMPDIR', temporary)
    onTestFinished(() => void vi.unstubAllEnvs())
    const machine = { ...bareLinux, env: { CHROMIUM_PATH: '/no/such/browser' } }
    await expect(launchBrowser(machine)).rejects.toThrow(
      /Install Chromium or Google Chrome[\s\S]*\/no\/such\/browser.*There is no such file/,
    )
    expect(await readdir(temporary)).toEqual([])
  })
})

test('another program can drive the browser where a port is named for it', async () => {
  const debuggingPort = await freePort()
  const browser = await launchBrowser(undefined, { debuggingPort })
  const told = await fetch(`http://127.0.0.1:${debuggingPort}/json/version`)
  expect(await told.text()).toContain(browser.version())
  await browser.close()
})

describe.runIf(chromiumIsShippedFor(process.platform, process.arch))('unpacking what npm brought', () => {
  test('two at once end up with one whole browser and nothing else', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'chromium-'))
    const [one, other] = await Promise.all([unpackShippedChromium(cache), unpackShippedChromium(cache)])
    expect(one).toEqual(other)
    expect(await readdir(cache)).toHaveLength(1)
    expect((await stat(one.executablePath)).mode & 0o111).toBe(0o111)
    expect(await readdir(one.env.LD_LIBRARY_PATH?.split(':')[0] ?? '')).toContain('libnss3.so')
    await rm(cache, { recursive: true })
  })

  test('its own font is there, and stands in for every family', async () => {
    const { executablePath, env } = await unpackShippedChromium()
    const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } })
    const page = await browser.newPage()
    const widths = await Promise.all(
      ['sans-serif', 'serif', 'monospace'].map((font) => width(page, 'MMMM', font)),
    )
    await browser.close()
    // An M of Open Sans is 0.9 em wide; of the fonts that Linux machines often have, none is within this of it.
    for (const each of widths) expect(Math.abs(each - 4 * 40 * 0.9)).toBeLessThan(2)
  })
})

const style = `body { margin: 0; background: white; color: black }
  @media (prefers-color-scheme: dark) { body { background: black; color: white } }`
const trialPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trial</title>
  <link rel="icon" href="/icon.svg"><style>${style}</style><script src="/script.js" defer></script>
  <h1>After the fire</h1><p>Regrowth, and <a href="/more/">more</a>.</p>`
const files: Readonly<Record<string, string>> = {
  'index.html': trialPage,
  'more/index.html': trialPage.replace('Trial', 'More'),
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'script.js': `document.documentElement.dataset.ran = 'yes'`,
  'wasm.html': trialPage.replace('/script.js', '/wasm.js'),
  // (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
  'wasm.js': `
    const head = [0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 2, 127, 127, 1, 127, 3, 2, 1, 0]
    const body = [7, 7, 1, 3, 97, 100, 100, 0, 0, 10, 9, 1, 7, 0, 32, 0, 32, 1, 106, 11]
    WebAssembly.instantiate(new Uint8Array([...head, ...body])).then(({ instance }) => {
      document.documentElement.dataset.sum = instance.exports.add(2, 3)
    })`,
  'bad.html':
    trialPage.replace('</title>', '</title><script>document.title = 1</script>') +
    '<img src="https://example.org/pixel.gif" alt=""><img src="/gone.png" alt="">',
}
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'))
  await mkdir(join(folder, 'more'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true }))

// With the project's own headers: they have to let an honest page through, on this machine's address too.
const it = siteTest(() => folder)

describe('a page in the browser', () => {
  it('runs scripts and styles under the policy without a complaint', async ({ openPage }) => {
    const { page, recorded } = await openPage()
    const response = await page.goto('/')
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBe('yes')
    // `upgrade-insecure-requests` leaves this machine's own address alone, in links too.
    await page.click('text=more')
    await page.waitForURL('**/more/')
    expect(await page.title()).toBe('More')
    expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
  })

  it('writes down what goes wrong', async ({ openPage, site }) => {
    const { page, recorded } = await openPage()
    await page.goto('/bad.html')
    expect(recorded.console.join()).toMatch(/inline script.*Content Security Policy/)
    expect(recorded.failed).toContain(`404 ${site.origin}/gone.png`)
    expect(recorded.elsewhere).toEqual(['https://example.org/pixel.gif'])
  })

  it('cannot reach any other host, even without a policy', async ({ browser }) => {
    const page = await browser.newPage()
    for (const address of ['http://example.org/', 'http://127.0.0.2/']) {
      await expect(page.goto(address)).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/)
    }
    await page.close()
  })

  it('lets a script of the site run WebAssembly', async ({ openPage }) => {
    const { page, recorded } = await openPage()
    await page.goto('/wasm.html')
    await page.waitForSelector('[data-sum]')
    expect(await page.getAttribute('html', 'data-sum')).toBe('5')
    expect(recorded.console).toEqual([])
  })

  it('draws text, in light and in dark', async ({ openPage }) => {
    for (const [colorScheme, ground] of [
      ['light', 255],
      ['dark', 0],
    ] as const) {
      const { page } = await openPage({ colorScheme, viewport: { width: 320, height: 240 } })
      await page.goto('/')
      const greys = await drawnGreys(page)
      // The ground is flat, and the letters are many other pixels, some of them exactly its opposite.
      expect(greys.get(ground)).toBeGreaterThan(60_000)
      expect(greys.get(255 - ground)).toBeGreaterThan(300)
    }
  })

  it('draws letters, not one box for each', async ({ openPage }) => {
    const { page } = await openPage()
    await page.goto('/')
    expect(await width(page, 'MMMM', 'sans-serif')).toBeGreaterThan(
      2 * (await width(page, 'iiii', 'sans-serif')),
    )
  })
})

function width(page: Page, text: string, font: string): Promise<number> {
  return page.evaluate(
    ([text, font]) => {
      const pen = document.createElement('canvas').getContext('2d')
      if (pen) pen.font = `40px ${font}`
      return pen?.measureText(text ?? '').width ?? 0
    },
    [text, font],
  )
}

/** How many pixels of each grey the page shows. The browser itself reads its picture: no image library is needed. */
async function drawnGreys(page: Page): Promise<Map<number, number>> {
  const picture = (await page.screenshot()).toString('base64')
  const reader = await page.context().browser()?.newPage()
  if (!reader) throw new Error('The browser is gone')
  const counts = await reader.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
    pen?.drawImage(image, 0, 0)
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? []
    const counts: [number, number][] = Array.from({ length: 256 }, (_, grey) => [grey, 0])
    for (let at = 0; at < pixels.length; at += 4) {
      const count = counts[pixels[at] ?? 0]
      if (count) count[1] += 1
    }
    return counts
  }, picture)
  await reader.close()
  return new Map(counts)
}
