import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import type { Output } from '../../scripts/outputs/output.ts'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort()

const writeAnew = (folder: string, files: readonly Output[]): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/**
 * Tests that these files are, byte for byte, those of a folder below `tests/golden`. To write them anew:
 * `UPDATE_GOLDEN=1 npx vitest run --config tests/vitest.config.ts --project units` and the name of the tests.
 */
export const itMatchesGolden = (name: string, files: readonly Output[]): void => {
  const folder = join(import.meta.dirname, '../golden', name)
  if (process.env.UPDATE_GOLDEN) writeAnew(folder, files)

  it('has exactly the golden files', () => {
    expect(filesBelow(folder)).toEqual(files.map(({ path }) => path).sort())
  })

  it.each(files.map(({ path, text }) => [path, text]))('is the golden file: %s', (path, text) => {
    expect(text).toBe(readFileSync(join(folder, path), 'utf8'))
  })
}
