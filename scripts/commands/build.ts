import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { policyProblem } from '../assets/policy.ts'
import { basePath } from '../domain/site.ts'
import { createEleventy } from '../eleventy/run.ts'
import { addressOf, momentOf, Refusal, runCommand } from './arguments.ts'
import { contextOf, readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

/** Puts the finished folder in the place of the old one, so that there is a whole site there at any time but an instant. */
const putInPlace = (built: string, output: string): void => {
  const old = `${built}.old`
  if (existsSync(output)) renameSync(output, old)
  renameSync(built, output)
  rmSync(old, { recursive: true, force: true })
}

/** Only a folder that a build made is ever replaced; every build makes a sitemap. */
const checkOutput = (output: string): void => {
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, 'sitemap.xml')))
    throw new Refusal(
      `--output is ${output}, which holds something that is no built site. Name another folder.`,
    )
}

const build = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string', default: '_site' },
      url: { type: 'string' },
      now: { type: 'string' },
    },
  })
  const output = resolve(values.output)
  checkOutput(output)
  const { library, problems, history } = readContentFolder(values.content, addressOf(values.url))
  if (problems.length > 0) console.error(printProblems(problems))
  if (!library) throw new Refusal('Nothing was built, and what was built before is as it was.')

  const context = contextOf(library, history, momentOf(values.now))
  const policy = policyProblem(readFileSync('netlify.toml', 'utf8'), context.assets.styles)
  if (policy) throw new Refusal(printProblems([policy]))

  const staging = join(dirname(output), `.${basename(output)}.${process.pid}`)
  try {
    await createEleventy({
      content: values.content,
      output: staging,
      mode: 'build',
      pathPrefix: `${basePath(library.site)}/`,
      load: () => context,
    }).write()
    putInPlace(staging, output)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
  console.log(`Built ${library.items.length} items into ${values.output}.`)
}

runCommand(build)
