import { DateTime } from 'luxon'
import { isWebAddress } from '../content/front-matter/matter.ts'

/** A reason to stop that whoever called can do something about. */
export class Refusal extends Error {}

/** The moment that `--now` names, in the zone it is written in. */
export const momentOf = (text: string | undefined): DateTime<true> | undefined => {
  if (text === undefined) return undefined
  const moment = DateTime.fromISO(text, { setZone: true })
  if (!moment.isValid) throw new Refusal(`--now is "${text}". Write a moment such as 2020-11-17T09:00:00Z.`)
  return moment
}

/** The address that `--url` names, with no slash at the end. An empty one counts as none: a host that has not settled on one passes it like that. */
export const addressOf = (text: string | undefined): string | undefined => {
  if (!text) return undefined
  if (!isWebAddress(text) || /[?#]/.test(text))
    throw new Refusal(`--url is "${text}". Write a whole address such as https://example.org.`)
  return text.replace(/\/+$/, '')
}

/** Runs a command. A refusal is told in its own words, as is a slip in the options; anything else is a fault of ours and keeps its trace. */
export const runCommand = async (command: () => void | Promise<void>): Promise<void> => {
  try {
    await command()
  } catch (error) {
    const isSlip =
      error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    console.error(error instanceof Refusal || isSlip ? (error as Error).message : error)
    process.exitCode = 1
  }
}
