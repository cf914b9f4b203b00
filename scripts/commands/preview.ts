import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DateTime } from 'luxon'
import type { BuildContext } from '../eleventy/context.ts'
import { filesOf } from '../eleventy/files.ts'
import { createEleventy } from '../eleventy/run.ts'
import { Refusal, runCommand } from './arguments.ts'
import { contextOf, pictureCache, readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

/** Apart from `_site`, so that looking at a draft never touches what was built. */
const output = '.cache/preview'

/** Reads the content and prints what is wrong with it; nothing where that cannot be built. */
const read = (content: string): BuildContext | undefined => {
  const { library, problems, history } = readContentFolder(content, undefined, { now: DateTime.now() })
  if (problems.length > 0) console.error(`\n${printProblems(problems)}`)
  return library && contextOf(library, history, undefined)
}

const nextEdit = (content: string): Promise<void> =>
  new Promise((done) => {
    const watcher = watch(content, { recursive: true }, () => {
      watcher.close()
      done()
    })
  })

/** The first content that can be shown. An edit during the reading counts, so the watching starts before it. */
const firstSound = async (content: string): Promise<BuildContext> => {
  for (;;) {
    const edited = nextEdit(content)
    const context = read(content)
    if (context) return context
    console.error('The preview starts as soon as this is mended.')
    await edited
  }
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      port: { type: 'string', default: '8080' },
    },
  })
  const { content } = values
  if (!existsSync(content)) throw new Refusal(`--content is ${content}, and there is no such folder.`)
  if (!/^\d{1,5}$/.test(values.port))
    throw new Refusal(`--port is "${values.port}". Write a number such as 8080.`)

  let sound = await firstSound(content)
  let first = true
  const eleventy = createEleventy({
    content,
    output,
    mode: 'serve',
    filesOf: async ({ library }) => {
      const { files, problems } = await filesOf(library, { content, cache: pictureCache })
      if (problems.length > 0) console.error(`\n${printProblems(problems)}`)
      return files
    },
    pathPrefix: '/', // wherever the site will be mounted, the preview is at the root of its own host
    load: () => {
      if (!first) {
        const next = read(content)
        if (next) sound = next
        else console.error('The preview shows the site as it was before.')
      }
      first = false
      return sound
    },
  })
  await eleventy.init()
  const rebuild = await eleventy.watch()
  // Eleventy rebuilds for what is added or changed, not for what is deleted.
  watch(content, { recursive: true }, (_, file) => {
    if (file && !existsSync(join(content, file))) void rebuild(join(content, file))
  })
  await eleventy.serve(Number(values.port))
})
