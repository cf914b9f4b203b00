import lighthouse from 'lighthouse'
import { type Scores, scoresOf, speedOf } from './scores.ts'

/**
 * What Lighthouse is not asked of a page, and why. Nothing is left out because the site is served from this machine:
 * Lighthouse knows its address for a safe one, and leaves HTTP/2 and https out by itself.
 */
const notAsked: Readonly<Record<string, readonly string[]>> = {
  // Nobody should find by searching what is shown where nothing is, or where nothing can be fetched.
  'not-found': ['is-crawlable'],
  offline: ['is-crawlable'],
  // The pages of all components are for those who build the site.
  styleguide: ['is-crawlable'],
  'styleguide-events': ['is-crawlable'],
  'styleguide-lists': ['is-crawlable'],
}

const once = async (debuggingPort: number, type: string, address: string): Promise<Scores> => {
  const result = await lighthouse(address, {
    port: debuggingPort,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    skipAudits: [...(notAsked[type] ?? [])],
  })
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`)
  return scoresOf(result.lhr)
}

/** How often a page is tried that seems slow: whatever else the machine does takes points, and nothing adds any. */
const tries = 3

/**
 * Runs Lighthouse on a page with its own profile of a phone: a slow processor and a slow network, both reckoned and not
 * waited for. It opens a tab in the Chromium that listens on the port. Of several tries the fastest counts.
 */
export const runLighthouse = async (
  debuggingPort: number,
  type: string,
  address: string,
): Promise<Scores> => {
  let best = await once(debuggingPort, type, address)
  for (let tried = 1; tried < tries && speedOf(best) < 100; tried++) {
    const again = await once(debuggingPort, type, address)
    if (speedOf(again) > speedOf(best)) best = again
  }
  return best
}
