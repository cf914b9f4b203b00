import { setTimeout as wait } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import type { Library } from '../domain/library.ts'
import { collectLinks } from '../links/collect.ts'
import { progressOf, reportOnLinks } from '../links/report.ts'
import { politely, requestsWith } from '../links/requests.ts'
import { tryAll } from '../links/try-all.ts'
import { type Trying, tryLink } from '../links/try-link.ts'

const mostAtOnce = 4
const pauseAtHost = 500
const patience = 15_000

/** Shows how far it is: one line that runs along on a terminal, and else a line a link. */
const showProgress = (line: string): void => {
  const { stderr } = process
  const width = (stderr.columns ?? 80) - 1
  stderr.write(stderr.isTTY ? `\r\u001b[K${line.slice(0, width)}` : `${line}\n`)
}

const endProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}

/** Tries every link of the library over the network, prints the report, and says whether none is broken. */
export const checkLinks = async (library: Library, now: DateTime, shown: string): Promise<boolean> => {
  const links = collectLinks(library, now)
  const request = requestsWith({
    fetch,
    userAgent: `link-check (+${library.site.address})`,
    timeout: patience,
  })
  const trying: Trying = { request: politely(request, pauseAtHost, wait), wait, clock: Date.now }
  let done = 0
  const tried = await tryAll(links, mostAtOnce, async ({ address }) => {
    const outcome = await tryLink(address, trying)
    showProgress(progressOf(++done, links.length, address, outcome))
    return outcome
  })
  endProgress()
  const named = tried.map((link) => ({ ...link, files: link.files.map((file) => `${shown}/${file}`) }))
  console.log(reportOnLinks(named))
  return tried.every(({ outcome }) => outcome.kind !== 'broken')
}
