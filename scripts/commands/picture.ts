import { launchBrowser } from '../browser/launch.ts'
import { serveSite } from '../browser/serve.ts'

/** Takes the picture of the built home page that README.md shows. */
const target = '.github/site.png'

const site = await serveSite('_site')
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme: 'light' })
await page.goto(`${site.origin}/`)
await page.screenshot({ path: target })
await browser.close()
await site.close()
console.log(`${target} shows the site as it is now.`)
