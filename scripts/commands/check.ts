import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import { momentOf, Refusal, runCommand } from './arguments.ts'
import { checkLinks } from './check-links.ts'
import { readContentFolder } from './content-folder.ts'
import { mendFolder } from './mend-folder.ts'
import { printProblems } from './print-problems.ts'
import { problemFormats } from './problem-formats.ts'

/** Mends what is certain and shows the lines before and after. */
const fix = (folder: string, shown: string, say: (words: string) => void): void => {
  const mended = mendFolder(folder)
  for (const { file, diff } of mended) say(`${shown}/${file}\n${diff.join('\n')}\n`)
  if (mended.length === 0) say('There was nothing to mend for certain.')
  else say(`Mended ${mended.length} ${mended.length === 1 ? 'file' : 'files'}.`)
}

/**
 * `npm run check`: says what is wrong with the content. `--format pretty` (the default) is for people and goes to the
 * error output; `json` and `github` are for programs and go to the standard output. Status 1 where there is an error.
 * `--fix` mends what is certain first. `--links` tries the links to other sites over the network.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'pretty' },
      fix: { type: 'boolean', default: false },
      links: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
  })
  const format = values.format === 'json' || values.format === 'github' ? values.format : undefined
  if (!format && values.format !== 'pretty')
    throw new Refusal(`--format is "${values.format}". Write pretty, json or github.`)
  if (format && values.links)
    throw new Refusal(`--links writes a report for people. Leave out --format ${format}.`)
  const now = momentOf(values.now)
  const shown = relative('.', values.content) || '.'
  if (values.fix) fix(values.content, shown, format ? console.error : console.log)
  const { library, problems } = readContentFolder(values.content, undefined, { now: now ?? DateTime.now() })
  process.exitCode = library ? 0 : 1
  if (format) {
    console.log(problemFormats[format](problems, () => undefined)) // neither shows the lines of a file
    return
  }
  if (problems.length > 0) console.error(printProblems(problems))
  else console.log('Everything in the content is in order.')
  if (!values.links) return
  if (!library) throw new Refusal('No link was tried: the content cannot be read whole. Mend this first.')
  if (!(await checkLinks(library, now ?? DateTime.now(), shown))) process.exitCode = 1
})
