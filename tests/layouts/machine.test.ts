import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import type { everything } from './everything.ts'

const module = pathToFileURL(join(import.meta.dirname, 'everything.ts'))
const program = `import { everything } from '${module}'; console.log(JSON.stringify(await everything()))`

const madeUnder = async (zone: string, language: string): Promise<Awaited<ReturnType<typeof everything>>> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type', 'module', '--eval', program],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
      maxBuffer: 1 << 26,
    },
  )
  return JSON.parse(stdout)
}

it('the whole site is the same, byte for byte, on a machine of any zone and language', async () => {
  const [utc, ...others] = await Promise.all([
    madeUnder('UTC', 'C'),
    madeUnder('America/New_York', 'en_US.UTF-8'),
    madeUnder('Asia/Kolkata', 'ar_EG.UTF-8'),
    madeUnder('Pacific/Kiritimati', 'tr_TR.UTF-8'),
  ])
  expect(others.map(({ offset }) => offset)).toEqual([300, -330, 640])
  expect(Object.keys(utc?.hashes ?? {}).length).toBeGreaterThan(80)
  for (const { hashes } of others) expect(hashes).toEqual(utc?.hashes)
}, 60_000)
