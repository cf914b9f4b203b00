import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath } from '../domain/site.ts'
import { filesOf } from '../eleventy/files.ts'
import { createEleventy } from '../eleventy/run.ts'
import { lookAt } from '../report/look.ts'
import { ownTexts } from '../report/own-texts.ts'
import { exampleOfEachType, pagesOfNoType, searchFor, typesWithoutPage } from '../report/page-types.ts'
import { allBreaches, reportOn } from '../report/report.ts'
import { momentOf, Refusal, runCommand } from './arguments.ts'
import { checkPolicy } from './check-policy.ts'
import { contextOf, pictureCache, readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

/**
 * `npm run report`: builds the site, opens one page of each type on a phone, and one with results, and says what it costs. Status 1 where
 * something is over budget. `--lighthouse` asks Lighthouse as well, which takes some seconds for each page.
 */
runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      now: { type: 'string' },
      lighthouse: { type: 'boolean', default: false },
    },
  })
  const { library, problems, history } = readContentFolder(values.content)
  if (!library) throw new Refusal(printProblems(problems))
  const context = contextOf(library, history, momentOf(values.now))
  checkPolicy(context)

  const { files, problems: broken } = await filesOf(library, { content: values.content, cache: pictureCache })
  if (broken.length > 0) throw new Refusal(printProblems(broken))

  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  try {
    const base = basePath(library.site)
    const [, written] = await createEleventy({
      content: values.content,
      output: folder,
      mode: 'build',
      pathPrefix: `${base}/`,
      load: () => context,
      filesOf: async () => files,
    }).write()
    const examples = [
      ...exampleOfEachType(written, ({ outputPath }) => statSync(outputPath).size),
      searchFor(library.site.name), // which many pages say
    ]
    const { looked, browserVersion } = await lookAt(examples, {
      folder,
      basePath: base,
      zone: library.site.zone,
      withLighthouse: values.lighthouse,
      onLooked: ({ path }) => console.error(path),
    })
    const findings = {
      looked,
      texts: ownTexts(library, looked),
      without: typesWithoutPage(readdirSync('layouts/pages'), written),
      ofNoType: pagesOfNoType(readdirSync(folder, { recursive: true, encoding: 'utf8' }), folder, written),
    }
    console.log(`Node ${process.version}, Chromium ${browserVersion}, ${process.platform} ${process.arch}\n`)
    console.log(reportOn(findings))
    if (allBreaches(findings).length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
