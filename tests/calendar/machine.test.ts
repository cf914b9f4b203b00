import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

interface Printed {
  readonly offset: number
  readonly made: unknown
}

const madeUnder = async (zone: string, language: string): Promise<Printed> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'print.ts')],
    { env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language }, maxBuffer: 1 << 26 },
  )
  return JSON.parse(stdout)
}

it('makes the same, byte for byte, on a machine of any zone and language', async () => {
  const [utc, ...others] = await Promise.all([
    madeUnder('UTC', 'C'),
    madeUnder('America/New_York', 'en_US.UTF-8'),
    madeUnder('Asia/Kolkata', 'ar_EG.UTF-8'),
    madeUnder('Pacific/Kiritimati', 'tr_TR.UTF-8'),
  ])
  expect(others.map(({ offset }) => offset)).toEqual([300, -330, 640])
  for (const { made } of others) expect(made).toEqual(utc?.made)
}, 60_000)
