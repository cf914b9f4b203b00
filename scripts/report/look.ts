import { freePort } from '../browser/free-port.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveSite } from '../browser/serve.ts'
import { runLighthouse } from './lighthouse.ts'
import { type Measures, measurePage } from './measure.ts'
import type { Example } from './page-types.ts'
import type { Scores } from './scores.ts'

/** A page that was looked at: what it costs, and what Lighthouse says where it was asked. */
export interface Looked extends Example {
  readonly measures: Measures
  readonly scores: Scores | undefined
}

export interface LookOptions {
  /** The folder of the built site. */
  readonly folder: string
  /** What stands before every path of it: `` or `/community`. */
  readonly basePath: string
  /** The zone of the reader's clock. */
  readonly zone: string
  readonly withLighthouse: boolean
  /** Called with each page when it is done. */
  readonly onLooked: (looked: Looked) => void
}

/** Serves a built site as Netlify would, opens each page on a phone, and says with which browser. */
export const lookAt = async (
  examples: readonly Example[],
  { folder, basePath, zone, withLighthouse, onLooked }: LookOptions,
): Promise<{ readonly looked: readonly Looked[]; readonly browserVersion: string }> => {
  const debuggingPort = withLighthouse ? await freePort() : undefined
  const { origin, close } = await serveSite(folder, { basePath })
  const browser = await launchBrowser(undefined, { debuggingPort })
  const looked: Looked[] = []
  try {
    for (const example of examples) {
      const page: Looked = {
        ...example,
        measures: await measurePage(browser, { origin, basePath, zone }, example.path),
        scores:
          debuggingPort === undefined
            ? undefined
            : await runLighthouse(debuggingPort, example.type, `${origin}${basePath}${example.path}`),
      }
      looked.push(page)
      onLooked(page)
    }
  } finally {
    await browser.close()
    await close()
  }
  return { looked, browserVersion: browser.version() }
}
