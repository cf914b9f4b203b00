import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'

const check = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
}

/** Pagefind’s ready-made interfaces, which this site does not use. */
const stockInterface = /^pagefind-(ui|modular-ui|component-ui|highlight)\./

const write = (file: string, content: Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/**
 * Indexes the built pages with Pagefind and writes the index to `pagefind/` beside them.
 * What is indexed is marked in the pages: `data-pagefind-body`, `-filter`, `-meta` and `-weight`.
 */
export const writeSearchIndex = async (site: string): Promise<void> => {
  const { index, errors } = await createIndex()
  check(errors)
  if (!index) throw new Error('Pagefind gave no index.')
  try {
    check((await index.addDirectory({ path: site })).errors)
    const { files, errors: unwritten } = await index.getFiles()
    check(unwritten)
    for (const { path, content } of files)
      if (!stockInterface.test(path)) write(join(site, 'pagefind', path), content)
  } finally {
    await close()
  }
}
