import type { Browser, Page } from 'playwright-core'

/** What one page costs its reader. */
export interface Measures {
  /** Its path in the site: `/sessions/low-tide/`. */
  readonly path: string
  /** Bytes of the first response's headers. */
  readonly head: number
  /** Bytes of the first response's body under either compression. */
  readonly gzip: number
  readonly brotli: number
  readonly requests: number
  /** The addresses that were asked for on other hosts. */
  readonly elsewhere: readonly string[]
  /** Bytes, by brotli, of the site's own scripts that load without anybody doing anything. */
  readonly script: number
  /** The addresses of what has to load before anything shows, stylesheets or scripts. */
  readonly blocking: readonly string[]
  /** The scripts that may run before all of the page is read: the address of each, or `a script in the page`. */
  readonly early: readonly string[]
  /** Cumulative layout shift, to four places, where scripts come after the first paint: what moves at every visit. */
  readonly shift: number
  /** When the largest thing had been painted, in milliseconds. It says as much about the machine as about the page. */
  readonly largestPaint: number
  readonly elements: number
  /** What its main part shows, line by line. */
  readonly text: string
}

/** A site as it is served for the report, and who reads it. */
export interface Visit {
  readonly origin: string
  /** What stands before every path: `` or `/community`. */
  readonly basePath: string
  /** The zone of the reader's clock, whatever that of the machine. */
  readonly zone: string
}

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** What comes from the package of the search engine and is fetched by the search page alone. */
const engineFolder = '/pagefind/'

type Compression = 'gzip' | 'br'

/** The bytes of a body as the server sends it. */
const bytesOf = async (address: string, compression: Compression): Promise<number> => {
  const response = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': compression } })
  return Number(response.headers.get('content-length'))
}

const totalBytes = async (addresses: readonly string[]): Promise<number> =>
  (await Promise.all(addresses.map((address) => bytesOf(address, 'br')))).reduce(
    (sum, bytes) => sum + bytes,
    0,
  )

/** The scripts of a page that are neither modules nor deferred (HTML §4.12.1), and so may run while it is still read. */
const earlyScripts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.scripts]
      .filter(({ type }) => ['', 'module', 'text/javascript'].includes(type)) // others are data
      .filter(({ type, src, defer, async }) => async || !(type === 'module' || (src && defer)))
      .map(({ src }) => src || 'a script in the page'),
  )

/** What the browser noted of a type of event since the page began. */
const entries = <Entry>(page: Page, type: string): Promise<readonly Entry[]> =>
  page.evaluate((type) => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type, buffered: true })
    return observer.takeRecords().map((entry) => entry.toJSON())
  }, type)

const noted = async (
  page: Page,
): Promise<Pick<Measures, 'shift' | 'largestPaint' | 'blocking' | 'early' | 'elements' | 'text'>> => {
  const shifts = await entries<{ readonly value: number }>(page, 'layout-shift')
  const paints = await entries<{ readonly startTime: number }>(page, 'largest-contentful-paint')
  const loaded = await entries<{ readonly name: string; readonly renderBlockingStatus: string }>(
    page,
    'resource',
  )
  return {
    shift: Number(shifts.reduce((sum, { value }) => sum + value, 0).toFixed(4)),
    largestPaint: Math.round(paints.at(-1)?.startTime ?? 0),
    blocking: loaded
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
    early: await earlyScripts(page),
    elements: await page.evaluate<number>('document.getElementsByTagName("*").length'),
    text: await page.evaluate<string>('document.querySelector("main")?.innerText ?? ""'),
  }
}

/** Lets scripts come when something has been painted, as on a slow network: what they move, they move before the reader's eyes. */
const delayScripts = async (page: Page): Promise<void> => {
  await page.route(
    (address) => address.pathname.endsWith('.js'),
    async (route) => {
      // Without some script nothing is painted at all: that one comes after a second.
      await page
        .waitForFunction(() => performance.getEntriesByType('paint').length > 0, undefined, { timeout: 1000 })
        .catch(() => undefined)
      await route.continue()
    },
  )
}

/** Opens a page as somebody does on a phone for the first time, with nothing in the cache, until it is quiet. */
const visit = async (
  browser: Browser,
  { origin, basePath, zone }: Visit,
  path: string,
): Promise<Measures> => {
  const context = await browser.newContext({ ...phone, timezoneId: zone })
  try {
    const page = await context.newPage()
    await delayScripts(page)
    const asked: { readonly address: string; readonly isScript: boolean }[] = []
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()))
        asked.push({ address: request.url(), isScript: request.resourceType() === 'script' })
    })
    const address = `${origin}${basePath}${path}`
    const response = await page.goto(address, { waitUntil: 'networkidle' })
    if (!response?.ok()) throw new Error(`${address} does not open: ${response?.status() ?? 'no answer'}.`)
    const isOwn = (each: string): boolean => each.startsWith(`${origin}/`)
    const scripts = asked.filter(({ isScript }) => isScript).map((each) => each.address)
    const { responseHeadersSize } = await response.request().sizes()
    return {
      path,
      head: responseHeadersSize,
      gzip: await bytesOf(address, 'gzip'),
      brotli: await bytesOf(address, 'br'),
      requests: asked.length,
      elsewhere: asked.map((each) => each.address).filter((each) => !isOwn(each)),
      script: await totalBytes(
        scripts.filter((each) => isOwn(each) && !each.startsWith(`${origin}${basePath}${engineFolder}`)),
      ),
      ...(await noted(page)),
    }
  } finally {
    await context.close()
  }
}

const visits = 3

/**
 * What a page costs. A busy machine may paint a page of which it has read a part, and then what stands there makes way for
 * the rest. That happens now and then and anywhere; what the page does by itself happens each time.
 */
export const measurePage = async (browser: Browser, site: Visit, path: string): Promise<Measures> => {
  let measures = await visit(browser, site, path)
  for (let more = visits - 1; more > 0 && measures.shift > 0; more--) {
    const { shift } = await visit(browser, site, path)
    measures = { ...measures, shift: Math.min(measures.shift, shift) }
  }
  return measures
}
