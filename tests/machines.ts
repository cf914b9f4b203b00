import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'vitest'

const root = join(import.meta.dirname, '..')
const clockAhead = ['--import', './tests/commands/moved-clock.ts']

const machines = [
  { zone: 'UTC', language: 'C', clock: [] },
  { zone: 'America/New_York', language: 'en_US.UTF-8', clock: [] },
  { zone: 'Asia/Kolkata', language: 'ar_EG.UTF-8', clock: [] },
  { zone: 'Pacific/Kiritimati', language: 'tr_TR.UTF-8', clock: clockAhead },
] as const

/** What the machine itself is like, as a program on it sees it. */
interface Facts {
  readonly offset: number
  readonly language: string
  readonly year: number
}

/** Makes `everything()` of a module in a process of its own, and says where that was. */
const programFor = (module: string): string => `
  import { everything } from '${pathToFileURL(module)}'
  const facts = {
    offset: new Date(0).getTimezoneOffset(),
    language: Intl.DateTimeFormat().resolvedOptions().locale,
    year: new Date().getUTCFullYear(),
  }
  console.log(JSON.stringify({ facts, made: await everything() }))`

const runOn = async <Made>(
  { zone, language, clock }: (typeof machines)[number],
  module: string,
): Promise<{ readonly facts: Facts; readonly made: Made }> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', ...clock, '--input-type', 'module', '--eval', programFor(module)],
    { cwd: root, env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language }, maxBuffer: 1 << 26 },
  )
  return JSON.parse(stdout)
}

/**
 * What the exported function `everything` of a module makes on a plain machine; fails unless it makes the very same on
 * machines of other zones and languages, with a clock that is ten years ahead. What it makes has to survive JSON.
 */
export const madeOnAnyMachine = async <Made>(module: string): Promise<Made> => {
  const [plain, ...others] = await Promise.all(machines.map((machine) => runOn<Made>(machine, module)))
  if (plain === undefined) throw new Error('There is one at least.')
  expect(others.map(({ facts }) => facts)).toEqual([
    { offset: 300, language: 'en-US', year: plain.facts.year },
    { offset: -330, language: 'ar-EG', year: plain.facts.year },
    { offset: 640, language: 'tr-TR', year: plain.facts.year + 10 },
  ])
  for (const { made } of others) expect(made).toEqual(plain.made)
  return plain.made
}
