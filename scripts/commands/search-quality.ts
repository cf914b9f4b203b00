import { parseArgs } from 'node:util'
import { launchBrowser } from '../browser/launch.ts'
import { readQuestions } from '../browser/questions.ts'
import { measure, printQuality } from '../browser/search-quality.ts'
import { serveSite } from '../browser/serve.ts'
import { Refusal, runCommand } from './arguments.ts'

/** How many questions must be answered by the first result, and by one of the first three. */
const wanted = { first: 0.9, firstThree: 0.95 }

/** Asks a built site what people ask, in a real browser, and says how often the right page comes first. */
const searchQuality = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: '_site' },
      base: { type: 'string', default: '' },
      questions: { type: 'string', default: 'tests/search/questions.yaml' },
    },
  })
  const questions = readQuestions(values.questions)
  const site = await serveSite(values.site, { basePath: values.base })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${site.origin}${values.base}/search/`)
    const quality = await measure(page, questions, values.base)
    console.log(printQuality(quality, questions))
    if (quality.first < wanted.first || quality.firstThree < wanted.firstThree)
      throw new Refusal(
        `Too few: ${wanted.first * 100} % must come first, and ${wanted.firstThree * 100} % among the first three.`,
      )
  } finally {
    await browser.close()
    await site.close()
  }
}

runCommand(searchQuality)
