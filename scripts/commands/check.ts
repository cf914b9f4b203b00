import { parseArgs } from 'node:util'
import { readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } })

const { library, problems } = readContentFolder(values.content)
if (problems.length > 0) console.error(printProblems(problems))
else console.log('Everything in the content is in order.')
process.exitCode = library ? 0 : 1
