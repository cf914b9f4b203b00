import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { historyWarning } from '../content/history.ts'
import { basePath } from '../domain/site.ts'
import { filesOf } from '../eleventy/files.ts'
import { createEleventy } from '../eleventy/run.ts'
import { typedPages } from '../report/page-types.ts'
import { addressOf, momentOf, Refusal, runCommand } from './arguments.ts'
import { checkPolicy } from './check-policy.ts'
import { contextOf, pictureCache, readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

/** Puts the finished folder in the place of the old one, so that there is a whole site there at any time but an instant. */
const putInPlace = (built: string, output: string): void => {
  const old = `${built}.old`
  if (existsSync(output)) renameSync(output, old)
  try {
    renameSync(built, output)
  } catch (error) {
    if (existsSync(old)) renameSync(old, output)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

const holds = (folder: string, path: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`)

/**
 * Only a folder that a build made is ever replaced: every build makes a sitemap. One with the project, the content or a
 * repository in it never is, whatever else it looks like.
 */
const checkOutput = (output: string, content: string): void => {
  if (!existsSync(output)) return
  if (!statSync(output).isDirectory())
    throw new Refusal(`--output is ${output}, which is a file. Name a folder.`)
  const sources = [realpathSync('.'), ...(existsSync(content) ? [realpathSync(content)] : [])]
  const isBuilt = readdirSync(output).length === 0 || existsSync(join(output, 'sitemap.xml'))
  if (!isBuilt || existsSync(join(output, '.git')) || sources.some((path) => holds(output, path)))
    throw new Refusal(
      `--output is ${output}, which holds something that is no built site. Name another folder.`,
    )
}

/** A link to a folder stays a link: what it leads to is replaced. */
const realOutput = (named: string): string => {
  const path = resolve(named)
  return existsSync(path) ? realpathSync(path) : path
}

const nothingBuilt = 'Nothing was built, and what was built before is as it was.'

/** `--pages FILE` also writes down which page is of which type, for the tests that look at one of each. */
const build = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string', default: '_site' },
      cache: { type: 'string', default: pictureCache },
      url: { type: 'string' },
      now: { type: 'string' },
      pages: { type: 'string' },
    },
  })
  const output = realOutput(values.output)
  checkOutput(output, values.content)
  const { library, problems, history } = readContentFolder(values.content, addressOf(values.url))
  if (problems.length > 0) console.error(printProblems(problems))
  const unsure = historyWarning(history)
  if (unsure) console.error(unsure)
  if (!library) throw new Refusal(nothingBuilt)

  const context = contextOf(library, history, momentOf(values.now))
  for (const warning of context.warnings) console.error(warning)
  checkPolicy(context)

  const { files, problems: broken } = await filesOf(library, values)
  if (broken.length > 0) throw new Refusal(`${printProblems(broken)}\n${nothingBuilt}`)
  const staging = join(dirname(output), `.${basename(output)}.${process.pid}`)
  const clear = (): void => rmSync(staging, { recursive: true, force: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      clear()
      process.exit(1)
    })
  try {
    const [, written] = await createEleventy({
      content: values.content,
      output: staging,
      mode: 'build',
      pathPrefix: `${basePath(library.site)}/`,
      load: () => context,
      filesOf: async () => files,
    }).write()
    putInPlace(staging, output)
    if (values.pages !== undefined) writeFileSync(values.pages, JSON.stringify(typedPages(written)))
  } finally {
    clear()
  }
  console.log(`Built ${library.items.length} items into ${values.output}.`)
}

await runCommand(build)
