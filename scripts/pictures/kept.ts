import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a file unless it is there: its name has to tell everything that goes into it. It appears whole or not at all,
 * though builds run side by side or are broken off.
 */
export const keep = async (file: string, make: () => Promise<Uint8Array>): Promise<void> => {
  if (existsSync(file)) return
  const bytes = await make()
  const unfinished = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

/** A hash over parts of any length; where one part ends matters. */
export const hashOf = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = parts.reduce(
    (sum: Hash, part) => sum.update(`${part.length}\0`).update(part),
    createHash('sha256'),
  )
  return hash.digest('hex').slice(0, 24)
}

/** Does something with each, so many at a time; the results in the order of the items. */
export const eachOf = async <Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at]
      if (item !== undefined) results[at] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: most }, worker))
  return results
}
