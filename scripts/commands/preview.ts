import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import type { BuildContext } from '../eleventy/context.ts'
import { createEleventy } from '../eleventy/run.ts'
import { contextOf, readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

/** Apart from `_site`, so that looking at a draft never touches what was built. */
const output = '.cache/preview'

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '8080' } },
})

/** Reads the content and prints what is wrong with it; nothing where that cannot be built. */
const read = (): BuildContext | undefined => {
  const { library, problems, history } = readContentFolder(values.content, undefined, {
    now: DateTime.now(),
  })
  if (problems.length > 0) console.error(`\n${printProblems(problems)}`)
  return library && contextOf(library, history, undefined)
}

const nextEdit = (): Promise<void> =>
  new Promise((done) => {
    const watcher = watch(values.content, { recursive: true }, () => {
      watcher.close()
      done()
    })
  })

let shown = read()
while (!shown) {
  console.error('The preview starts as soon as this is mended.')
  await nextEdit()
  shown = read()
}
let sound = shown
let first = true

const eleventy = createEleventy({
  content: values.content,
  output,
  mode: 'serve',
  pathPrefix: '/', // wherever the site will be mounted, the preview is at the root of its own host
  load: () => {
    if (!first) {
      const next = read()
      if (next) sound = next
      else console.error('The preview shows the site as it was before.')
    }
    first = false
    return sound
  },
})
await eleventy.init()
await eleventy.watch()
await eleventy.serve(Number(values.port))
