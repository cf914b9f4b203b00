import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { test } from 'vitest'
import { type Launch, launchBrowser } from '../../scripts/browser/launch.ts'
import { type ServedSite, type ServeOptions, serveSite } from '../../scripts/browser/serve.ts'

/** What went wrong on a page, or would have gone wrong for a reader; a test says which of these it expects. */
export type Recorded = {
  /** Console errors and warnings, uncaught exceptions and broken policies. */
  readonly console: string[]
  /** Requests without an answer or with an error for one, as `404 http://…`. */
  readonly failed: string[]
  /** Requests to any other host, whether they got there or not. */
  readonly elsewhere: string[]
}

type RecordedPage = { readonly page: Page; readonly recorded: Recorded }

export type SiteFixtures = {
  browser: Browser
  site: ServedSite
  /** Opens one more page, in a context of its own: dark, narrow, without JavaScript … Paths are relative to the site. */
  openPage: (options?: BrowserContextOptions) => Promise<RecordedPage>
}

/**
 * Vitest's `test`, with one browser and one server for each test file, and fresh pages for each test.
 * `folder` is asked for late: `siteTest(() => inject('site'))`.
 */
export function siteTest(
  folder: () => string,
  { isMeasuredOnly, ...options }: ServeOptions & Pick<Launch, 'isMeasuredOnly'> = {},
) {
  return test.extend<SiteFixtures>({
    browser: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from the pattern
      async ({}, use) => {
        const browser = await launchBrowser(undefined, { isMeasuredOnly })
        await use(browser)
        await browser.close()
      },
      { scope: 'file' },
    ],
    site: [
      // biome-ignore lint/correctness/noEmptyPattern: as above
      async ({}, use) => {
        const site = await serveSite(folder(), options)
        await use(site)
        await site.close()
      },
      { scope: 'file' },
    ],
    openPage: async ({ browser, site }, use) => {
      const opened: Page[] = []
      await use(async (contextOptions = {}) => {
        const context = await browser.newContext({
          baseURL: site.origin,
          serviceWorkers: 'block', // what they keep in the background is no part of a page
          ...contextOptions,
        })
        const page = await context.newPage()
        opened.push(page)
        return { page, recorded: record(page, site.origin) }
      })
      await Promise.all(opened.map((page) => page.context().close()))
    },
  })
}

// Which features a browser knows changes with its version, and says nothing of the page. Nor does what the tests block.
const aboutTheBrowser =
  /^Error with Permissions-Policy header: Unrecognized feature|^Service Worker registration blocked by Playwright/

function record(page: Page, origin: string): Recorded {
  const recorded: Recorded = { console: [], failed: [], elsewhere: [] }
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || aboutTheBrowser.test(message.text())) return
    recorded.console.push(message.text())
  })
  page.on('pageerror', (error) => recorded.console.push(String(error)))
  page.on('request', (request) => {
    const { protocol } = new URL(request.url())
    if (['http:', 'https:'].includes(protocol) && !request.url().startsWith(`${origin}/`)) {
      recorded.elsewhere.push(request.url())
    }
  })
  page.on('requestfailed', (request) => {
    // What was still on its way when the test went on to another page says nothing of the page.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return
    recorded.failed.push(`${request.failure()?.errorText ?? 'failed'} ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) recorded.failed.push(`${response.status()} ${response.url()}`)
  })
  return recorded
}
