import { parseArgs } from 'node:util'
import { Refusal, runCommand } from './arguments.ts'
import { readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'
import { problemFormats } from './problem-formats.ts'

/**
 * `npm run check`: says what is wrong with the content. `--format pretty` (the default) is for people and goes to the
 * error output; `json` and `github` are for programs and go to the standard output. Status 1 where there is an error.
 */
runCommand(() => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'pretty' },
    },
  })
  const { library, problems } = readContentFolder(values.content)
  process.exitCode = library ? 0 : 1
  if (values.format === 'json' || values.format === 'github') {
    console.log(problemFormats[values.format](problems, () => undefined)) // neither shows the lines of a file
    return
  }
  if (values.format !== 'pretty')
    throw new Refusal(`--format is "${values.format}". Write pretty, json or github.`)
  if (problems.length > 0) console.error(printProblems(problems))
  else console.log('Everything in the content is in order.')
})
