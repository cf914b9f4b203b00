import lighthouse from 'lighthouse'
import { type Scores, scoresOf } from './scores.ts'

/**
 * What Lighthouse is not asked of a page, and why. Nothing is left out because the site is served from this machine:
 * Lighthouse knows its address for a safe one, and leaves HTTP/2 and https out by itself.
 */
const notAsked: Readonly<Record<string, readonly string[]>> = {
  'not-found': ['is-crawlable'], // nobody should find by searching what is shown where nothing is
}

/**
 * Runs Lighthouse on a page with its own profile of a phone: a slow processor and a slow network, both reckoned and not
 * waited for. It opens a tab in the Chromium that listens on the port.
 */
export const runLighthouse = async (
  debuggingPort: number,
  type: string,
  address: string,
): Promise<Scores> => {
  const result = await lighthouse(address, {
    port: debuggingPort,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    skipAudits: [...(notAsked[type] ?? [])],
  })
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`)
  return scoresOf(result.lhr)
}
